package org.readout.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.Edtf;
import org.readout.date.Precision;
import org.readout.entity.Entity;
import org.readout.entity.PartyKind;
import org.readout.entity.Place;
import org.readout.entity.PlaceKind;
import org.readout.relation.Argument;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.Role;

/**
 * One occasion while its mentions are gathered. Mutable; used by one thread, within one document.
 */
final class Occasion {
  private static final int LONGEST_STAY = 28;

  private final FactType type;
  private final List<DatedMention> mentions = new ArrayList<>();
  private int firstSentence = Integer.MAX_VALUE;
  private @Nullable Set<Entity> principals;
  private final List<DatedMention> support = new ArrayList<>();
  private final Map<Entity, Role> parties = new LinkedHashMap<>();
  private @Nullable Place place;
  private String placeText = "";
  private @Nullable Edtf date;
  private String dateText = "";
  private Modality modality;
  private int weight = DatedMention.OPEN;

  Occasion(DatedMention first) {
    this.type = first.relation().rule().type();
    this.modality = first.modality();
    add(first);
  }

  void add(DatedMention mention) {
    mentions.add(mention);
    firstSentence = Math.min(firstSentence, mention.relation().sentence());
    principals = null;
    for (Argument argument : mention.relation().arguments()) {
      for (Entity entity : argument.entities()) {
        parties.merge(
            entity, argument.role(), (known, told) -> known == Role.VISITOR ? known : told);
      }
    }
    Place told = mention.place();
    Place known = place;
    boolean samePlace = told == null || known == null || told.name().equals(known.name());
    if (told != null && (place == null || isMoreSpecific(told, place))) {
      place = told;
      placeText = mention.placeText();
    }
    Edtf when = mention.date();
    if (when != null && (date == null || isBetter(when, date, samePlace))) {
      date = when;
      dateText = mention.dateText();
    }
    if (mention.weight() > weight) {
      modality = mention.modality();
    } else if (mention.weight() == weight && !mention.isOpen()) {
      modality = later(modality, mention.modality());
    }
    weight = Math.max(weight, mention.weight());
  }

  /** The days of a visit tell more than one day of it; of anything else the day tells more. */
  private boolean isBetter(Edtf told, Edtf known, boolean samePlace) {
    boolean visit = type == FactType.VISIT && samePlace;
    if (visit && isStay(known) && !isStay(told)) {
      return false;
    }
    boolean whole = visit && isStay(told) && known.precision() == Precision.DAY;
    return whole || told.isMoreSpecificThan(known);
  }

  /** An interval of days that is not just "last week". */
  private static boolean isStay(Edtf value) {
    LocalDate first = value.firstDay();
    LocalDate last = value.lastDay();
    if (value.precision() != Precision.INTERVAL || first == null || last == null) {
      return false;
    }
    boolean week = first.getDayOfWeek() == DayOfWeek.MONDAY && last.equals(first.plusDays(6));
    return !week && last.isBefore(first.plusDays(LONGEST_STAY));
  }

  private static Modality later(Modality known, Modality told) {
    if (known == Modality.CANCELLED || told == Modality.CANCELLED) {
      return Modality.CANCELLED;
    }
    if (known == Modality.PROPOSED) {
      return told;
    }
    return told == Modality.ACTUAL && known == Modality.PLANNED ? Modality.ACTUAL : known;
  }

  static boolean isMoreSpecific(Place one, Place other) {
    return rank(one) > rank(other);
  }

  private static int rank(Place place) {
    return switch (place.kind()) {
      case REGION -> place.country() == null ? 0 : 2;
      case COUNTRY -> 1;
      case CITY -> 3;
      case FACILITY -> 4;
    };
  }

  FactType type() {
    return type;
  }

  Modality modality() {
    return modality;
  }

  /** True where no mention tells whether it took place. */
  boolean isOpen() {
    return weight == DatedMention.OPEN;
  }

  void takeModality(Modality value) {
    modality = value;
    weight = Math.max(weight, DatedMention.PRESENT);
  }

  List<DatedMention> mentions() {
    return mentions;
  }

  Map<Entity, Role> parties() {
    return parties;
  }

  /** Those who are more than hosts; asked for time and again, so kept until a party comes. */
  Set<Entity> principals() {
    Set<Entity> known = principals;
    if (known == null) {
      Set<Entity> found = new LinkedHashSet<>();
      parties.forEach(
          (entity, role) -> {
            if (role != Role.HOST) {
              found.add(entity);
            }
          });
      known = Collections.unmodifiableSet(found);
      principals = known;
    }
    return known;
  }

  @Nullable Place place() {
    return place;
  }

  String placeText() {
    return placeText;
  }

  @Nullable Edtf date() {
    return date;
  }

  String dateText() {
    return dateText;
  }

  void takeDate(Edtf value, String text) {
    date = value;
    dateText = text;
  }

  /** The mentions of another occasion that told where this one went. */
  void supportedBy(Occasion other) {
    support.addAll(other.mentions);
  }

  /** What states it: its mentions, or where the title alone has any, those that support it. */
  List<DatedMention> stating() {
    boolean told = mentions.stream().anyMatch(mention -> !mention.inTitle());
    return told ? mentions : support;
  }

  void takePlace(Place value, String text) {
    place = value;
    placeText = text;
  }

  void addParty(Entity entity, Role role) {
    parties.putIfAbsent(entity, role);
    principals = null;
  }

  /** True where the mention can be of this occasion. */
  boolean canTake(DatedMention mention) {
    return (type == mention.relation().rule().type()
            || (type == FactType.CALL && mention.relation().rule().orCall()))
        && !toldByTheSameWord(mention)
        && modalitiesAgree(mention)
        && (datesAgree(mention.date()) || isSameBreath(mention))
        && placesAgree(mention.place())
        && partiesAgree(mention);
  }

