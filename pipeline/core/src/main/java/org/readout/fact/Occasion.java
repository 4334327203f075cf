package org.readout.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.Edtf;
import org.readout.entity.Entity;
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
    if (told != null && (place == null || Preference.isMoreSpecific(told, place))) {
      place = told;
      placeText = mention.placeText();
    }
    Edtf when = mention.date();
    if (when != null && (date == null || Preference.isBetter(type, when, date, samePlace))) {
      date = when;
      dateText = mention.dateText();
    }
    if (mention.weight() > weight) {
      modality = mention.modality();
    } else if (mention.weight() == weight && !mention.isOpen()) {
      modality = Preference.later(modality, mention.modality());
    }
    weight = Math.max(weight, mention.weight());
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
        || (other.kind() == PlaceKind.FACILITY && other.country() == null)
        || (own.country() != null && own.country().equals(other.country()))
        || Preference.liesIn(other, own);
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
