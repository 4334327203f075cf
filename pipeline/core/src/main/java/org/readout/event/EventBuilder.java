package org.readout.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.readout.fact.EventCodes;
import org.readout.relation.Modality;

/** Makes one record of the reports of an occasion, whatever they disagree on. Not thread-safe. */
final class EventBuilder {
  private static final Comparator<Statement> BY_PUBLICATION =
      Comparator.comparing(
              (Statement statement) -> statement.report().document().published(),
              Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
          .thenComparing(Statement::report, Report.BY_DOCUMENT);

  private static final Comparator<When> SHORTER = Comparator.comparingLong(When::days).reversed();

  private static final Comparator<EventPlace> MORE_EXACT =
      Comparator.comparingInt(Sites::precision).thenComparing(place -> place.country() != null);

  private static final Comparator<EventPlace> PLACE_ORDER =
      Comparator.comparing(EventPlace::name).thenComparing(EventPlace::toString);

  private static final Comparator<EventCodes> CODE_ORDER =
      Comparator.comparing(EventCodes::cameo).thenComparing(EventCodes::plover);

  private final Sites sites = new Sites();

  Event build(Occasion occasion) {
    List<Statement> statements = occasion.statements();
    statements.sort(BY_PUBLICATION);
    List<Report> reports = statements.stream().map(Statement::report).toList();
    List<Disagreement> disagreements = new ArrayList<>();
    Modality modality = ModalityChoice.of(reports);
    modalityDisagreement(reports, disagreements);
    EventParties parties = new EventParties(statements);
    EventPlace place = place(reports, disagreements);
    When date = date(reports, disagreements);
    disagreements.addAll(parties.disagreements());
    return new Event(
        EventId.of(reports.get(0)),
        reports.get(0).type(),
        modality,
        parties.participants(),
        place,
        date == null ? null : new EventDate(date.edtf(), date.first(), date.last()),
        reports.stream().flatMap(report -> report.topics().stream()).distinct().toList(),
        codes(reports, modality),
        reports.stream().map(EventBuilder::source).toList(),
        disagreements,
        CombinedConfidence.of(reports, modality));
  }

  private static EventSource source(Report report) {
    EventPlace place = report.place();
    When date = report.date();
    return new EventSource(
        report.document(),
        report.fact(),
        report.modality(),
        place == null ? null : place.name(),
        date == null ? null : date.edtf(),
        report.confidence());
  }

  private static void modalityDisagreement(List<Report> reports, List<Disagreement> into) {
    Votes<Modality> votes = new Votes<>(Comparator.<Modality>naturalOrder());
    reports.forEach(report -> votes.add(report.modality(), report.fact()));
    if (votes.values().size() > 1) {
      into.add(votes.disagreement("modality", null, Modality::label));
    }
  }

  private @Nullable EventPlace place(List<Report> reports, List<Disagreement> into) {
    Votes<EventPlace> votes = new Votes<>(PLACE_ORDER);
    reports.forEach(report -> votes.add(report.place(), report.fact()));
    BiPredicate<EventPlace, EventPlace> agree =
        (one, other) -> sites.fit(one, other) != Sites.Fit.CONTRARY;
    EventPlace chosen = SlotChoice.of(votes, agree, MORE_EXACT);
    if (chosen != null && votes.values().stream().anyMatch(told -> !agree.test(chosen, told))) {
      into.add(votes.disagreement("place", null, EventPlace::name));
    }
    return chosen;
  }

  private static @Nullable When date(List<Report> reports, List<Disagreement> into) {
    Votes<When> votes = new Votes<>(Comparator.comparing(When::edtf));
    reports.forEach(report -> votes.add(report.date(), report.fact()));
    BiPredicate<When, When> agree =
        (one, other) ->
            one.value() != null
                && other.value() != null
                && one.value().isCompatibleWith(other.value());
    When chosen = SlotChoice.of(votes, agree, SHORTER);
    boolean contrary =
        votes.values().stream()
            .anyMatch(told -> !Objects.equals(told, chosen) && !agree.test(told, chosen));
    if (chosen != null && contrary) {
      into.add(votes.disagreement("date", null, When::edtf));
    }
    return chosen;
  }

  /** The codes that most reports of this modality have. */
  private static EventCodes codes(List<Report> reports, Modality modality) {
    Votes<EventCodes> votes = new Votes<>(CODE_ORDER);
    reports.stream()
        .filter(report -> report.modality() == modality)
        .forEach(report -> votes.add(report.codes(), report.fact()));
    return votes.values().get(0);
  }
}
