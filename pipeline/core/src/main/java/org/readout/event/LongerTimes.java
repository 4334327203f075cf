package org.readout.event;

import java.time.LocalDate;
import org.readout.relation.FactType;
import org.readout.relation.Modality;

/** Whether what is told of several days, a month or more can be an occasion in that time. */
final class LongerTimes {
  /** Beyond a month, a time tells too little without the place. */
  private static final int MONTH = 31;

  private final OccasionFit fits;

  LongerTimes(OccasionFit fits) {
    this.fits = fits;
  }

  /** True where the report's time and what it says of it fit those of the occasion. */
  boolean fits(Report report, Occasion occasion) {
    return overlaps(report, occasion) && isTold(report, occasion);
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
        && (report.days() <= MONTH || place == Sites.Fit.SAME || place == Sites.Fit.WITHIN);
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

  /** True where both tell the same time of no more than a month. */
  static boolean isSame(Report report, Occasion occasion) {
    When one = report.date();
    When other = occasion.date();
    return one != null && other != null && one.days() <= MONTH && one.equals(other);
  }
}
