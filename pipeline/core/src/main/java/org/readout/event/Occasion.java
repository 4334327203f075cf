package org.readout.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.relation.Role;

/**
 * One occasion while reports of it are gathered. Most have a single report, so what further ones
 * need is made only for them. Mutable, not thread-safe.
 */
final class Occasion {
  private final Statement first;
  private @Nullable List<Statement> more;
  private @Nullable Set<String> documents;
  private @Nullable Set<Identity> everybody;
  private @Nullable Set<Identity> principals;
  private @Nullable When date;
  private @Nullable EventPlace place;
  private @Nullable Occasion absorber;

  Occasion(Statement first) {
    this.first = first;
    this.date = first.report().date();
    this.place = first.report().place();
  }

  void add(Statement statement) {
    if (more == null) {
      more = new ArrayList<>(2);
      documents = new HashSet<>();
      documents.add(first.report().document().id());
      everybody = new HashSet<>(first.parties());
      principals = new HashSet<>(first.principals());
    }
    more.add(statement);
    if (documents != null && everybody != null && principals != null) {
      documents.add(statement.report().document().id());
      everybody.addAll(statement.parties());
      principals.addAll(statement.principals());
    }
    EventPlace told = statement.report().place();
    if (told != null && (place == null || Sites.precision(told) > Sites.precision(place))) {
      place = told;
    }
    When when = statement.report().date();
    if (when != null && (date == null || when.days() < date.days())) {
      date = when;
    }
  }

  /** Takes over all reports of another occasion, which is no longer one of its own. */
  void absorb(Occasion other) {
    other.statements().forEach(this::add);
    other.absorber = this;
  }

  boolean isAbsorbed() {
    return absorber != null;
  }

  /** This occasion, or the one that took it over. */
  Occasion survivor() {
    return absorber == null ? this : absorber.survivor();
  }

  Statement first() {
    return first;
  }

  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>(List.of(first));
    if (more != null) {
      statements.addAll(more);
    }
    return statements;
  }

  int size() {
    return more == null ? 1 : 1 + more.size();
  }

  boolean isToldBy(String document) {
    return documents == null
        ? first.report().document().id().equals(document)
        : documents.contains(document);
  }

  boolean has(Identity identity) {
    return everybody == null ? first.parties().contains(identity) : everybody.contains(identity);
  }

  /** True where a report has somebody in another role than that of a host. */
  boolean hasPrincipal(Identity identity) {
    if (principals != null) {
      return principals.contains(identity);
    }
    for (int i = 0; i < first.parties().size(); i++) {
      if (first.parties().get(i) == identity
          && first.report().parties().get(i).role() != Role.HOST) {
        return true;
      }
    }
    return false;
  }

  /** The shortest date told, or null. */
  @Nullable When date() {
    return date;
  }

  @Nullable LocalDate firstDay() {
    return date == null ? null : date.first();
  }

  /** The most exact place told, or null. */
  @Nullable EventPlace place() {
    return place;
  }
}
