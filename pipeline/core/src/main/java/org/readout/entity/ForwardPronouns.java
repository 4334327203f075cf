package org.readout.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/**
 * Pronouns that stand before whom they mean: {@code During her visit, the minister met …}, {@code
 * After he had met Silva, Berg left}. They are in a phrase that opens the sentence, and mean its
 * subject.
 */
final class ForwardPronouns {
  /** How many tokens may stand between the comma and the subject: {@code , however , Berg}. */
  private static final int WIDEST_GAP = 2;

  private static final Set<String> PRONOUNS = Set.of("he", "his", "she", "her");

  private static final Set<String> OPENERS = WordLists.ENGLISH.set("openers-of-a-sentence");

  private ForwardPronouns() {}

  /**
   * The mention of the subject that a pronoun points forward to, or null.
   *
   * @param mentions those of the sentence, in order
   */
  static @Nullable Mention subject(Tagged sentence, List<Mention> mentions, int token) {
    if (!PRONOUNS.contains(sentence.word(token).toLowerCase(Locale.ROOT)) || !opens(sentence)) {
      return null;
    }
    boolean toldBefore = mentions.stream().anyMatch(known -> known.from() < token && isOne(known));
    int comma = token;
    while (comma < sentence.size() && !sentence.word(comma).equals(",")) {
      comma++;
    }
    int end = comma;
    return toldBefore
        ? null
        : mentions.stream()
            .filter(known -> known.from() > end && known.from() <= end + 1 + WIDEST_GAP)
            .findFirst()
            .filter(ForwardPronouns::isOne)
            .orElse(null);
  }

  private static boolean opens(Tagged sentence) {
    int first = sentence.tag(0).equals("CC") ? 1 : 0;
    return first < sentence.size()
        && OPENERS.contains(sentence.word(first).toLowerCase(Locale.ROOT));
  }

  private static boolean isOne(Mention mention) {
    return mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.DESCRIPTION;
  }
}
