package org.readout.relation;

import java.util.Locale;
import java.util.Set;
import org.readout.entity.Entity;
import org.readout.entity.PartyKind;
import org.readout.words.WordLists;

/**
 * Groups of people in office who meet with each other: {@code the energy ministers of the union
 * will meet}.
 */
public final class SeveralOffices {
  private static final Set<String> OFFICES = WordLists.ENGLISH.set("offices-in-the-plural");
  private static final Set<String> COUNTING = WordLists.ENGLISH.set("counting-those-told");
  private static final Set<String> AMONG_THEMSELVES =
      Set.of("subject", "passive-subject", "of", "between", "direct-light-subject", "possessor");

  private SeveralOffices() {}

  /** True where those who meet are several people in office. */
  static boolean areIn(Argument argument) {
    return AMONG_THEMSELVES.contains(argument.function())
        && argument.entities().stream().anyMatch(SeveralOffices::isNamedBy);
  }

  /**
   * True where a mention tells of several people in office, and says which: not just {@code
   * leaders}, nor {@code the two presidents}, who are named elsewhere.
   */
  public static boolean areToldIn(RelationMention mention) {
    return mention.arguments().stream()
        .filter(SeveralOffices::areIn)
        .flatMap(argument -> argument.entities().stream())
        .anyMatch(party -> isNamedBy(party) && saysWhich(party.name()));
  }

  private static boolean saysWhich(String name) {
    int end = name.indexOf(' ');
    return end > 0 && !COUNTING.contains(name.substring(0, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isNamedBy(Entity party) {
    String name = " " + party.name().toLowerCase(Locale.ROOT) + " ";
    return party.kind() == PartyKind.GROUP
        && OFFICES.stream().anyMatch(office -> name.contains(" " + office + " "));
  }
}
