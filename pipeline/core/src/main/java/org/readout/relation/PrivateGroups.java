package org.readout.relation;

import java.util.Locale;
import java.util.Set;
import org.readout.entity.Entity;
import org.readout.entity.PartyKind;
import org.readout.words.WordLists;

/** People who travel in no public role, and troops who are sent: their ways are no visits. */
final class PrivateGroups {
  private static final Set<String> HEADS = WordLists.ENGLISH.set("private-groups");

  private PrivateGroups() {}

  /** True for a group whose head noun says so. */
  static boolean contains(Entity party) {
    if (party.kind() != PartyKind.GROUP) {
      return false;
    }
    String name = party.name().toLowerCase(Locale.ROOT).split(" (of|from|in|who|on) ", 2)[0];
    return HEADS.contains(name.substring(name.lastIndexOf(' ') + 1));
  }
}
