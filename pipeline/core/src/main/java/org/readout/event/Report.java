package org.readout.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.fact.EventCodes;
import org.readout.fact.Source;
import org.readout.relation.FactType;
import org.readout.relation.Modality;

/**
 * A fact as far as merging needs it: without quotations and offsets, so that a million fit into
 * memory. Immutable; equal parts are shared between reports.
 *
 * @param fact the id of the fact
 * @param type visit, meeting or call
 * @param modality whether it took place
 * @param parties who, in the order of the fact
 * @param place where, or null
 * @param date when, or null
 * @param topics what was discussed
 * @param codes its event codes
 * @param document the document that states it
 * @param wording a hash of the quotations, by which copies of one text are known
 * @param confidence 0 to 1
 */
record Report(
    String fact,
    FactType type,
    Modality modality,
    List<Party> parties,
    @Nullable EventPlace place,
    @Nullable When date,
    List<String> topics,
    EventCodes codes,
    Source document,
    long wording,
    double confidence) {

  /** By document and fact; of two versions of one fact, the surer one comes first. */
  static final Comparator<Report> BY_DOCUMENT =
      Comparator.comparing((Report report) -> report.document().id())
          .thenComparing(Report::fact)
          .thenComparing(Comparator.comparingDouble(Report::confidence).reversed())
          .thenComparing(Report::toString);

  /** True of two versions of one fact. */
  boolean isSameFactAs(Report other) {
    return fact.equals(other.fact) && document.id().equals(other.document.id());
  }

  /** The number of days in which it was; the greatest number there is where no date is told. */
  long days() {
    return date == null ? Long.MAX_VALUE : date.days();
  }

  /** The first day on which it can have been, or null. */
  @Nullable LocalDate first() {
    return date == null ? null : date.first();
  }
}
