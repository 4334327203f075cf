package org.readout.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  private static final int DAYS_TO_PRESS = 7;
  private static final int DAYS_BETWEEN_REPORTS = 3;

  private final OccasionFit fits = new OccasionFit();
  private final LongerTimes longer = new LongerTimes(fits);
  private final OccasionIndex index = new OccasionIndex();
  private final List<Occasion> occasions = new ArrayList<>();

  private OccasionMatcher() {}

  /** The occasions that reports tell of; the order of the reports does not matter. */
  static List<Occasion> match(List<Statement> statements) {
    OccasionMatcher matcher = new OccasionMatcher();
    List<Statement> sorted = new ArrayList<>(statements);
    sorted.sort(Statement.BY_TIME);
    int single = 0;
    while (single < sorted.size() && sorted.get(single).report().days() == 1) {
      matcher.place(sorted.get(single++));
    }
    new AdjacentDays(matcher.fits, matcher.index, matcher.occasions).join();
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
    LocalDate first = report.first();
    LocalDate last = report.date() == null ? null : report.date().last();
    LocalDate published = report.document().published();
    if (first == null || last == null) {
      return report.date() == null && published != null ? ofUndated(statement, published) : null;
    }
    long days = report.days();
    if (days == 1) {
      return best(statement, index.onDays(statement, first, last));
    }
    int around = report.type() == FactType.VISIT ? 1 : 0;
    Found found =
        days <= OccasionIndex.SHORT
            ? index.onDaysOrLonger(statement, first.minusDays(around), last.plusDays(around))
            : index.inMonths(statement, first, last);
    return only(statement, found, occasion -> longer.fits(report, occasion));
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
      int score = fits.of(statement, occasion, LongerTimes.isSame(statement.report(), occasion));
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
}
