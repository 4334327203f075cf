package org.readout.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.relation.Modality;

/**
 * How far an event is to be believed: it is wrong where every independent voice is wrong, {@code 1
 * - (1 - c1) (1 - c2) …}, at most 0.99 (noisy-or).
 *
 * <p>A voice is a publisher, with its surest fact; copies of one wording are one voice; a document
 * without a publisher is a voice of its own. Voices that contradict the modality of the event do
 * not count.
 */
final class CombinedConfidence {
  private static final double MOST = 0.99;

  private CombinedConfidence() {}

  /** Between 0 and 1, with two decimals; that of its fact where there is one report. */
  static double of(List<Report> reports, Modality modality) {
    if (reports.size() == 1) {
      return reports.get(0).confidence();
    }
    List<Report> surest = new ArrayList<>(reports);
    surest.sort(
        Comparator.comparingDouble(Report::confidence)
            .reversed()
            .thenComparing(Report.BY_DOCUMENT));
    Set<Object> heard = new HashSet<>();
    double doubt = 1;
    double first = 0;
    for (Report report : surest) {
      String publisher = report.document().publisher();
      boolean news = publisher == null || heard.add(publisher);
      news &= heard.add(report.wording());
      if (news && agrees(report.modality(), modality)) {
        first = Math.max(first, report.confidence());
        doubt *= 1 - report.confidence();
      }
    }
    double combined = Math.max(first, Math.min(MOST, 1 - doubt));
    return Math.round(combined * 100) / 100.0;
  }

  /** What was planned or proposed is no doubt in what came of it. */
  private static boolean agrees(Modality told, Modality modality) {
    return told == modality || told == Modality.PLANNED || told == Modality.PROPOSED;
  }
}
