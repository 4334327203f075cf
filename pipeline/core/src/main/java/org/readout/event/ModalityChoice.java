package org.readout.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.readout.relation.Modality;

/**
 * Whether an occasion took place, of what several documents tell: the word of who wrote last
 * counts. But what is planned is no word against what took place, and what is proposed is none
 * against anything.
 */
final class ModalityChoice {
  /** On one day, who knows more counts. */
  private static final List<Modality> SURER =
      List.of(
          Modality.PROPOSED,
          Modality.PLANNED,
          Modality.DENIED,
          Modality.CANCELLED,
          Modality.ACTUAL);

  private static final Comparator<Report> LAST =
      Comparator.comparing(
              (Report report) -> report.document().published(),
              Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(report -> SURER.indexOf(report.modality()));

  private ModalityChoice() {}

  /** The modality of an occasion with these reports, not empty. */
  static Modality of(List<Report> reports) {
    boolean took = reports.stream().anyMatch(report -> report.modality() == Modality.ACTUAL);
    return reports.stream()
        .filter(report -> !took || report.modality() != Modality.PLANNED)
        .max(
            Comparator.comparing((Report report) -> report.modality() != Modality.PROPOSED)
                .thenComparing(LAST))
        .orElseThrow()
        .modality();
  }
}
