package org.readout.linguistics.parsing;

import java.util.Arrays;

/**
 * Scores the steps that a transition-based parser can take: a network with one hidden layer and
 * cubes for its activation (Chen and Manning, A Fast and Accurate Dependency Parser using Neural
 * Networks, 2014).
 *
 * <p>What a place of the parser's state (its word, tag and label) adds to the hidden layer is kept
 * in a table of a fixed size, because the same few thousand come time and again. It holds nothing
 * but what would be computed again, so what is in it changes no result. Thread-safe.
 */
final class ParserNetwork {
  /** How many places of the parser's state the network looks at. */
  static final int PLACES = 18;

  /** The places from this one on have a label too. */
  static final int FIRST_LABELLED = 6;

  /** A power of two; with vectors of a thousand numbers, 64 MB at most. */
  private static final int KEPT = 1 << 14;

  /** So many neighbouring slots can hold a sum: common sums then do not drive each other out. */
  private static final int WAYS = 4;

  /** So many places are added to the hidden layer in one loop; a divisor of {@link #PLACES}. */
  private static final int TOGETHER = 6;

  private static final class Sum {
    private final long key;
    private final float[] values;

    Sum(long key, float[] values) {
      this.key = key;
      this.values = values;
    }
  }

  private final ParserModel model;
  private final int firstTag;
  private final int firstLabel;
  private final int width;
  private final int hidden;
  private final int steps;

  /** Written without a lock: a sum is immutable, and losing one costs only its computation. */
  private final Sum[] kept = new Sum[KEPT];

  private final float[][] tagsAndLabels;

  ParserNetwork(ParserModel model) {
    this.model = model;
    this.firstTag = model.words().size();
    this.firstLabel = firstTag + model.tags().size();
    this.width = model.embeddings()[0].length;
    this.hidden = model.bias().length;
    this.steps = model.outputWeights()[0].length;
    int smallFeatures = model.embeddings().length - firstTag;
    this.tagsAndLabels = new float[smallFeatures * 2 * PLACES][];
  }

  /**
   * The score of each step.
   *
   * @param words the word at each place
   * @param tags the tag at each place
   * @param labels the label at each place from {@link #FIRST_LABELLED} on, the others are not read
   * @param room what is computed with; the scores are in it until it is used again
   */
  float[] scores(int[] words, int[] tags, int[] labels, Room room) {
    float[][] sums = room.sums;
    for (int place = 0; place < PLACES; place++) {
      sums[place] = sum(place, words[place], tags[place], labels[place]);
    }
    float[] layer = room.layer;
    System.arraycopy(model.bias(), 0, layer, 0, hidden);
    for (int place = 0; place < PLACES; place += TOGETHER) {
      add(layer, sums, place);
    }
    cube(layer);
    output(layer, room.scores);
    return room.scores;
  }

  /** Room to compute in, so that a step leaves nothing to the garbage collector. */
  Room room() {
    return new Room(hidden, steps);
  }

  /** What one parse computes in. Not thread-safe. */
  static final class Room {
    private final float[][] sums = new float[PLACES][];
    private final float[] layer;
    private final float[] scores;

    private Room(int hidden, int steps) {
      layer = new float[hidden];
      scores = new float[steps];
    }
  }

  /** Four rows in one loop: with more, the compiler makes no vectors of it. */
  private void output(float[] cubes, float[] scores) {
    float[][] weights = model.outputWeights();
    Arrays.fill(scores, 0);
    int unit = 0;
    for (; unit + 3 < hidden; unit += 4) {
      float[] a = weights[unit];
      float[] b = weights[unit + 1];
      float[] c = weights[unit + 2];
      float[] d = weights[unit + 3];
      float cubeA = cubes[unit];
      float cubeB = cubes[unit + 1];
      float cubeC = cubes[unit + 2];
      float cubeD = cubes[unit + 3];
      for (int i = 0; i < scores.length; i++) {
        scores[i] += cubeA * a[i] + cubeB * b[i] + (cubeC * c[i] + cubeD * d[i]);
      }
    }
    for (; unit < hidden; unit++) {
      addScaled(scores, weights[unit], cubes[unit]);
    }
  }

  private float[] sum(int place, int word, int tag, int label) {
    boolean labelled = place >= FIRST_LABELLED;
    int labels = model.embeddings().length - firstLabel;
    long key = (((long) word * firstLabel + tag) * labels) * PLACES + place;
    if (labelled) {
      key += (long) (label - firstLabel) * PLACES;
    }
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 50) & (KEPT - WAYS);
    for (int way = 0; way < WAYS; way++) {
      Sum found = kept[slot + way];
      if (found != null && found.key == key) {
        return found.values;
      }
    }
    float[] values = new float[hidden];
    addProduct(values, place, word);
    add(values, small(PLACES + place, tag));
    if (labelled) {
      add(values, small(2 * PLACES + place - FIRST_LABELLED, label));
    }
    System.arraycopy(kept, slot, kept, slot + 1, WAYS - 1);
    kept[slot] = new Sum(key, values);
    return values;
  }

  private float[] small(int position, int feature) {
    int index = (feature - firstTag) * 2 * PLACES + position - PLACES;
    float[] known = tagsAndLabels[index];
    if (known == null) {
      known = new float[hidden];
      addProduct(known, position, feature);
      tagsAndLabels[index] = known;
    }
    return known;
  }

  /** Five rows in one loop; the order of the additions is that of one row at a time. */
  private void addProduct(float[] sums, int position, int feature) {
    float[] vector = model.embeddings()[feature];
    float[][] rows = model.inputWeights();
    int row = position * width;
    int i = 0;
    for (; i + 4 < width; i += 5) {
      float[] a = rows[row + i];
      float[] b = rows[row + i + 1];
      float[] c = rows[row + i + 2];
      float[] d = rows[row + i + 3];
      float[] e = rows[row + i + 4];
      float factorA = vector[i];
      float factorB = vector[i + 1];
      float factorC = vector[i + 2];
      float factorD = vector[i + 3];
      float factorE = vector[i + 4];
      for (int unit = 0; unit < sums.length; unit++) {
        sums[unit] =
            sums[unit]
                + factorA * a[unit]
                + factorB * b[unit]
                + factorC * c[unit]
                + factorD * d[unit]
                + factorE * e[unit];
      }
    }
    for (; i < width; i++) {
      addScaled(sums, rows[row + i], vector[i]);
    }
  }

  private static void cube(float[] layer) {
    for (int i = 0; i < layer.length; i++) {
      layer[i] = layer[i] * layer[i] * layer[i];
    }
  }

  private static void add(float[] layer, float[][] sums, int from) {
    float[] a = sums[from];
    float[] b = sums[from + 1];
    float[] c = sums[from + 2];
    float[] d = sums[from + 3];
    float[] e = sums[from + 4];
    float[] f = sums[from + 5];
    for (int i = 0; i < layer.length; i++) {
      layer[i] = layer[i] + a[i] + b[i] + c[i] + d[i] + e[i] + f[i];
    }
  }

  private static void add(float[] sums, float[] addends) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += addends[i];
    }
  }

  private static void addScaled(float[] sums, float[] addends, float factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * addends[i];
    }
  }
}
