package org.readout.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Runs a command to its end and measures it from outside. */
final class ChildProcess {
  private static final int MILLISECONDS_BETWEEN_LOOKS = 50;
  private static final double NANOSECONDS = 1e9;
  private static final long BYTES_PER_KIBIBYTE = 1024;
  private static final String MESSAGES = "messages";
  private static final String PEAK = "VmHWM:";

  /** Writes what the command reads from its standard input. */
  @FunctionalInterface
  interface Input {
    void writeTo(OutputStream out) throws IOException;
  }

  private final String name;
  private final List<String> command;
  private final Path folder;
  private final Path scratch;

  /**
   * A command.
   *
   * @param name what it is, for messages
   * @param folder where it runs
   * @param scratch a folder for what it writes
   */
  ChildProcess(String name, List<String> command, Path folder, Path scratch) {
    this.name = name;
    this.command = List.copyOf(command);
    this.folder = folder;
    this.scratch = scratch;
  }

  /** Seconds from the start of the process to its end. */
  double seconds() {
    try {
      long start = System.nanoTime();
      Process process = start();
      process.getOutputStream().close();
      int status = process.waitFor();
      double seconds = (System.nanoTime() - start) / NANOSECONDS;
      check(status);
      return seconds;
    } catch (IOException failed) {
      throw new BenchException(name + " cannot be run.", failed);
    } catch (InterruptedException stopped) {
      throw interrupted(stopped);
    }
  }

  /**
   * The most resident memory that it had at once, in bytes; empty where the system does not tell.
   * Only Linux does, in {@code /proc}.
   */
  OptionalLong peakMemory(Input input) {
    try {
      Process process = start();
      AtomicLong peak = new AtomicLong();
      Thread watcher = new Thread(() -> watch(process, peak), "memory-watcher");
      watcher.setDaemon(true);
      watcher.start();
      try (OutputStream in = new BufferedOutputStream(process.getOutputStream())) {
        input.writeTo(in);
      }
      int status = process.waitFor();
      watcher.join();
      check(status);
      return peak.get() == 0 ? OptionalLong.empty() : OptionalLong.of(peak.get());
    } catch (IOException failed) {
      throw new BenchException(name + " cannot be run.", failed);
    } catch (InterruptedException stopped) {
      throw interrupted(stopped);
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(scratch.resolve("output").toFile())
        .redirectError(scratch.resolve(MESSAGES).toFile())
        .start();
  }

  private void check(int status) throws IOException {
    if (status != 0) {
      throw BenchException.ended(name, scratch.resolve(MESSAGES));
    }
  }

  private static BenchException interrupted(InterruptedException stopped) {
    Thread.currentThread().interrupt();
    return new BenchException("interrupted", stopped);
  }

  /** The peak never falls, so what was read last is off by what the last moment added at most. */
  private static void watch(Process process, AtomicLong peak) {
    Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
    try {
      while (process.isAlive() && Files.exists(status)) {
        peak.accumulateAndGet(peak(Files.readString(status, StandardCharsets.UTF_8)), Math::max);
        process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
      }
    } catch (IOException ended) {
      // The process ended between two looks.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** The peak of resident memory that a {@code /proc/PID/status} tells, in bytes; 0 for none. */
  static long peak(String status) {
    return status
        .lines()
        .filter(line -> line.startsWith(PEAK))
        .map(line -> line.substring(PEAK.length()).replace("kB", "").strip())
        .mapToLong(kibibytes -> Long.parseLong(kibibytes) * BYTES_PER_KIBIBYTE)
        .findFirst()
        .orElse(0);
  }
}
