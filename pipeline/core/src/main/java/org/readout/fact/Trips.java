package org.readout.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.date.Edtf;
import org.readout.date.Precision;
import org.readout.entity.Place;
import org.readout.entity.PlaceKind;
import org.readout.relation.FactType;
import org.readout.relation.Modality;

/** What the stops of a tour take from the tour, and the meetings of a visit from the visit. */
final class Trips {
  /** In days: meetings farther apart are not of one visit. */
  private static final int LONGEST = 10;

  /** In sentences. */
  private static final int NEAR = 3;

  private Trips() {}

  /** A stop without a date takes that of the tour of the region that it lies in. */
  static void lendFromTour(Occasion stop, List<Occasion> occasions) {
    if (stop.type() != FactType.VISIT || stop.date() != null) {
      return;
    }
    DatedMention tour = null;
    for (Occasion other : occasions) {
      boolean same =
          other != stop
              && other.type() == FactType.VISIT
              && (other.modality() == stop.modality() || stop.modality() == Modality.CANCELLED)
              && other.principals().stream().anyMatch(stop.principals()::contains);
      for (DatedMention mention : same ? other.mentions() : List.<DatedMention>of()) {
        boolean before = mention.relation().sentence() <= stop.firstSentence();
        tour = before && isTourThrough(mention, stop.place()) ? mention : tour;
      }
    }
    Edtf date = tour == null ? null : tour.date();
    if (tour != null && date != null) {
      stop.takeDate(date, tour.dateText());
    }
  }

  private static boolean isTourThrough(DatedMention mention, @Nullable Place stop) {
    Place place = mention.place();
    return place != null
        && stop != null
        && mention.date() != null
        && (Preference.liesIn(stop, place) || isCountryOf(place, stop));
  }

  private static boolean isCountryOf(Place place, Place stop) {
    return place.kind() == PlaceKind.COUNTRY
        && place.country() != null
        && place.country().equals(stop.country());
  }

  /** {@code Received him in Tunis on May 3. It was his first visit to Tunisia}. */
  static void takeDatesOfMeetings(Occasion visit, List<Occasion> occasions) {
    if (visit.type() != FactType.VISIT
        || visit.date() != null
        || visit.modality() != Modality.ACTUAL) {
      return;
    }
    LocalDate first = null;
    LocalDate last = null;
    String text = "";
    for (Occasion meeting : occasions) {
      LocalDate day = isDayOf(meeting, visit) ? firstDay(meeting) : null;
      if (day != null) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
        text = text.isEmpty() ? meeting.dateText() : text;
      }
    }
    if (first != null && last != null && last.isBefore(first.plusDays(LONGEST))) {
      visit.takeDate(Edtf.between(first, last), text);
    }
  }

  private static boolean isDayOf(Occasion meeting, Occasion visit) {
    Edtf date = meeting.date();
    Place place = meeting.place();
    return meeting.type() == FactType.MEETING
        && meeting.modality() == Modality.ACTUAL
        && date != null
        && date.precision() == Precision.DAY
        && place != null
        && place.country() != null
        && visit.holds(place)
        && Math.abs(meeting.firstSentence() - visit.firstSentence()) <= NEAR
        && meeting.principals().stream().anyMatch(visit.principals()::contains);
  }

  private static @Nullable LocalDate firstDay(Occasion occasion) {
    Edtf date = occasion.date();
    return date == null ? null : date.firstDay();
  }

  /** A meeting during a visit takes the visit's date and place. */
  static void lendFromVisit(Occasion occasion, List<Occasion> occasions, Dating dating) {
    if (occasion.type() != FactType.MEETING) {
      return;
    }
    Occasion visit = visitOf(occasion, occasions, dating);
    if (visit == null) {
      return;
    }
    if (occasion.isOpen()) {
      occasion.takeModality(visit.modality());
    }
    Place visited = visit.place();
    if (occasion.place() == null && visited != null && !visit.isRegionOnly()) {
      occasion.takePlace(visited, visit.placeText());
    }
    Edtf date = visit.date();
    if (occasion.date() == null && date != null) {
      occasion.takeDate(date, visit.dateText());
    }
  }

  /**
   * The visit by one of its parties that the occasion fits into: told last before it, and where it
   * was.
   */
  private static @Nullable Occasion visitOf(
      Occasion occasion, List<Occasion> occasions, Dating dating) {
    int told = occasion.firstSentence();
    return occasions.stream()
        .filter(
            visit ->
                visit.type() == FactType.VISIT
                    && (visit.modality() == occasion.modality()
                        || occasion.isOpen()
                        || isUnderWay(visit, occasion, dating)))
        .filter(visit -> visit.principals().stream().anyMatch(occasion.principals()::contains))
        .filter(visit -> visit.holds(occasion.place()))
        .filter(visit -> visit.firstSentence() <= told)
        .max(
            Comparator.comparingInt((Occasion visit) -> visit.isOfCountryOf(occasion) ? 1 : 0)
                .thenComparingInt(visit -> isStopOfAnother(visit, occasion, occasions) ? 0 : 1)
                .thenComparingInt(visit -> visit.lastSentenceBefore(told)))
        .orElse(null);
  }

  /** {@code Began a three-day visit on Monday. She will meet the minister}. */
  private static boolean isUnderWay(Occasion visit, Occasion occasion, Dating dating) {
    Edtf date = visit.date();
    return visit.modality() == Modality.ACTUAL
        && occasion.modality() == Modality.PLANNED
        && date != null
        && dating.isRunning(date);
  }

  /** True for a stop that another visit holds, where the occasion is not told with it. */
  private static boolean isStopOfAnother(
      Occasion stop, Occasion occasion, List<Occasion> occasions) {
    Edtf day = stop.date();
    return day != null
        && occasion.place() == null
        && stop.lastSentenceBefore(occasion.firstSentence()) != occasion.firstSentence()
        && occasions.stream()
            .anyMatch(
                visit -> {
                  Edtf stay = visit.date();
                  return visit != stop
                      && visit.type() == FactType.VISIT
                      && stay != null
                      && visit.place() != null
                      && visit.holds(stop.place())
                      && visit.principals().stream().anyMatch(stop.principals()::contains)
                      && Preference.isLaterDayOf(day, stay);
                });
  }
}
