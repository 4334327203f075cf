package org.readout.linguistics.naming;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.model.ModelFile;
import org.readout.linguistics.model.Serialized;
import org.readout.linguistics.model.SerializedReader;

/**
 * What CoreNLP's name classifier has learnt, read from its model file: a conditional random field
 * of the first order. Immutable once read.
 *
 * <p>A feature adds a weight either to each label of a word or to each pair of labels, that of the
 * word before and that of the word. The place of a pair in its row is the number of the first label
 * times the number of labels, plus that of the second.
 */
final class NameModel {
  private static final String BACKGROUND = "O";
  private static final String UNKNOWN_CLUSTER = "0";

  private final List<String> labels;
  private final FeatureWeights labelWeights;
  private final FeatureWeights pairWeights;
  private final HashIndex clusterOf;
  private final List<Fragment> clusters = new ArrayList<>();
  private final Set<String> lowerCaseWords;

  private NameModel(SerializedReader in) throws IOException {
    List<@Nullable Object> orders = object(in.next()).contents();
    labels = List.copyOf(object(in.next()).field("objects").strings());
    List<String> features = object(in.next()).field("objects").strings();
    in.next(); // The settings it was trained with.
    in.next(); // How many kinds of features there are: one.
    List<@Nullable Object> lexicon = object(in.next()).field("lexicon").contents();
    if (!(in.next() instanceof @Nullable Object[] rows) || rows.length != features.size()) {
      throw new IOException("weights don't match features");
    }
    Set<String> known = new HashSet<>();
    for (Object word : object(in.next()).field("m").contents()) {
      if (word instanceof String lowerCase) {
        known.add(lowerCase);
      }
    }
    lowerCaseWords = Set.copyOf(known);

    int pairCount = 0;
    for (Object row : rows) {
      pairCount += row(row).length == labels.size() ? 0 : 1;
    }
    labelWeights = new FeatureWeights(rows.length - pairCount, labels.size());
    pairWeights = new FeatureWeights(pairCount, labels.size() * labels.size());
    int[] labelColumns = columns(object(orders.get(0)));
    int[] pairColumns = columns(object(orders.get(1)));
    for (int i = 0; i < rows.length; i++) {
      double[] row = row(rows[i]);
      long feature = Fragment.hash(features.get(i));
      if (row.length == labels.size()) {
        labelWeights.add(feature, row, labelColumns);
      } else {
        pairWeights.add(feature, row, pairColumns);
      }
    }
    clusterOf = new HashIndex(lexicon.size() / 2);
    number(lexicon);
  }

  /**
   * Reads a model.
   *
   * @param resource on the class path; a gzipped stream of Java's serialization
   * @throws org.readout.error.ReadoutException where there is none or it is malformed
   */
  static NameModel load(String resource) {
    return ModelFile.load(
        resource, in -> new NameModel(new SerializedReader(ModelFile.unzipped(in))));
  }

  /** The labels, such as {@code PERSON}. */
  List<String> labels() {
    return labels;
  }

  /** The number of the label of words that are in no name; also of those before a sentence. */
  int background() {
    return labels.indexOf(BACKGROUND);
  }

  /** The weights for the labels of a word. */
  FeatureWeights labelWeights() {
    return labelWeights;
  }

  /** The weights for pairs of labels. */
  FeatureWeights pairWeights() {
    return pairWeights;
  }

  /** The words that are known in lower case. */
  Set<String> lowerCaseWords() {
    return lowerCaseWords;
  }

  /** The name of the cluster of words with a similar distribution; that of the unknown if none. */
  Fragment cluster(String lowerCaseWord) {
    int cluster = clusterOf.find(Fragment.hash(lowerCaseWord));
    return clusters.get(cluster == HashIndex.NONE ? 0 : cluster);
  }

  private void number(List<@Nullable Object> lexicon) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    numbers.put(UNKNOWN_CLUSTER, 0);
    clusters.add(Fragment.of(UNKNOWN_CLUSTER));
    for (int i = 0; i < lexicon.size(); i += 2) {
      if (!(lexicon.get(i) instanceof String word && lexicon.get(i + 1) instanceof String name)) {
        throw new IOException("no word with its cluster");
      }
      Integer number = numbers.get(name);
      if (number == null) {
        number = clusters.size();
        numbers.put(name, number);
        clusters.add(Fragment.of(name));
      }
      clusterOf.add(Fragment.hash(word), number);
    }
  }

  /** The place of each label, or of each pair, in a row. */
  private int[] columns(Serialized order) throws IOException {
    List<@Nullable Object> all = order.field("objects").contents();
    int[] columns = new int[all.size()];
    for (int i = 0; i < columns.length; i++) {
      int place = 0;
      for (int label : object(all.get(i)).numbers("label")) {
        place = place * labels.size() + label;
      }
      columns[i] = place;
    }
    return columns;
  }

  private static double[] row(@Nullable Object row) throws IOException {
    if (row instanceof double[] numbers) {
      return numbers;
    }
    throw new IOException("no weights");
  }

  private static Serialized object(@Nullable Object content) throws IOException {
    if (content instanceof Serialized object) {
      return object;
    }
    throw new IOException("no object");
  }
}