  /**
   * Two occasions that one word tells of have been told apart already: stops of a tour, separate
   * meetings.
   */
  private boolean toldByTheSameWord(DatedMention mention) {
    return mentions.stream()
        .anyMatch(
            known ->
                known.relation().sentence() == mention.relation().sentence()
                    && known.relation().trigger() == mention.relation().trigger());
  }

  private boolean modalitiesAgree(DatedMention mention) {
    Modality told = mention.modality();
    if (told == modality) {
      return true;
    }
    boolean refused = told == Modality.DENIED || modality == Modality.DENIED;
    return !refused;
  }

  private boolean datesAgree(@Nullable Edtf told) {
    return date == null || told == null || date.isCompatibleWith(told);
  }

  /** {@code Will fly to Tunis on Saturday for a visit until the 29th}: one visit. */
  private boolean isSameBreath(DatedMention mention) {
    Place own = place;
    Place told = mention.place();
    return type == FactType.VISIT
        && own != null
        && told != null
        && own.name().equals(told.name())
        && mention.relation().sentence() == mentions.get(mentions.size() - 1).relation().sentence();
  }

  private boolean placesAgree(@Nullable Place told) {
    if (place == null || told == null) {
      return true;
    }
    if (place.name().equalsIgnoreCase(told.name())) {
      return true;
    }
    if (rank(place) == 0 || rank(told) == 0) {
      return true;
    }
    boolean sameCountry = place.country() != null && place.country().equals(told.country());
    boolean oneIsWider = rank(place) != rank(told);
    return sameCountry && oneIsWider;
  }

  private boolean partiesAgree(DatedMention mention) {
    Set<Entity> own = principals();
    Set<Entity> told = mention.principals();
    if (told.isEmpty() || own.isEmpty()) {
      return true;
    }
    Set<Entity> common = new HashSet<>(own);
    common.retainAll(told);
    if (type == FactType.VISIT) {
      return !common.isEmpty() || isDescribedBy(mention);
    }
    if (common.size() == told.size() || common.size() == own.size()) {
      return own.size() == told.size() || !mention.relation().rule().manyAttend();
    }
    return common.size() > 1
        && common.stream().filter(entity -> entity.kind() == PartyKind.PERSON).count() > 1
        && !isOfOtherCounterparts(mention);
  }

  /** {@code They met with A. They also met with B}: the same delegation, two meetings. */
  private boolean isOfOtherCounterparts(DatedMention mention) {
    Set<Entity> told = mention.counterparts();
    Set<Entity> own = new HashSet<>();
    mentions.forEach(known -> own.addAll(known.counterparts()));
    return !told.isEmpty() && !own.isEmpty() && own.stream().noneMatch(told::contains);
  }

  /** {@code The minister visited Tunis}, and {@code Berg visited Tunis}: one visit. */
  private boolean isDescribedBy(DatedMention mention) {
    return place != null
        && mention.place() != null
        && (Descriptions.canMean(mention.principals(), principals())
            || Descriptions.canMean(principals(), mention.principals()));
  }

  /** The number of the first sentence that tells of it. */
  int firstSentence() {
    return firstSentence;
  }

  /** The number of the last sentence up to a sentence that tells of it. */
  int lastSentenceBefore(int sentence) {
    return mentions.stream()
        .mapToInt(mention -> mention.relation().sentence())
        .filter(told -> told <= sentence)
        .max()
        .orElse(-1);
  }

  /** True where an occasion at the place can be part of this visit. */
  boolean holds(@Nullable Place other) {
    Place own = place;
    return other == null
        || own == null
        || (own.country() != null && own.country().equals(other.country()));
  }

  /**
   * True where a party of the other occasion, not of this visit, represents the country visited.
   */
  boolean isOfCountryOf(Occasion other) {
    Place own = place;
    return own != null
        && own.country() != null
        && other.principals().stream()
            .anyMatch(
                party -> own.country().equals(party.country()) && !parties.containsKey(party));
  }

  /** True where nobody is said to take part but hosts. */
  boolean lacksPrincipals() {
    return principals().isEmpty();
  }

  /** Those whom the text says to have received, hosted or welcomed the others. */
  Set<Entity> hosts() {
    return partiesAs(true);
  }

  /** Those whom the text says to have been received, hosted or welcomed. */
  Set<Entity> guests() {
    return partiesAs(false);
  }

  private Set<Entity> partiesAs(boolean hosting) {
    Set<Entity> found = new LinkedHashSet<>();
    for (DatedMention mention : mentions) {
      for (Argument argument : mention.relation().arguments()) {
        List<String> hostFunctions = mention.relation().rule().hostFunctions();
        if (!hostFunctions.isEmpty() && hostFunctions.contains(argument.function()) == hosting) {
          found.addAll(argument.entities());
        }
      }
    }
    return found;
  }

  /** True for a visit of which nothing tells where it went. */
  boolean lacksDestination() {
    return type == FactType.VISIT && place == null;
  }

  /** How many parties the least demanding of the rules that found it asks for. */
  int leastParties() {
    return mentions.stream()
        .mapToInt(mention -> mention.relation().rule().leastParties())
        .min()
        .orElse(1);
  }

  /** True where a person or body other than countries takes part. */
  boolean hasParties() {
    return !parties.isEmpty();
  }

  boolean isRegionOnly() {
    return place != null && place.kind() == PlaceKind.REGION && place.country() == null;
  }
}
