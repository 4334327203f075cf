package org.readout.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.readout.article.Article;

/** A process that loads the stock pipeline, reads the articles of one path and prints triples. */
final class StockCommand {
  private StockCommand() {}

  /** Reads the path that is the only argument. */
  public static void main(String[] arguments) {
    StockSide stock = new StockSide();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (Article article : Articles.read(arguments[0])) {
      stock.triples(article).forEach(out::println);
    }
  }
}
