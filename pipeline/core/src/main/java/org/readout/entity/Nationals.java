package org.readout.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds somebody told by nationality alone: {@code The Norwegian said}, {@code the Frenchman}. */
final class Nationals {
  private Nationals() {}

  /**
   * The description of one person that stands where a name of a people begins, or null.
   *
   * @param i the first token of the name
   */
  static @Nullable Mention find(SentenceContext sentence, Gazetteer.Match match, int i) {
    int end = match.endToken();
    boolean one =
        match.readings().stream().anyMatch(entry -> entry.kind() == Gazetteer.Kind.PEOPLE)
            && canBeOne(sentence.lower(end - 1));
    if (!one || !sentence.lower(i - 1).equals("the") || goesOn(sentence, end)) {
      return null;
    }
    return new Mention(
        Mention.Kind.DESCRIPTION,
        sentence.tagged.sentence().index(),
        i - 1,
        end,
        i,
        end,
        sentence.tagged.sentence().words(i, end),
        null,
        null,
        match.first().country(),
        null,
        false,
        List.of());
  }

  /** {@code The Swiss} and {@code the Chinese} are several. */
  private static boolean canBeOne(String word) {
    boolean several =
        word.endsWith("ese")
            || word.endsWith("sh")
            || word.endsWith("ch")
            || word.endsWith("s")
            || word.endsWith("men");
    return !several;
  }

  /** {@code the Norwegian minister}, {@code the Norwegian and Swedish ministers}. */
  private static boolean goesOn(SentenceContext sentence, int end) {
    String tag = sentence.tag(end);
    return sentence.isNoun(end)
        || tag.startsWith("JJ")
        || tag.equals("CD")
        || tag.equals("CC")
        || tag.equals("VBG")
        || sentence.lower(end).equals("-")
        || sentence.isCapitalized(end);
  }
}
