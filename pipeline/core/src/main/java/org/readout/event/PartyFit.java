package org.readout.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.entity.PartyKind;
import org.readout.relation.FactType;

/**
 * Whether the parties of a report can be those of an occasion.
 *
 * @param grade how sure that is
 * @param shared how many named parties both have
 */
record PartyFit(Grade grade, int shared) {
  /** How sure it is that the parties are the same. */
  enum Grade {
    /** They are not. */
    NONE,
    /** They may be, where the day and the place are the same too. */
    WEAK,
    /** They are. */
    STRONG
  }

  private static final PartyFit NONE = new PartyFit(Grade.NONE, 0);

  /** More parties than this are not compared one by one. */
  private static final int MOST = 32;

  static PartyFit of(Statement statement, Occasion occasion) {
    return statement.report().type() == FactType.VISIT
        ? ofVisit(statement, occasion)
        : ofMeeting(statement, occasion);
  }

  private static PartyFit ofVisit(Statement statement, Occasion occasion) {
    int named = 0;
    boolean described = false;
    for (Identity visitor : statement.principals()) {
      if (occasion.hasPrincipal(visitor)) {
        named += visitor.isNamed() ? 1 : 0;
        described |= visitor.country() != null;
      }
    }
    if (named > 0) {
      return new PartyFit(Grade.STRONG, named);
    }
    return described ? new PartyFit(Grade.WEAK, 0) : NONE;
  }

  private static PartyFit ofMeeting(Statement statement, Occasion occasion) {
    List<Identity> told = statement.distinct();
    List<Identity> known = occasion.first().distinct();
    List<Identity> shared =
        told.stream().filter(party -> party.isNamed() && occasion.has(party)).toList();
    boolean actor = shared.stream().anyMatch(Identity::isActor);
    List<Identity> toldAlone = new ArrayList<>(told);
    toldAlone.removeIf(occasion::has);
    List<Identity> knownAlone = new ArrayList<>(known);
    knownAlone.removeIf(told::contains);
    if (!actor) {
      boolean states = shared.size() > 1 && (isUnnamed(toldAlone) || isUnnamed(knownAlone));
      return states ? new PartyFit(Grade.WEAK, shared.size()) : NONE;
    }
    if (shared.size() > 1) {
      return ofShared(shared, named(toldAlone), named(knownAlone));
    }
    if (told.size() == 1 || known.size() == 1) {
      return told.size() == known.size() ? new PartyFit(Grade.WEAK, 1) : NONE;
    }
    boolean answers =
        toldAlone.size() <= knownAlone.size()
            ? answer(toldAlone, knownAlone)
            : answer(knownAlone, toldAlone);
    return answers ? new PartyFit(Grade.STRONG, 1) : NONE;
  }

  /**
   * Two parties are the same. Others do no harm where they are of the same states, as members of a
   * delegation are, or where they are fewer: a summit is not the meeting of two who were there.
   */
  private static PartyFit ofShared(
      List<Identity> shared, List<Identity> toldAlone, List<Identity> knownAlone) {
    PartyFit strong = new PartyFit(Grade.STRONG, shared.size());
    if (toldAlone.isEmpty() && knownAlone.isEmpty()) {
      return strong;
    }
    Set<String> states = new HashSet<>();
    for (Identity party : shared) {
      states.add(party.country() == null ? party.key() : party.country());
    }
    if (states.size() < 2 && !toldAlone.isEmpty() && !knownAlone.isEmpty()) {
      return NONE;
    }
    List<Identity> others = new ArrayList<>(toldAlone);
    others.addAll(knownAlone);
    boolean sameStates =
        others.stream()
            .allMatch(party -> party.country() == null || states.contains(party.country()));
    return sameStates || shared.size() >= others.size() ? strong : NONE;
  }

  /** True where each of the few can be one of the many. */
  private static boolean answer(List<Identity> few, List<Identity> many) {
    if (few.isEmpty() || many.size() > MOST) {
      return false;
    }
    return few.stream().allMatch(one -> many.stream().anyMatch(other -> canBe(one, other)));
  }

  /** {@code The Turkish foreign minister}, {@code Turkey} or its delegation, and who it was. */
  private static boolean canBe(Identity one, Identity other) {
    if (!one.isOf(other.country()) || (one.isActor() && other.isActor())) {
      return false;
    }
    boolean bothPeople = one.kind() == PartyKind.PERSON && other.kind() == PartyKind.PERSON;
    return !bothPeople || Titles.share(one.offices(), other.offices());
  }

  private static List<Identity> named(List<Identity> parties) {
    return parties.stream().filter(Identity::isNamed).toList();
  }

  private static boolean isUnnamed(List<Identity> parties) {
    return parties.stream().noneMatch(Identity::isActor);
  }
}
