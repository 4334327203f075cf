package org.readout.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.readout.date.Edtf;
import org.readout.date.Precision;
import org.readout.entity.Place;
import org.readout.entity.RegionCountries;
import org.readout.relation.FactType;
import org.readout.relation.Modality;

/** Which of two values that the mentions of one occasion tell it keeps. */
final class Preference {
  /** In days: a longer interval is no stay. */
  private static final int LONGEST_STAY = 28;

  private Preference() {}

  /** The days of a visit tell more than one day of it; of anything else the day tells more. */
  static boolean isBetter(FactType type, Edtf told, Edtf known, boolean samePlace) {
    boolean visit = type == FactType.VISIT && samePlace;
    if (visit && isStay(known) && !isStay(told)) {
      return false;
    }
    boolean whole = visit && isStay(told) && known.precision() == Precision.DAY;
    return whole || told.isMoreSpecificThan(known);
  }

  /** True for a day of a stay other than the first. */
  static boolean isLaterDayOf(Edtf day, Edtf stay) {
    LocalDate first = stay.firstDay();
    LocalDate own = day.firstDay();
    return isStay(stay)
        && day.precision() == Precision.DAY
        && first != null
        && own != null
        && own.isAfter(first)
        && stay.isCompatibleWith(day);
  }

  /** An interval of days that is not just "last week". */
  static boolean isStay(Edtf value) {
    LocalDate first = value.firstDay();
    LocalDate last = value.lastDay();
    if (value.precision() != Precision.INTERVAL || first == null || last == null) {
      return false;
    }
    boolean week = first.getDayOfWeek() == DayOfWeek.MONDAY && last.equals(first.plusDays(6));
    return !week && last.isBefore(first.plusDays(LONGEST_STAY));
  }

  /** What is told later changes what was told before. */
  static Modality later(Modality known, Modality told) {
    if (known == Modality.CANCELLED || told == Modality.CANCELLED) {
      return Modality.CANCELLED;
    }
    if (known == Modality.PROPOSED) {
      return told;
    }
    return told == Modality.ACTUAL && known == Modality.PLANNED ? Modality.ACTUAL : known;
  }

  /** True where a place tells more than another. */
  static boolean isMoreSpecific(Place one, Place other) {
    return rank(one) > rank(other);
  }

  /** True where a place can lie in another, which is a region across countries. */
  static boolean mayLieIn(Place place, Place region) {
    return rank(region) == 0 && RegionCountries.mayHold(region, place);
  }

  /** True where a place is known to lie in a region across countries. */
  static boolean liesIn(Place place, Place region) {
    return rank(region) == 0 && RegionCountries.holds(region, place);
  }

  /**
   * How exactly a place tells where: the greater, the more exactly; 0 where it tells no country.
   */
  static int rank(Place place) {
    return switch (place.kind()) {
      case REGION -> place.country() == null ? 0 : 2;
      case COUNTRY -> 1;
      case CITY -> 3;
      case FACILITY -> 4;
    };
  }
}
