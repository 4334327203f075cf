package org.readout.linguistics.parsing;

import java.util.Arrays;
import java.util.List;

/**
 * The arc-standard way through one sentence: words are shifted on a stack, and arcs drawn between
 * the two topmost, until only the root is left. Words are counted from 1; 0 is the root, -1 none.
 * Not thread-safe.
 */
final class ArcStandard {
  private static final int NONE = -1;
  private static final int ROOT = 0;

  private final ParserNetwork network;
  private final int[] wordOf;
  private final int[] tagOf;
  private final int noWord;
  private final int noTag;
  private final int firstLabel;
  private final int labels;

  private final int[] stack;
  private int height;
  private int next = 1;

  private final int[] heads;
  private final int[] labelOf;
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  private final int[] places = new int[ParserNetwork.PLACES];
  private final int[] words = new int[ParserNetwork.PLACES];
  private final int[] tags = new int[ParserNetwork.PLACES];
  private final int[] labelled = new int[ParserNetwork.PLACES];
  private final ParserNetwork.Room room;

  /**
   * A sentence at its beginning.
   *
   * @param wordOf the feature of each word, that of the root first
   * @param tagOf the feature of each word's tag, that of the root first
   * @param noWord the feature that stands for no word
   * @param noTag the feature that stands for no tag
   * @param firstLabel the feature that stands for no label
   * @param labels how many labels there are, with the one that stands for none
   */
  ArcStandard(
      ParserNetwork network,
      int[] wordOf,
      int[] tagOf,
      int noWord,
      int noTag,
      int firstLabel,
      int labels) {
    this.network = network;
    this.room = network.room();
    this.wordOf = wordOf;
    this.tagOf = tagOf;
    this.noWord = noWord;
    this.noTag = noTag;
    this.firstLabel = firstLabel;
    this.labels = labels;
    int size = wordOf.length;
    stack = new int[size];
    stack[height++] = ROOT;
    heads = filled(size);
    labelOf = new int[size];
    left = filled(size);
    secondLeft = filled(size);
    right = filled(size);
    secondRight = filled(size);
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  /** Takes steps until every word has a head. */
  void parse() {
    while (height > 1 || next < wordOf.length) {
      if (height <= 2) {
        // There is no choice: the root takes its only dependent when all others are attached.
        if (next < wordOf.length) {
          shift();
        } else {
          arcToRight(1);
        }
      } else {
        take(best(scores()));
      }
    }
  }

  /** The head of each word; those of the root are meaningless. */
  int[] heads() {
    return heads;
  }

  /** The label of a word's arc. */
  String label(int word, List<String> names) {
    return names.get(labelOf[word]);
  }

  /** Steps are numbered as the network's scores: arcs to the left, to the right, the shift. */
  private int best(float[] scores) {
    int arcs = labels - 1;
    int best = NONE;
    float highest = Float.NEGATIVE_INFINITY;
    for (int step = 0; step < scores.length; step++) {
      boolean rootLabel = step == 0 || step == arcs;
      boolean shift = step == scores.length - 1;
      if (scores[step] > highest && !rootLabel && (!shift || next < wordOf.length)) {
        highest = scores[step];
        best = step;
      }
    }
    return best;
  }

  private void take(int step) {
    int arcs = labels - 1;
    if (step < arcs) {
      arcToLeft(step + 1);
    } else if (step < 2 * arcs) {
      arcToRight(step - arcs + 1);
    } else {
      shift();
    }
  }

  private void shift() {
    stack[height++] = next++;
  }

  private void arcToLeft(int label) {
    int head = stack[height - 1];
    int dependent = stack[height - 2];
    stack[height - 2] = head;
    height--;
    attach(dependent, head, label);
    secondLeft[head] = left[head];
    left[head] = dependent;
  }

  private void arcToRight(int label) {
    int head = stack[height - 2];
    int dependent = stack[height - 1];
    height--;
    attach(dependent, head, label);
    secondRight[head] = right[head];
    right[head] = dependent;
  }

  private void attach(int dependent, int head, int label) {
    heads[dependent] = head;
    labelOf[dependent] = label;
  }

  /** The places are the model's: three of the stack, three of the rest, children of the topmost. */
  private float[] scores() {
    int place = 0;
    for (int depth = 2; depth >= 0; depth--) {
      places[place++] = stacked(depth);
    }
    for (int ahead = 0; ahead <= 2; ahead++) {
      places[place++] = next + ahead < wordOf.length ? next + ahead : NONE;
    }
    for (int depth = 0; depth <= 1; depth++) {
      int top = stacked(depth);
      places[place++] = of(left, top);
      places[place++] = of(right, top);
      places[place++] = of(secondLeft, top);
      places[place++] = of(secondRight, top);
      places[place++] = of(left, of(left, top));
      places[place++] = of(right, of(right, top));
    }
    for (int i = 0; i < places.length; i++) {
      int word = places[i];
      words[i] = word == NONE ? noWord : wordOf[word];
      tags[i] = word == NONE ? noTag : tagOf[word];
      labelled[i] = word == NONE ? firstLabel : firstLabel + labelOf[word];
    }
    return network.scores(words, tags, labelled, room);
  }

  private int stacked(int depth) {
    return depth < height ? stack[height - 1 - depth] : NONE;
  }

  private static int of(int[] children, int word) {
    return word == NONE ? NONE : children[word];
  }
}
