package org.readout.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.event.OccasionIndex.Found;
import org.readout.relation.FactType;
import org.readout.relation.Modality;

/**
 * Finds which reports tell of one occasion, the surest first:
 *
 * <ol>
 *   <li>reports of one and the same day;
 *   <li>occasions a day apart, told by documents of which one is a day wrong;
 *   <li>reports of several days, a month or more, the shorter first, where one occasion fits best;
 *   <li>reports without a date, by the day of publication, where one occasion fits best.
 * </ol>
 *
 * <p>Two facts of one document never become one. Not thread-safe.
 */
final class OccasionMatcher {
  /** The order in which reports are placed: it depends on what they say alone. */
  private static final Comparator<Statement> ORDER =
      Comparator.comparingLong((Statement statement) -> days(statement.report()))
          .thenComparing(
              statement -> first(statement.report()),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(statement -> statement.report().type())
          .thenComparing(
              statement -> statement.report().document().published(),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Statement::report, Report.BY_DOCUMENT);

  /** Beyond a month, a time tells too little without the place. */
  private static final int MONTH = 31;

  private static final int DAYS_TO_PRESS = 7;
  private static final int DAYS_BETWEEN_REPORTS = 3;

  private final OccasionFit fits = new OccasionFit();
  private final OccasionIndex index = new OccasionIndex();
  private final List<Occasion> occasions = new ArrayList<>();

  private OccasionMatcher() {}

  /** The occasions that reports tell of; the order of the reports does not matter. */
  static List<Occasion> match(List<Statement> statements) {
    OccasionMatcher matcher = new OccasionMatcher();
    List<Statement> sorted = new ArrayList<>(statements);
    sorted.sort(ORDER);
    int single = 0;
    while (single < sorted.size() && days(sorted.get(single).report()) == 1) {
      matcher.place(sorted.get(single++));
    }
    matcher.joinNeighbours();
    sorted.subList(single, sorted.size()).forEach(matcher::place);
    return matcher.occasions.stream().filter(occasion -> !occasion.isAbsorbed()).toList();
  }

  private void place(Statement statement) {
    Occasion home = home(statement);
    if (home == null) {
      index.add(occasions.size(), statement);
      occasions.add(new Occasion(statement));
    } else {
      home.add(statement);
    }
  }

  private @Nullable Occasion home(Statement statement) {
    Report report = statement.report();
    LocalDate first = first(report);
    LocalDate last = report.date() == null ? null : report.date().last();
    LocalDate published = report.document().published();
    if (first == null || last == null) {
      return report.date() == null && published != null ? ofUndated(statement, published) : null;
    }
    long days = days(report);
    if (days == 1) {
      return best(statement, index.onDays(statement, first, last));
    }
    int around = report.type() == FactType.VISIT ? 1 : 0;
    Found found =
        days <= OccasionIndex.SHORT
            ? index.onDaysOrLonger(statement, first.minusDays(around), last.plusDays(around))
            : index.inMonths(statement, first, last);
    return only(
        statement, found, occasion -> overlaps(report, occasion) && isTold(report, occasion));
  }

  /** The occasion of the same day that fits best, of equals the one with the most reports. */
  private @Nullable Occasion best(Statement statement, Found found) {
    Occasion best = null;
    int highest = OccasionFit.NONE;
    int bestNumber = 0;
    for (int number : found.occasions()) {
      Occasion occasion = occasions.get(number);
      int score = fits.of(statement, occasion, true);
      boolean better =
          best == null
              || score > highest
              || (score == highest && occasion.size() > best.size())
              || (score == highest && occasion.size() == best.size() && number < bestNumber);
      if (score > OccasionFit.NONE && better) {
        best = occasion;
        highest = score;
        bestNumber = number;
      }
    }
    return best;
  }

  /** A further condition of an occasion. */
  @FunctionalInterface
  private interface Condition {
    boolean holds(Occasion occasion);
  }

  /** The occasion that fits best; null where none does, or two do equally. */
  private @Nullable Occasion only(Statement statement, Found found, Condition condition) {
    if (!found.complete()) {
      return null;
    }
    Occasion only = null;
    boolean doubtful = false;
    int highest = OccasionFit.NONE;
    for (int number : found.occasions()) {
      Occasion occasion = occasions.get(number).survivor();
      if (occasion == only || !condition.holds(occasion)) {
        continue;
      }
      int score = fits.of(statement, occasion, isSameTime(statement, occasion));
      if (score > highest) {
        only = occasion;
        highest = score;
        doubtful = false;
      } else if (score > OccasionFit.NONE && score == highest) {
        doubtful = true;
      }
    }
    return doubtful ? null : only;
  }

  private @Nullable Occasion ofUndated(Statement statement, LocalDate published) {
    Report report = statement.report();
    Occasion undated =
        only(
            statement,
            index.undated(
                statement,
                published.minusDays(DAYS_BETWEEN_REPORTS),
                published.plusDays(DAYS_BETWEEN_REPORTS)),
            occasion -> occasion.first().report().modality() == report.modality());
    boolean actual = report.modality() == Modality.ACTUAL;
    Found dated =
        index.onDays(
            statement,
            published.minusDays(DAYS_TO_PRESS),
            actual ? published : published.plusDays(DAYS_TO_PRESS));
    Occasion recent =
        only(
            statement,
            dated,
            occasion -> {
              Modality told = occasion.first().report().modality();
              return told == report.modality() || (actual && told == Modality.PLANNED);
            });
    return recent == null || undated == null ? (recent == null ? undated : recent) : null;
  }

  /**
   * What is told of a longer time fits only where it says the same of what happened, and beyond a
   * month only where it names the place.
   */
  private boolean isTold(Report report, Occasion occasion) {
    Modality one = report.modality();
    Modality other = occasion.first().report().modality();
    boolean kept =
        (one == Modality.ACTUAL && other == Modality.PLANNED)
            || (one == Modality.PLANNED && other == Modality.ACTUAL);
    Sites.Fit place = fits.places(report.place(), occasion.place());
    return (one == other || kept)
        && (days(report) <= MONTH || place == Sites.Fit.SAME || place == Sites.Fit.WITHIN);
  }

  /** True where both share a day, or of visits where one ends on the day before the other. */
  private static boolean overlaps(Report report, Occasion occasion) {
    When date = report.date();
    LocalDate first = date == null ? null : date.first();
    LocalDate last = date == null ? null : date.last();
    LocalDate from = occasion.date() == null ? null : occasion.date().first();
    LocalDate to = occasion.date() == null ? null : occasion.date().last();
    if (first == null || last == null || from == null || to == null) {
      return false;
    }
    int around = report.type() == FactType.VISIT ? 1 : 0;
    return !first.minusDays(around).isAfter(to) && !from.isAfter(last.plusDays(around));
  }

  private static boolean isSameTime(Statement statement, Occasion occasion) {
    When one = statement.report().date();
    When other = occasion.date();
    return one != null && other != null && one.days() <= MONTH && one.equals(other);
  }

  /** Joins occasions of one day with those of the next that must be the same. */
  private void joinNeighbours() {
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

  private static long days(Report report) {
    return report.date() == null ? Long.MAX_VALUE : report.date().days();
  }

  private static @Nullable LocalDate first(Report report) {
    return report.date() == null ? null : report.date().first();
  }
}
