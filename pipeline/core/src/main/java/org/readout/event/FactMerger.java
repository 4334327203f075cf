package org.readout.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.readout.fact.Fact;

/**
 * Merges facts of many documents into events.
 *
 * <p>All facts are held in memory, without their quotations. The events are the same, in the same
 * order, whatever the order of the facts. Not thread-safe.
 */
public final class FactMerger {
  /** By date, those without one last. */
  private static final Comparator<Occasion> ORDER =
      Comparator.comparing(
              Occasion::firstDay, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(occasion -> occasion.first().report().type())
          .thenComparing(occasion -> occasion.first().report(), Report.BY_DOCUMENT);

  private final ReportPool pool = new ReportPool();
  private final List<Report> reports = new ArrayList<>();
  private int repeated;

  /**
   * Takes a fact. One with the id and document of an earlier one takes its place or is left out.
   */
  public void add(Fact fact) {
    reports.add(pool.report(fact));
  }

  /** Merges all facts taken and hands on the events one by one. */
  public MergeSummary merge(Consumer<Event> events) {
    reports.sort(Report.BY_DOCUMENT);
    removeRepeated();
    Identities identities = Identities.of(documentsByReference());
    List<Statement> statements = new ArrayList<>(reports.size());
    Set<String> documents = new HashSet<>();
    for (Report report : reports) {
      statements.add(Statement.of(report, identities));
      documents.add(report.document().id());
    }
    List<Occasion> occasions = new ArrayList<>(OccasionMatcher.match(statements));
    occasions.sort(ORDER);
    EventBuilder builder = new EventBuilder();
    int shared = 0;
    int disagreeing = 0;
    for (Occasion occasion : occasions) {
      Event event = builder.build(occasion);
      shared += event.sources().size() > 1 ? 1 : 0;
      disagreeing += event.disagreements().isEmpty() ? 0 : 1;
      events.accept(event);
    }
    return new MergeSummary(
        reports.size(), repeated, documents.size(), occasions.size(), shared, disagreeing);
  }

  private void removeRepeated() {
    int kept = 0;
    for (Report report : reports) {
      if (kept == 0 || !report.isSameFactAs(reports.get(kept - 1))) {
        reports.set(kept++, report);
      }
    }
    repeated += reports.size() - kept;
    reports.subList(kept, reports.size()).clear();
  }

  /** How many documents have each reference; the reports stand by document. */
  private Map<Reference, Integer> documentsByReference() {
    Map<Reference, Integer> documents = new HashMap<>();
    Set<Reference> seen = new HashSet<>();
    String document = "";
    for (Report report : reports) {
      if (!report.document().id().equals(document)) {
        document = report.document().id();
        seen.clear();
      }
      for (Party party : report.parties()) {
        if (seen.add(party.reference())) {
          documents.merge(party.reference(), 1, Integer::sum);
        }
      }
    }
    return documents;
  }
}
