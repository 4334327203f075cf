package org.readout.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.event.OccasionIndex.Found;
import org.readout.relation.FactType;

/**
 * Joins occasions a day apart that must be the same, told by documents of which one is a day wrong.
 */
final class AdjacentDays {
  private final OccasionFit fits;
  private final OccasionIndex index;
  private final List<Occasion> occasions;

  /**
   * A pass over all occasions of one day each.
   *
   * @param occasions those that the index knows by their places in this list
   */
  AdjacentDays(OccasionFit fits, OccasionIndex index, List<Occasion> occasions) {
    this.fits = fits;
    this.index = index;
    this.occasions = occasions;
  }

  /** Joins occasions of one day with those of the next that must be the same. */
  void join() {
    int last = occasions.size();
    boolean[] joined = new boolean[last];
    for (int number = 0; number < last; number++) {
      Occasion occasion = occasions.get(number);
      LocalDate day = occasion.firstDay();
      if (!joined[number] && day != null) {
        Found next = index.onDays(occasion.first(), day.plusDays(1), day.plusDays(1));
        Integer neighbour = neighbour(occasion, next, joined);
        if (neighbour != null) {
          occasion.absorb(occasions.get(neighbour));
          joined[number] = true;
          joined[neighbour] = true;
        }
      }
    }
  }

  private @Nullable Integer neighbour(Occasion occasion, Found found, boolean[] joined) {
    Integer only = null;
    for (int number : found.complete() ? found.occasions() : List.<Integer>of()) {
      if (isNeighbour(occasion, occasions.get(number))) {
        if (only != null || joined[number]) {
          return null;
        }
        only = number;
      }
    }
    return only;
  }

  private boolean isNeighbour(Occasion one, Occasion other) {
    Sites.Fit place = fits.places(one.place(), other.place());
    boolean visit = one.first().report().type() == FactType.VISIT;
    boolean here = place == Sites.Fit.SAME || place == Sites.Fit.WITHIN;
    PartyFit parties = PartyFit.of(one.first(), other);
    return fits.of(one.first(), other, false) > OccasionFit.NONE
        && other.size() <= OccasionIndex.MOST
        && other.statements().stream()
            .noneMatch(statement -> one.isToldBy(statement.report().document().id()))
        && (visit ? here : parties.shared() > 1 && !movesWithPublication(one, other));
  }

  /**
   * Reports of two days that were also published a day apart tell of two days of talks; of one
   * occasion, who wrote later does not make it later.
   */
  private static boolean movesWithPublication(Occasion one, Occasion other) {
    LocalDate first = one.first().report().document().published();
    LocalDate second = other.first().report().document().published();
    return first == null
        || second == null
        || ChronoUnit.DAYS.between(first, second)
            >= ChronoUnit.DAYS.between(
                Objects.requireNonNull(one.firstDay()), Objects.requireNonNull(other.firstDay()));
  }
}
