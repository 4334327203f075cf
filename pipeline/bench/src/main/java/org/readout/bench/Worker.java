package org.readout.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
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
 *       took. With 0 threads, a plain loop.
 *   <li>{@code split FILE FILE}: writes those articles of the first file that have no trigger to
 *       the second; answers how many there are.
 * </ul>
 */
final class Worker {
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
      case "split" -> split(command[1], command[2]);
      default -> throw new IllegalArgumentException(command[0]);
    };
  }

  private String round(int threads, double seconds, String path) {
    load(path);
    long least = (long) (seconds * 1e9);
    int passes = 0;
    long nanoseconds;
    long start = System.nanoTime();
    do {
      pass(threads);
      passes++;
      nanoseconds = System.nanoTime() - start;
    } while (nanoseconds < least);
    return passes + "\t" + nanoseconds;
  }

  private void pass(int threads) {
    if (threads == 0) {
      articles.forEach(side::read);
    } else {
      ((ReadoutSide) side).readAll(articles, threads);
    }
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
