package org.readout.bench;

import java.io.IOException;
import java.util.Locale;

/** What can be measured, in the order in which it is. The last ones load the stock pipeline. */
enum Step {
  /** How long commands take that load no models. */
  STARTUP,
  /** One short article from the shell prompt, on both sides. */
  ARTICLE,
  /** The most memory at once, for the bulk once and many times over. */
  MEMORY,
  /** Several threads against one, on the bulk. */
  THREADS,
  /** Both sides on the documents. */
  THROUGHPUT,
  /** Both sides on those articles of the bulk that have no trigger. */
  BULK;

  /** Measures and reports. */
  void run(Settings settings, Workers workers, Report report) throws IOException {
    switch (this) {
      case STARTUP -> CommandSteps.startup(settings, report);
      case ARTICLE -> CommandSteps.article(settings, report);
      case MEMORY -> MemoryStep.run(settings, report);
      case THREADS -> ThroughputSteps.threads(settings, workers, report);
      case THROUGHPUT -> ThroughputSteps.documents(settings, workers, report);
      case BULK -> ThroughputSteps.withoutTrigger(settings, workers, report);
    }
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
