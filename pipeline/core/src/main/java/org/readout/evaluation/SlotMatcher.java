package org.readout.evaluation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.evaluation.Occasion.Place;

/** Whether the place, the date or the title of a system's fact is right. */
final class SlotMatcher {
  private SlotMatcher() {}

  /** True where the words of one name hold those of the other, or of another right answer. */
  static boolean samePlace(@Nullable Place said, Place gold) {
    if (said == null) {
      return false;
    }
    Set<String> saidWords = NameTokens.content(said.name());
    return holds(saidWords, NameTokens.content(gold.name()))
        || gold.accepted().stream().anyMatch(name -> holds(saidWords, NameTokens.content(name)));
  }

  private static boolean holds(Set<String> said, Set<String> gold) {
    return !said.isEmpty() && !gold.isEmpty() && (gold.containsAll(said) || said.containsAll(gold));
  }

  /** True where the date is the gold one or another right answer; {@code ~ ? %} do not matter. */
  static boolean sameDate(@Nullable String said, Occasion gold) {
    if (said == null) {
      return false;
    }
    String date = unqualified(said);
    return (gold.date() != null && date.equals(unqualified(gold.date())))
        || gold.acceptedDates().stream()
            .anyMatch(accepted -> !accepted.isEmpty() && date.equals(unqualified(accepted)));
  }

  private static String unqualified(String edtf) {
    int end = edtf.length();
    while (end > 0 && "~?%".indexOf(edtf.charAt(end - 1)) >= 0) {
      end--;
    }
    return edtf.substring(0, end);
  }

  /** True where one title holds the other, or they share half of their words. */
  static boolean sameTitle(@Nullable String said, String gold) {
    Set<String> saidWords = NameTokens.content(said);
    Set<String> goldWords = NameTokens.content(gold);
    return !saidWords.isEmpty()
        && (goldWords.containsAll(saidWords)
            || saidWords.containsAll(goldWords)
            || PartyMatcher.overlapByHalf(saidWords, goldWords));
  }
}
