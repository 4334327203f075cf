package org.readout.fact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.Edtf;
import org.readout.date.Tense;
import org.readout.entity.Entity;
import org.readout.entity.PartyKind;
import org.readout.entity.Place;
import org.readout.entity.PlaceKind;
import org.readout.relation.FactType;
import org.readout.relation.Modality;

/**
 * Whether a mention can be of an occasion that others tell of: type, modality, date, place and
 * parties agree.
 */
final class SameOccasion {
  /** In days. */
  private static final int LONGEST_STAY = 28;

  private SameOccasion() {}

  /** True where the mention can be of the occasion. */
  static boolean canBe(Occasion occasion, DatedMention mention) {
    return (occasion.type() == mention.relation().rule().type()
            || (occasion.type() == FactType.CALL && mention.relation().rule().orCall()))
        && !toldByTheSameWord(occasion, mention)
        && modalitiesAgree(occasion, mention)
        && (datesAgree(occasion.date(), mention.date()) || isSameBreath(occasion, mention))
        && placesAgree(occasion, mention)
        && !isLongBefore(occasion, mention)
        && partiesAgree(occasion, mention)
        && !isDroppedStop(occasion, mention);
  }

  /** {@code Will visit Tunisia. A stop in Sfax was dropped}: the visit is not called off. */
  private static boolean isDroppedStop(Occasion occasion, DatedMention mention) {
    Place place = occasion.place();
    Place told = mention.place();
    return occasion.type() == FactType.VISIT
        && mention.modality() == Modality.CANCELLED
        && occasion.modality() != Modality.CANCELLED
        && place != null
        && told != null
        && Preference.isMoreSpecific(told, place);
  }

  /**
   * Two occasions that one word tells of have been told apart already: stops of a tour, separate
   * meetings.
   */
  private static boolean toldByTheSameWord(Occasion occasion, DatedMention mention) {
    return occasion.mentions().stream()
        .anyMatch(
            known ->
                known.relation().sentence() == mention.relation().sentence()
                    && known.relation().trigger() == mention.relation().trigger());
  }

  private static boolean modalitiesAgree(Occasion occasion, DatedMention mention) {
    Modality told = mention.modality();
    if (told == occasion.modality()) {
      return true;
    }
    boolean refused = told == Modality.DENIED || occasion.modality() == Modality.DENIED;
    return !refused;
  }

  private static boolean datesAgree(@Nullable Edtf date, @Nullable Edtf told) {
    return date == null || told == null || date.isCompatibleWith(told);
  }

  /** {@code Is in Tunis. She first came in February}: another visit. */
  private static boolean isLongBefore(Occasion occasion, DatedMention mention) {
    LocalDate told = mention.date() == null ? null : mention.date().lastDay();
    return occasion.type() == FactType.VISIT
        && told != null
        && occasion.mentions().stream()
            .map(DatedMention::running)
            .filter(point -> point != null && point.tense() == Tense.PRESENT)
            .map(point -> point.date().firstDay())
            .anyMatch(day -> day != null && told.isBefore(day.minusDays(LONGEST_STAY)));
  }

  /** {@code Will fly to Tunis on Saturday for a visit until the 29th}: one visit. */
  private static boolean isSameBreath(Occasion occasion, DatedMention mention) {
    Place own = occasion.place();
    Place told = mention.place();
    return occasion.type() == FactType.VISIT
        && own != null
        && told != null
        && own.name().equals(told.name())
        && mention.relation().sentence()
            == occasion.mentions().get(occasion.mentions().size() - 1).relation().sentence();
  }

  /** True where one word tells of both: stops of a tour, whose dates are the tour's. */
  static boolean isOfOneTour(Occasion one, Occasion other) {
    return one != other
        && one.mentions().stream().anyMatch(mention -> toldByTheSameWord(other, mention));
  }

  /**
   * {@code Will visit Tunisia from May 3 to 5. On May 4 she will be in Sfax}: a place within, on a
   * day of its own, is a stop.
   */
  static boolean isLaterStop(Occasion occasion, DatedMention mention) {
    Edtf stay = occasion.date();
    Edtf day = mention.date();
    Place place = occasion.place();
    Place told = mention.place();
    return occasion.type() == FactType.VISIT
        && stay != null
        && day != null
        && place != null
        && place.kind() == PlaceKind.COUNTRY
        && told != null
        && Preference.isMoreSpecific(told, place)
        && Preference.isLaterDayOf(day, stay);
  }

  private static boolean placesAgree(Occasion occasion, DatedMention mention) {
    Place place = occasion.place();
    Place told = mention.place();
    if (place == null || told == null) {
      return true;
    }
    if (place.name().equalsIgnoreCase(told.name())) {
      return true;
    }
    if (Preference.rank(place) == 0 || Preference.rank(told) == 0) {
      return occasion.type() != FactType.VISIT
          || Preference.mayLieIn(place, told)
          || Preference.mayLieIn(told, place);
    }
    boolean sameCountry = place.country() != null && place.country().equals(told.country());
    boolean oneIsWider = Preference.rank(place) != Preference.rank(told);
    return sameCountry && oneIsWider;
  }

  private static boolean partiesAgree(Occasion occasion, DatedMention mention) {
    Set<Entity> own = occasion.principals();
    Set<Entity> told = mention.principals();
    if (told.isEmpty() || own.isEmpty()) {
      return true;
    }
    Set<Entity> common = new HashSet<>(own);
    common.retainAll(told);
    if (occasion.type() == FactType.VISIT) {
      return !common.isEmpty() || isDescribedBy(occasion, mention);
    }
    if (common.size() == told.size() || common.size() == own.size()) {
      return own.size() == told.size() || !mention.relation().rule().manyAttend();
    }
    return common.size() > 1
        && common.stream().filter(entity -> entity.kind() == PartyKind.PERSON).count() > 1
        && !isOfOtherCounterparts(occasion, mention);
  }

  /** {@code They met with A. They also met with B}: the same delegation, two meetings. */
  private static boolean isOfOtherCounterparts(Occasion occasion, DatedMention mention) {
    Set<Entity> told = mention.counterparts();
    Set<Entity> own = new HashSet<>();
    occasion.mentions().forEach(known -> own.addAll(known.counterparts()));
    return !told.isEmpty() && !own.isEmpty() && own.stream().noneMatch(told::contains);
  }

  /** {@code The minister visited Tunis}, and {@code Berg visited Tunis}: one visit. */
  private static boolean isDescribedBy(Occasion occasion, DatedMention mention) {
    return occasion.place() != null
        && mention.place() != null
        && (Descriptions.canMean(mention.principals(), occasion.principals())
            || Descriptions.canMean(occasion.principals(), mention.principals()));
  }
}
