package org.readout.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.relation.Role;

/**
 * A report with its parties resolved.
 *
 * @param report what was told
 * @param parties who is meant by each party of the report, in its order
 */
record Statement(Report report, List<Identity> parties) {
  /** The most exact times first, and what reports say alone. */
  static final Comparator<Statement> BY_TIME =
      Comparator.comparingLong((Statement statement) -> statement.report().days())
          .thenComparing(
              statement -> statement.report().first(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(statement -> statement.report().type())
          .thenComparing(
              statement -> statement.report().document().published(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Statement::report, Report.BY_DOCUMENT);

  static Statement of(Report report, Identities identities) {
    List<Identity> parties = new ArrayList<>(report.parties().size());
    report.parties().forEach(party -> parties.add(identities.of(party.reference())));
    return new Statement(report, List.copyOf(parties));
  }

  /** Everybody once. */
  List<Identity> distinct() {
    return parties.stream().distinct().toList();
  }

  /** The visitors of a visit, all parties of other occasions. */
  List<Identity> principals() {
    List<Identity> principals = new ArrayList<>();
    for (int i = 0; i < parties.size(); i++) {
      if (report.parties().get(i).role() != Role.HOST && !principals.contains(parties.get(i))) {
        principals.add(parties.get(i));
      }
    }
    return principals;
  }
}
