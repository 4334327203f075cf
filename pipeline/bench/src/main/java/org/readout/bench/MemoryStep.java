package org.readout.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.readout.article.Article;

/** How much memory the command takes for the bulk, and for the same many times over. */
final class MemoryStep {
  private static final Goal GOAL = Goal.below(1.2);
  private static final double BYTES_PER_GIGABYTE = 1e9;

  private MemoryStep() {}

  static void run(Settings settings, Report report) {
    List<Article> bulk = ThroughputSteps.bulk(settings);
    measure(settings, report, bulk, 1);
    if (settings.repeat() > 1) {
      measure(settings, report, bulk, settings.repeat());
    }
    report.note(
        "memory: "
            + bulk.size()
            + " articles of the bulk through the standard input of readout extract,"
            + " its threads and heap as the launcher sets them");
  }

  private static void measure(Settings settings, Report report, List<Article> bulk, int times) {
    ChildProcess process = CommandSteps.readout(settings, List.of("extract", "-"));
    OptionalLong peak = process.peakMemory(out -> write(bulk, times, out));
    String measure = "peak memory, bulk " + (times == 1 ? "once" : times + " times over");
    if (peak.isPresent()) {
      Series gigabytes = Series.of(peak.getAsLong() / BYTES_PER_GIGABYTE);
      report.row(Row.alone(measure, Unit.GIGABYTES, gigabytes, GOAL));
    } else {
      report.note(measure + ": not measured, only Linux tells");
    }
  }

  /** Each time with other ids: an article whose id was there before is rejected. */
  static void write(List<Article> articles, int times, OutputStream out) throws IOException {
    for (int time = 1; time <= times; time++) {
      for (Article article : articles) {
        String line = Articles.line(article, article.id() + "#" + time) + "\n";
        out.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
