package org.readout.linguistics.tagging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.readout.linguistics.model.SerializedStrings;

/**
 * Reads the features of CoreNLP's tagger: for each kind, value and tag the number of its weight,
 * those of one value side by side; then the weights. Not thread-safe.
 */
final class TagFeaturesReader {
  /** Stands for the tag in front of a sentence. */
  private static final byte[] NO_TAG = "NA".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private final ByteBuffer in;
  private final StringTable tags;
  private final StringTable values;
  private final int[] firsts;
  private final byte[] tagOf;
  private final double[] weights;
  private final TagHistories histories;

  /**
   * Reads up to the end of the weights.
   *
   * @param bytes those of the file
   * @param in at the place in the file where the features begin
   * @param tags numbers for the names of the tags
   * @throws IOException where the file is malformed
   */
  TagFeaturesReader(byte[] bytes, ByteBuffer in, StringTable tags) throws IOException {
    this.bytes = bytes;
    this.in = in;
    this.tags = tags;
    int count = TaggerModelReader.count(in);
    values = new StringTable(bytes, count);
    tagOf = new byte[count];
    weights = new double[count];
    histories = new TagHistories(tags.size());
    int[] kinds = new int[count];
    int[] starts = new int[count + 1];
    int[] weightOf = new int[count];
    readValues(kinds, starts, weightOf);
    firsts = Arrays.copyOf(starts, values.size() + 1);
    readWeights(weightOf);
    for (int feature = 0; feature < values.size(); feature++) {
      if (kinds[feature] == TagFeatures.LAST_TAG || kinds[feature] == TagFeatures.LAST_TWO_TAGS) {
        addHistory(feature);
      }
    }
  }

  /** The features of words. */
  TagFeatures features() {
    return new TagFeatures(values, firsts, tagOf, weights);
  }

  /** The features of the tags in front. */
  TagHistories histories() {
    return histories;
  }

  private void readValues(int[] kinds, int[] starts, int[] weightOf) throws IOException {
    int last = -1;
    for (int i = 0; i < weightOf.length; i++) {
      weightOf[i] = in.getInt();
      int kind = in.getInt();
      int value = SerializedStrings.string(in);
      if (last < 0 || kind != kinds[values.size() - 1] || !same(last, value)) {
        if (kind < 0 || kind >= TagFeatures.KINDS) {
          throw new IOException("unknown kind of feature " + kind + " at byte " + value);
        }
        kinds[values.size()] = kind;
        starts[values.size()] = i;
        values.add(kind, value);
        last = value;
      }
      int tag = SerializedStrings.string(in);
      tagOf[i] = (byte) tag(tag + 2, in.position());
    }
    starts[values.size()] = weightOf.length;
  }

  private boolean same(int one, int other) {
    int length = values.length(one) + 2;
    return Arrays.equals(bytes, one, one + length, bytes, other, other + length);
  }

  private void readWeights(int[] weightOf) throws IOException {
    SerializedStrings serialized = new SerializedStrings(in);
    serialized.next();
    if (serialized.arrayLength() < weightOf.length) {
      throw new IOException(serialized.arrayLength() + " weights are too few");
    }
    for (int i = 0; i < weightOf.length; i++) {
      weights[i] = in.getDouble(serialized.arrayAt() + Double.BYTES * weightOf[i]);
    }
  }

  private void addHistory(int feature) throws IOException {
    int from = values.offset(feature) + 2;
    int to = from + values.length(from - 2);
    int mark = from;
    while (mark < to && in.get(mark) != '!') {
      mark++;
    }
    int first = context(from, mark);
    for (int i = firsts[feature]; i < firsts[feature + 1]; i++) {
      if (mark < to) {
        histories.add(first, context(mark + 1, to), tagOf[i], weights[i]);
      } else {
        histories.add(first, tagOf[i], weights[i]);
      }
    }
  }

  private int context(int from, int to) throws IOException {
    return Arrays.equals(bytes, from, to, NO_TAG, 0, NO_TAG.length) ? tags.size() : tag(from, to);
  }

  private int tag(int from, int to) throws IOException {
    int tag = tags.find(0, bytes, from, to);
    if (tag == StringTable.NONE) {
      throw new IOException("unknown tag at byte " + from);
    }
    return tag;
  }
}
