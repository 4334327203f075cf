package org.readout.linguistics.naming;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the last word of a name, here X or the Y of XY, comes again in its sentence: features of
 * CoreNLP's classifier, reproduced as they are.
 */
enum OccurrencePattern {
  NO_OCCURRENCE_PATTERN,
  XY_NEXT_OCCURRENCE_XY,
  XY_NEXT_OCCURRENCE_Y,
  XY_PREV_OCCURRENCE_XY,
  XY_PREV_OCCURRENCE_Y,
  X_NEXT_OCCURRENCE_YX,
  X_NEXT_OCCURRENCE_XY,
  X_NEXT_OCCURRENCE_X,
  X_PREV_OCCURRENCE_YX,
  X_PREV_OCCURRENCE_XY,
  X_PREV_OCCURRENCE_X;

  private static final int NEAREST = 3;
  private static final int FARTHEST = 149;
  private static final Set<OccurrencePattern> NONE =
      Collections.unmodifiableSet(EnumSet.of(NO_OCCURRENCE_PATTERN));

  private final long feature = Fragment.hash(name().replace('_', '-') + "|C");

  /** The hash of the name of its feature. */
  long feature() {
    return feature;
  }

  /** The patterns of a word. */
  static Set<OccurrencePattern> of(NameSentence sentence, int word) {
    NameWord next = sentence.word(word + 1);
    if (word == 0
        || !sentence.word(word).isNameCase()
        || !next.isWithoutCapitals()
        || !next.hasLetter()
        || !sentence.word(word - 1).hasLetter()) {
      return NONE;
    }
    EnumSet<OccurrencePattern> found = EnumSet.noneOf(OccurrencePattern.class);
    boolean inName = sentence.isProper(word - 1);
    int last = Math.min(sentence.size() - 1, word + FARTHEST);
    for (int other = word + NEAREST; other <= last; other++) {
      if (sentence.same(other, word)) {
        found.add(inName ? nextOfPair(sentence, other, word) : nextOfOne(sentence, other));
      }
    }
    int first = Math.max(0, word - FARTHEST);
    for (int other = word - NEAREST; other >= first; other--) {
      if (sentence.same(other, word)) {
        found.add(inName ? previousOfPair(sentence, other, word) : previousOfOne(sentence, other));
      }
    }
    return found;
  }

  private static OccurrencePattern nextOfPair(NameSentence sentence, int other, int word) {
    return sentence.same(other - 1, word - 1) ? XY_NEXT_OCCURRENCE_XY : XY_NEXT_OCCURRENCE_Y;
  }

  private static OccurrencePattern previousOfPair(NameSentence sentence, int other, int word) {
    return sentence.same(other - 1, word - 1) ? XY_PREV_OCCURRENCE_XY : XY_PREV_OCCURRENCE_Y;
  }

  private static OccurrencePattern nextOfOne(NameSentence sentence, int other) {
    if (sentence.isProper(other - 1)) {
      return X_NEXT_OCCURRENCE_YX;
    }
    return sentence.isProper(other + 1) ? X_NEXT_OCCURRENCE_XY : X_NEXT_OCCURRENCE_X;
  }

  private static OccurrencePattern previousOfOne(NameSentence sentence, int other) {
    if (sentence.isProper(other + 1)) {
      return X_PREV_OCCURRENCE_YX;
    }
    return sentence.isProper(other - 1) ? X_PREV_OCCURRENCE_XY : X_PREV_OCCURRENCE_X;
  }
}
