package org.readout.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Worker} seen from outside. Not thread-safe. */
final class WorkerProcess implements AutoCloseable {
  private static final double NANOSECONDS = 1e9;

  private final Process process;
  private final BufferedWriter commands;
  private final BufferedReader answers;
  private final Path log;

  private WorkerProcess(Process process, Path log) {
    this.process = process;
    this.commands =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.log = log;
  }

  /** Starts a worker; its models load while the caller goes on. */
  static WorkerProcess start(Side.Name side, JavaCommand java, Path folder) throws IOException {
    Path log = folder.resolve(side.label() + ".log");
    List<String> command = new ArrayList<>(java.of(Worker.class));
    command.add(side.label());
    return new WorkerProcess(new ProcessBuilder(command).redirectError(log.toFile()).start(), log);
  }

  /**
   * The tokens that were read in a second.
   *
   * @param threads how many threads of {@link org.readout.pipeline.Batch}; 0 for a plain loop
   * @param seconds how long at least; whole passes over the file are made
   * @param tokens how many tokens the file has
   */
  double tokensPerSecond(int threads, double seconds, Path file, long tokens) {
    String[] answer = ask("round\t" + threads + "\t" + seconds + "\t" + file).split("\t", -1);
    long passes = Long.parseLong(answer[0]);
    return passes * tokens / (Long.parseLong(answer[1]) / NANOSECONDS);
  }

  /**
   * Reads a file until its side is warm.
   *
   * @param seconds how long at least
   */
  void warm(int threads, double seconds, Path file) {
    ask("warm\t" + threads + "\t" + seconds + "\t" + file);
  }

  /** Writes those articles that have no trigger to another file; gives how many there are. */
  int split(Path from, Path to) {
    return Integer.parseInt(ask("split\t" + from + "\t" + to));
  }

  private String ask(String command) {
    try {
      commands.write(command + "\n");
      commands.flush();
      String answer = answers.readLine();
      if (answer == null) {
        process.waitFor();
        throw BenchException.ended("A worker", log);
      }
      return answer;
    } catch (IOException failed) {
      throw new BenchException("A worker cannot be reached.", failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted", stopped);
    }
  }

  @Override
  public void close() {
    try {
      commands.close();
      process.waitFor();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
