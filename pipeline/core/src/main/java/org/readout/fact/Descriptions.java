package org.readout.fact;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Entity;
import org.readout.entity.PartyKind;
import org.readout.words.WordLists;

/**
 * Tells whether a visitor whom the text only describes can be one whom it names: {@code the
 * minister}, {@code the delegation}.
 */
final class Descriptions {
  private static final Set<String> BARE_GROUPS = WordLists.ENGLISH.set("bare-groups");
  private static final Set<String> ANY_OFFICE = WordLists.ENGLISH.set("any-office");

  private Descriptions() {}

  /** True where the words alone do not tell who it is. */
  static boolean isVague(Entity party) {
    return switch (party.kind()) {
      case PERSON -> !party.named();
      case GROUP -> BARE_GROUPS.contains(party.name().toLowerCase(Locale.ROOT));
      case ORGANIZATION, COUNTRY -> false;
    };
  }

  /** True where nobody of one side is told by name, and each can be somebody of the other. */
  static boolean canMean(Collection<Entity> described, Collection<Entity> others) {
    return described.stream()
        .allMatch(
            vague -> isVague(vague) && others.stream().anyMatch(other -> canMean(vague, other)));
  }

  /** True where a description can mean a party: state and office do not contradict. */
  static boolean canMean(Entity vague, Entity other) {
    boolean states =
        vague.country() == null
            || other.country() == null
            || vague.country().equals(other.country());
    if (!states || vague.kind() == PartyKind.GROUP) {
      return states;
    }
    String office = office(vague.title());
    String known = office(other.title());
    return other.kind() == PartyKind.PERSON
        && (known == null || office == null || ANY_OFFICE.contains(office) || office.equals(known));
  }

  /** The noun of an office: {@code minister} of {@code Minister for Trade}. */
  private static @Nullable String office(@Nullable String title) {
    if (title == null) {
      return null;
    }
    String words = title.toLowerCase(Locale.ROOT).split(" of | for |,", 2)[0].strip();
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
