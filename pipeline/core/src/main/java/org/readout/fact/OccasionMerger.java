package org.readout.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.Edtf;
import org.readout.date.Precision;
import org.readout.entity.Entity;
import org.readout.entity.Place;
import org.readout.entity.PlaceKind;
import org.readout.relation.FactType;
import org.readout.relation.RelationMention;
import org.readout.relation.Role;

/**
 * Gathers the mentions of one occasion, told once or many times, and lets occasions lend each other
 * slots.
 */
final class OccasionMerger {
  private final Dating dating;

  OccasionMerger(Dating dating) {
    this.dating = dating;
  }

  /** The occasions that the mentions tell of, in the order of first mention. */
  List<Occasion> merge(List<RelationMention> relations) {
    List<Occasion> occasions = new ArrayList<>();
    Timeline timeline = dating.timeline();
    Actors actors = new Actors();
    Companions companions = new Companions();
    for (RelationMention told : relations) {
      if (companions.take(told)) {
        continue;
      }
      RelationMention relation = actors.complete(told);
      actors.see(relation);
      timeline.reach(relation.sentence());
      for (DatedMention mention : dating.date(relation, timeline)) {
        timeline.tell(mention);
        Occasion home = best(occasions, mention);
        if (home == null) {
          occasions.add(new Occasion(mention));
        } else {
          home.add(mention);
        }
      }
    }
    occasions.forEach(occasion -> takeVisitor(occasion, occasions));
    occasions.removeIf(Occasion::lacksPrincipals);
    occasions.forEach(occasion -> takeDestination(occasion, occasions));
    occasions.removeIf(Occasion::lacksDestination);
    companions.join(occasions);
    occasions.forEach(dating::keepAhead);
    occasions.forEach(visit -> Trips.takeDatesOfMeetings(visit, occasions));
    occasions.forEach(occasion -> Trips.lendFromTour(occasion, occasions));
    occasions.forEach(occasion -> Trips.lendFromVisit(occasion, occasions, dating));
    occasions.forEach(occasion -> takeRunningDate(occasion));
    occasions.forEach(occasion -> nameHosts(occasion, occasions));
    occasions.forEach(occasion -> nameCity(occasion, occasions));
    return occasions;
  }

  private static @Nullable Occasion best(List<Occasion> occasions, DatedMention mention) {
    Occasion best = null;
    int most = 0;
    for (Occasion occasion : occasions) {
      boolean stop =
          SameOccasion.isLaterStop(occasion, mention)
              && occasions.stream().noneMatch(other -> SameOccasion.isOfOneTour(occasion, other));
      if (SameOccasion.canBe(occasion, mention) && !stop) {
        int likeness = likeness(occasion, mention);
        if (best == null || likeness >= most) {
          best = occasion;
          most = likeness;
        }
      }
    }
    return best;
  }

  private static int likeness(Occasion occasion, DatedMention mention) {
    int likeness = 0;
    likeness +=
        (int) mention.principals().stream().filter(occasion.principals()::contains).count() * 2;
    likeness += occasion.date() != null && occasion.date().equals(mention.date()) ? 2 : 0;
    Place place = occasion.place();
    likeness +=
        place != null && mention.place() != null && place.name().equals(mention.place().name())
            ? 2
            : 0;
    likeness += occasion.modality() == mention.modality() ? 1 : 0;
    return likeness;
  }

  /** {@code A stop in Lisbon was cancelled}: the visitor is that of the visit told before. */
  private static void takeVisitor(Occasion occasion, List<Occasion> occasions) {
    if (occasion.type() != FactType.VISIT || !occasion.lacksPrincipals()) {
      return;
    }
    List<Occasion> before =
        occasions.subList(0, occasions.indexOf(occasion)).stream()
            .filter(visit -> visit.type() == FactType.VISIT && !visit.lacksPrincipals())
            .toList();
    before.stream()
        .max(
            Comparator.comparingInt((Occasion visit) -> visitsOf(visit.principals(), before))
                .thenComparingInt(before::indexOf))
        .ifPresent(
            visit -> visit.principals().forEach(party -> occasion.addParty(party, Role.VISITOR)));
  }

  /** How often the text has sent one of them somewhere. */
  private static int visitsOf(Set<Entity> visitors, List<Occasion> visits) {
    return visits.stream()
        .filter(visit -> visit.principals().stream().anyMatch(visitors::contains))
        .mapToInt(visit -> visit.mentions().size())
        .sum();
  }

  /**
   * {@code Visited Tajikistan to meet with leaders in Dushanbe}: the city is the more specific
   * place of the visit.
   */
  private static void nameCity(Occasion visit, List<Occasion> occasions) {
    Place country = visit.place();
    if (visit.type() != FactType.VISIT || country == null || country.kind() != PlaceKind.COUNTRY) {
      return;
    }
    for (Occasion meeting : occasions) {
      Place city = meeting.place();
      boolean there =
          meeting.type() == FactType.MEETING
              && city != null
              && city.kind() == PlaceKind.CITY
              && visit.holds(city);
      boolean sameBreath =
          meeting.firstSentence() == visit.firstSentence()
              && meeting.principals().stream().anyMatch(visit.principals()::contains);
      if (there && sameBreath && city != null) {
        visit.takePlace(city, meeting.placeText());
        return;
      }
    }
  }

  /** Whoever received the visitor in the country visited is a host of the visit. */
  private static void nameHosts(Occasion visit, List<Occasion> occasions) {
    if (visit.type() != FactType.VISIT) {
      return;
    }
    for (Occasion meeting : occasions) {
      boolean there =
          meeting.type() == FactType.MEETING
              && visit.modality() == meeting.modality()
              && meeting.place() != null
              && visit.holds(meeting.place());
      if (there && Receptions.guests(meeting).stream().anyMatch(visit.principals()::contains)) {
        Receptions.hosts(meeting).stream()
            .filter(host -> !visit.principals().contains(host))
            .forEach(host -> visit.addParty(host, Role.HOST));
      }
    }
  }

  /**
   * {@code The state visit of A … B will welcome A to the palace}: the destination is where the
   * visitor is received.
   */
  private static void takeDestination(Occasion visit, List<Occasion> occasions) {
    if (!visit.lacksDestination()) {
      return;
    }
    for (Occasion meeting : occasions) {
      Place place = meeting.place();
      boolean receives =
          meeting.type() == FactType.MEETING
              && Receptions.guests(meeting).stream().anyMatch(visit.principals()::contains);
      if (receives && place != null) {
        visit.takePlace(place, meeting.placeText());
        visit.supportedBy(meeting);
        Edtf date = meeting.date();
        if (visit.date() == null && date != null) {
          visit.takeDate(date, meeting.dateText());
        }
        if (visit.isOpen()) {
          visit.takeModality(meeting.modality());
        }
        return;
      }
    }
  }

  /** What is told without a date goes on at the date told last. */
  private static void takeRunningDate(Occasion occasion) {
    if (occasion.date() != null) {
      return;
    }
    for (DatedMention mention : occasion.mentions()) {
      Timeline.Point point = mention.running();
      boolean elsewhere =
          point != null
              && point.date().precision() == Precision.INTERVAL
              && isElsewhere(point.place(), occasion.place());
      if (point != null && !elsewhere) {
        occasion.takeDate(point.date(), point.text());
        return;
      }
    }
  }

  private static boolean isElsewhere(@Nullable Place one, @Nullable Place other) {
    String country = one == null ? null : one.country();
    return country != null
        && other != null
        && other.country() != null
        && !country.equals(other.country());
  }
}
