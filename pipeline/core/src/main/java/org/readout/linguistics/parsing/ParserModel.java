package org.readout.linguistics.parsing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.linguistics.model.ModelFile;
import org.readout.linguistics.model.NumberScanner;

/**
 * The weights of CoreNLP's neural dependency parser, read from its model file. The arrays are
 * shared and must not be changed.
 *
 * <p>A feature is a word, a tag or a label at one of the network's input positions. Features of all
 * three kinds are numbered together: words, then tags, then labels.
 */
final class ParserModel {
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> labels;
  private final float[][] embeddings;
  private final float[][] inputWeights;
  private final float[] bias;
  private final float[][] outputWeights;

  private ParserModel(NumberScanner in) throws IOException {
    int wordCount = size(in, "dict");
    int tagCount = size(in, "pos");
    int labelCount = size(in, "label");
    int width = size(in, "embeddingSize");
    int hidden = size(in, "hiddenSize");
    int positions = size(in, "numTokens");
    size(in, "preComputed");

    int all = wordCount + tagCount + labelCount;
    embeddings = new float[all][];
    List<String> features = new ArrayList<>(all);
    for (int i = 0; i < all; i++) {
      features.add(in.word());
      embeddings[i] = in.numbers(width);
    }
    words = numbered(features, 0, wordCount);
    tags = numbered(features, wordCount, wordCount + tagCount);
    labels = List.copyOf(features.subList(wordCount + tagCount, all));
    inputWeights = rows(in, width * positions, hidden);
    bias = in.numbers(hidden);
    outputWeights = rows(in, hidden, 2 * (labelCount - 1) + 1);
  }

  /**
   * Reads a model.
   *
   * @param resource on the class path; gzipped text
   * @throws org.readout.error.ReadoutException where there is none or it is malformed
   */
  static ParserModel load(String resource) {
    return ModelFile.load(
        resource, in -> new ParserModel(new NumberScanner(ModelFile.unzipped(in))));
  }

  /** The number of each known word. */
  Map<String, Integer> words() {
    return words;
  }

  /** The number of each known tag. */
  Map<String, Integer> tags() {
    return tags;
  }

  /** The relations; the first stands for none, the second is the root's. */
  List<String> labels() {
    return labels;
  }

  /** A vector for each feature. */
  float[][] embeddings() {
    return embeddings;
  }

  /**
   * For each input position and each number of its vector, a weight for each hidden unit. The
   * positions of words come first, then those of tags, then those of labels.
   */
  float[][] inputWeights() {
    return inputWeights;
  }

  /** One for each hidden unit. */
  float[] bias() {
    return bias;
  }

  /**
   * For each hidden unit, a weight for each step of the parser: an arc to the left for each label
   * but the first, likewise to the right, then the shift.
   */
  float[][] outputWeights() {
    return outputWeights;
  }

  private static float[][] rows(NumberScanner in, int count, int width) throws IOException {
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = in.numbers(width);
    }
    return rows;
  }

  private static int size(NumberScanner in, String name) throws IOException {
    String line = in.word();
    if (!line.startsWith(name + "=")) {
      throw new IOException("expected " + name + ", not " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private static Map<String, Integer> numbered(List<String> features, int from, int to) {
    Map<String, Integer> numbers = new HashMap<>(2 * (to - from));
    for (int i = from; i < to; i++) {
      numbers.put(features.get(i), i);
    }
    return numbers;
  }
}
