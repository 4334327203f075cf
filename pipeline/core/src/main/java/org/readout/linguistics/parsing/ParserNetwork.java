package org.readout.linguistics.parsing;

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
   */
  float[] scores(int[] words, int[] tags, int[] labels) {
    float[] layer = model.bias().clone();
    for (int place = 0; place < PLACES; place++) {
      add(layer, sum(place, words[place], tags[place], labels[place]));
    }
    return output(layer);
  }

  private float[] output(float[] layer) {
    float[][] weights = model.outputWeights();
    float[] scores = new float[steps];
    int unit = 0;
    for (; unit + 3 < hidden; unit += 4) {
      float[] a = weights[unit];
      float[] b = weights[unit + 1];
      float[] c = weights[unit + 2];
      float[] d = weights[unit + 3];
      float cubeA = cube(layer[unit]);
      float cubeB = cube(layer[unit + 1]);
      float cubeC = cube(layer[unit + 2]);
      float cubeD = cube(layer[unit + 3]);
      for (int i = 0; i < scores.length; i++) {
        scores[i] += cubeA * a[i] + cubeB * b[i] + (cubeC * c[i] + cubeD * d[i]);
      }
    }
    for (; unit < hidden; unit++) {
      addScaled(scores, weights[unit], cube(layer[unit]));
    }
    return scores;
  }

  private float[] sum(int place, int word, int tag, int label) {
    boolean labelled = place >= FIRST_LABELLED;
    int labels = model.embeddings().length - firstLabel;
    long key = (((long) word * firstLabel + tag) * labels) * PLACES + place;
    if (labelled) {
      key += (long) (label - firstLabel) * PLACES;
    }
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 50) & (KEPT - 1);
    Sum found = kept[slot];
    if (found != null && found.key == key) {
      return found.values;
    }
    float[] values = new float[hidden];
    addProduct(values, place, word);
    add(values, small(PLACES + place, tag));
    if (labelled) {
      add(values, small(2 * PLACES + place - FIRST_LABELLED, label));
    }
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

  private void addProduct(float[] sums, int position, int feature) {
    float[] vector = model.embeddings()[feature];
    for (int i = 0; i < width; i++) {
      addScaled(sums, model.inputWeights()[position * width + i], vector[i]);
    }
  }

  private static float cube(float x) {
    return x * x * x;
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
