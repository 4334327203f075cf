package org.readout.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.entity.PlaceKind;
import org.readout.event.PartyFit.Grade;
import org.readout.relation.FactType;

/** Whether a report can tell of an occasion whose date fits, and how well. Not thread-safe. */
final class OccasionFit {
  static final int NONE = -1;

  private final Sites sites = new Sites();

  /**
   * How well the report fits, or {@link #NONE}.
   *
   * @param sameDay true where both are told to be on one and the same day
   */
  int of(Statement statement, Occasion occasion, boolean sameDay) {
    Report report = statement.report();
    if (report.type() != occasion.first().report().type()
        || occasion.isToldBy(report.document().id())) {
      return NONE;
    }
    Sites.Fit place = sites.fit(report.place(), occasion.place());
    PartyFit parties = PartyFit.of(statement, occasion);
    if (parties.grade() == Grade.NONE
        || (parties.grade() == Grade.WEAK && !(sameDay && place == Sites.Fit.SAME))
        || !placeFits(statement, occasion, place, parties, sameDay)) {
      return NONE;
    }
    int score = 2 * parties.shared();
    score += place == Sites.Fit.SAME ? 2 : place == Sites.Fit.WITHIN ? 1 : 0;
    score += report.modality() == occasion.first().report().modality() ? 1 : 0;
    score += hasCommonTopic(report, occasion.first().report()) ? 1 : 0;
    return score;
  }

  /**
   * The destination makes the visit. Of other occasions, two places disagree about one occasion
   * only where the day and all named parties are the same.
   */
  private static boolean placeFits(
      Statement statement, Occasion occasion, Sites.Fit place, PartyFit parties, boolean sameDay) {
    if (statement.report().type() == FactType.VISIT) {
      return place == Sites.Fit.SAME
          || (place == Sites.Fit.WITHIN && !isStop(statement.report(), occasion))
          || (place == Sites.Fit.OPEN && sameDay && hasSameHost(statement, occasion));
    }
    return place != Sites.Fit.CONTRARY
        || (sameDay
            && parties.shared() > 1
            && statement.distinct().stream().filter(Identity::isNamed).allMatch(occasion::has)
            && occasion.first().distinct().stream()
                .filter(Identity::isNamed)
                .allMatch(statement.parties()::contains));
  }

  /** A museum seen on a visit to the city is a stop of its own. */
  private static boolean isStop(Report report, Occasion occasion) {
    return isBuilding(report.place()) != isBuilding(occasion.place());
  }

  private static boolean isBuilding(@Nullable EventPlace place) {
    return place != null && place.kind() == PlaceKind.FACILITY;
  }

  private static boolean hasSameHost(Statement visit, Occasion occasion) {
    return visit.distinct().stream()
        .anyMatch(
            party -> party.isNamed() && !visit.principals().contains(party) && occasion.has(party));
  }

  private static boolean hasCommonTopic(Report one, Report other) {
    return one.topics().stream().anyMatch(other.topics()::contains);
  }

  /** How the places of two occasions lie to each other. */
  Sites.Fit places(@Nullable EventPlace one, @Nullable EventPlace other) {
    return sites.fit(one, other);
  }

  /** True where both tell the same day and nothing else. */
  static boolean isSameDay(@Nullable When one, @Nullable When other) {
    return one != null
        && other != null
        && one.days() == 1
        && other.days() == 1
        && Objects.equals(one.first(), other.first());
  }
}
