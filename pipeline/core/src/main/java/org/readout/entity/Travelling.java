package org.readout.entity;

import java.util.Set;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/** Tells who is on the way in a sentence: the subject of a verb of travel, the owner of a visit. */
final class Travelling {
  private static final Set<String> TRAVEL = WordLists.ENGLISH.set("travel");
  private static final Set<String> EXPECTED = WordLists.ENGLISH.set("expected");

  private Travelling() {}

  /** {@code Berg is expected to arrive}, {@code Berg's official visit}, {@code Berg was in}. */
  static boolean isTravelling(Tagged sentence, Mention person) {
    return isTravelling(sentence, person.to());
  }

  /** True where a subject that ends before a token travels. */
  static boolean isTravelling(Tagged sentence, int behind) {
    int i = behind;
    boolean possessor = i < sentence.size() && sentence.tag(i).equals("POS");
    i = possessor ? i + 1 : i;
    while (i < sentence.size() && passes(sentence, i, possessor)) {
      i++;
    }
    boolean stays =
        i < sentence.size() && sentence.lemma(i).equals("in") && sentence.lemma(i - 1).equals("be");
    boolean travels =
        i < sentence.size()
            && TRAVEL.contains(sentence.lemma(i))
            && possessor == sentence.tag(i).startsWith("N");
    return stays || travels;
  }

  private static boolean passes(Tagged sentence, int i, boolean possessor) {
    return possessor
        ? sentence.tag(i).startsWith("J") || sentence.tag(i).equals("VBN")
        : sentence.tag(i).equals("TO")
            || isAuxiliary(sentence, i)
            || EXPECTED.contains(sentence.lemma(i));
  }

  /** True for what can stand between a subject and its verb. */
  static boolean isAuxiliary(Tagged sentence, int i) {
    return sentence.word(i).equals(",")
        || sentence.tag(i).equals("MD")
        || sentence.tag(i).equals("RB")
        || sentence.lemma(i).equals("have")
        || sentence.lemma(i).equals("be");
  }
}
