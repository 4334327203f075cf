package org.readout.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.readout.article.Article;

/**
 * A process with one side in it, so that the two share neither heap nor compiled code. It takes
 * commands from the standard input, one a line, and answers each with one line.
 *
 * <ul>
 *   <li>{@code round THREADS SECONDS FILE}: reads all articles of the file, again and again until
 *       the seconds have passed; answers how many passes there were and how many nanoseconds they
 *       took. With 0 threads, a plain loop. With more, all passes are one batch, as long input is,
 *       so that the threads wait for each other only once.
 *   <li>{@code warm THREADS SECONDS FILE}: reads the same way, but goes on until the compiler is
 *       quiet, at most four times as long; answers in how many rounds and nanoseconds.
 *   <li>{@code split FILE FILE}: writes those articles of the first file that have no trigger to
 *       the second; answers how many there are.
 * </ul>
 */
final class Worker {
  /** The warm-up is made in so many parts, to see in each what the compiler still does. */
  private static final int WARM_UP_PARTS = 3;

  private static final int MOST_WARM_UP_PARTS = 12;

  /** The share of the time for which a compiler that is done may still be busy. */
  private static final double QUIET = 0.03;

  private final Side side;
  private String file = "";
  private List<Article> articles = List.of();

  private Worker(Side side) {
    this.side = side;
  }

  /** Serves the side that is named by the only argument until the standard input ends. */
  public static void main(String[] arguments) throws IOException {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Worker worker = new Worker(Side.Name.valueOf(arguments[0].toUpperCase(Locale.ROOT)).load());
    BufferedReader commands =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = commands.readLine(); line != null; line = commands.readLine()) {
      answers.println(worker.answer(line.split("\t", -1)));
    }
  }

  private String answer(String[] command) throws IOException {
    return switch (command[0]) {
      case "round" ->
          round(Integer.parseInt(command[1]), Double.parseDouble(command[2]), command[3]);
      case "warm" -> warm(Integer.parseInt(command[1]), Double.parseDouble(command[2]), command[3]);
      case "split" -> split(command[1], command[2]);
      default -> throw new IllegalArgumentException(command[0]);
    };
  }

  private String round(int threads, double seconds, String path) {
    load(path);
    long least = (long) (seconds * 1e9);
    long start = System.nanoTime();
    Passes<Article> passes = new Passes<>(articles, () -> System.nanoTime() - start < least);
    if (threads == 0) {
      passes.forEachRemaining(side::read);
    } else {
      ((ReadoutSide) side).readAll(passes, threads);
    }
    long nanoseconds = System.nanoTime() - start;
    return passes.count() + "\t" + nanoseconds;
  }

  /** Reads passes over the file until the compiler has next to nothing to do. */
  private String warm(int threads, double seconds, String path) {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    load(path);
    long start = System.nanoTime();
    int rounds = 0;
    double busy;
    do {
      long compiled = compiler.getTotalCompilationTime();
      long before = System.nanoTime();
      round(threads, seconds / WARM_UP_PARTS, path);
      rounds++;
      double milliseconds = (System.nanoTime() - before) / 1e6;
      busy = (compiler.getTotalCompilationTime() - compiled) / milliseconds;
    } while (rounds < WARM_UP_PARTS || (busy > QUIET && rounds < MOST_WARM_UP_PARTS));
    return rounds + "\t" + (System.nanoTime() - start);
  }

  private void load(String path) {
    if (!path.equals(file)) {
      articles = Articles.read(path);
      file = path;
    }
  }

  private String split(String from, String to) throws IOException {
    ReadoutSide readout = (ReadoutSide) side;
    List<Article> without = Articles.read(from).stream().filter(readout::hasNoTrigger).toList();
    Articles.write(without, Path.of(to));
    return String.valueOf(without.size());
  }
}
