package org.readout.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.entity.PartyKind;
import org.readout.relation.Role;

/** Gathers the parties of an event from its reports. Mutable, not thread-safe. */
final class EventParties {
  /** More parties than this are not compared one by one. */
  private static final int MOST = 64;

  private final Map<Identity, Gathered> parties = new LinkedHashMap<>();
  private final List<Gathered> sorted;

  /** What the reports say of one party. */
  private static final class Gathered {
    private final Identity identity;
    private final Votes<Role> roles = new Votes<>(Comparator.<Role>naturalOrder());
    private final Votes<String> titles = new Votes<>(Comparator.<String>naturalOrder());
    private final Votes<String> organizations = new Votes<>(Comparator.<String>naturalOrder());
    private final Set<String> facts = new LinkedHashSet<>();

    Gathered(Identity identity) {
      this.identity = identity;
    }

    void add(Party party, String fact) {
      roles.add(party.role(), fact);
      titles.add(party.reference().title(), fact);
      organizations.add(party.reference().organization(), fact);
      facts.add(fact);
    }

    Role role() {
      return roles.values().get(0);
    }
  }

  /** The parties of statements, which come in the order of publication. */
  EventParties(List<Statement> statements) {
    Map<Identity, Identity> bearers = bearers(statements);
    for (Statement statement : statements) {
      Report report = statement.report();
      for (int i = 0; i < report.parties().size(); i++) {
        Identity told = statement.parties().get(i);
        Identity identity = bearers.getOrDefault(told, told);
        parties
            .computeIfAbsent(identity, Gathered::new)
            .add(report.parties().get(i), report.fact());
      }
    }
    sorted = new ArrayList<>(parties.values());
    sorted.sort(
        Comparator.comparing(Gathered::role)
            .thenComparing(gathered -> -gathered.facts.size())
            .thenComparing(gathered -> gathered.identity.key()));
  }

  /** {@code The Turkish foreign minister} of one report is whom another one names. */
  private static Map<Identity, Identity> bearers(List<Statement> statements) {
    Set<Identity> everybody = new LinkedHashSet<>();
    statements.forEach(statement -> everybody.addAll(statement.parties()));
    Map<Identity, Identity> bearers = new LinkedHashMap<>();
    if (statements.size() == 1 || everybody.size() > MOST) {
      return bearers;
    }
    for (Identity described : everybody) {
      List<Identity> named =
          everybody.stream().filter(identity -> isDescribed(described, identity)).toList();
      boolean apart =
          named.size() == 1
              && statements.stream()
                  .noneMatch(
                      statement ->
                          statement.parties().contains(described)
                              && statement.parties().contains(named.get(0)));
      if (apart) {
        bearers.put(described, named.get(0));
      }
    }
    return bearers;
  }

  private static boolean isDescribed(Identity described, Identity named) {
    return described.kind() == PartyKind.PERSON
        && named.kind() == PartyKind.PERSON
        && !described.isNamed()
        && named.isNamed()
        && described.isOf(named.country())
        && Titles.share(described.offices(), named.offices());
  }

  /** The parties: by role, then those that most reports name, then by key. */
  List<EventParticipant> participants() {
    return sorted.stream()
        .map(
            gathered ->
                new EventParticipant(
                    gathered.role(),
                    gathered.identity.kind(),
                    gathered.identity.name(),
                    gathered.identity.aliases(),
                    gathered.titles.values(),
                    gathered.organizations.values(),
                    gathered.identity.country(),
                    gathered.identity.key(),
                    List.copyOf(gathered.facts)))
        .toList();
  }

  /** Whose role the reports do not agree on. */
  List<Disagreement> disagreements() {
    return sorted.stream()
        .filter(gathered -> gathered.roles.values().size() > 1)
        .map(gathered -> gathered.roles.disagreement("role", gathered.identity.key(), Role::label))
        .toList();
  }
}
