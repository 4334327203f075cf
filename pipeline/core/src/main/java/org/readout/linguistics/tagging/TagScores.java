package org.readout.linguistics.tagging;

import java.util.Arrays;
import java.util.List;

/**
 * What the words of a sentence say about the tag of each of them: the log-linear model without the
 * tags in front. Behind the last word stands a mark for the end of the sentence. Not thread-safe.
 */
final class TagScores {
  private static final String END = ".$.";
  private static final String OUTSIDE = "NA";

  /** How many words behind a name are looked at for the end of a company's name. */
  private static final int COMPANY_WINDOW = 3;

  private final TagFeatures features;
  private final WordEvidence[] words;
  private final WordEvidence outside;
  private final int tags;
  private final double[][] scores;
  private final double[] products;

  TagScores(TaggerModel model, WordEvidences evidences, List<String> sentence) {
    features = model.features();
    tags = model.tags().size();
    outside = evidences.of(OUTSIDE);
    words = new WordEvidence[sentence.size() + 1];
    for (int i = 0; i < sentence.size(); i++) {
      words[i] = evidences.of(sentence.get(i));
    }
    words[sentence.size()] = evidences.of(END);
    scores = new double[words.length][];
    products = new double[words.length * tags];
    Arrays.fill(products, 1);
    double[] all = new double[tags];
    for (int i = 0; i < words.length; i++) {
      Arrays.fill(all, 0);
      score(i, all);
      scores[i] = possible(words[i], all);
    }
  }

  private static double[] possible(WordEvidence word, double[] all) {
    WordEvidence.Rare rare = word.rare();
    int[] tags = word.tags();
    double[] possible = new double[tags.length];
    for (int i = 0; i < tags.length; i++) {
      possible[i] = all[tags[i]] + (rare == null ? 0 : rare.scores()[i]);
    }
    return possible;
  }

  /** How many words there are, with the mark at the end. */
  int length() {
    return words.length;
  }

  /** The tags that a word can have. */
  int[] tags(int word) {
    return words[word].tags();
  }

  /** The score of each tag that a word can have. */
  double[] scores(int word) {
    return scores[word];
  }

  /** The exponentials of the scores of all tags, word by word. */
  double[] products() {
    return products;
  }

  private WordEvidence word(int index) {
    return index >= 0 && index < words.length ? words[index] : outside;
  }

  /** Leaves what a rare word's looks say about itself out of the scores, not of the products. */
  private void score(int index, double[] all) {
    WordEvidence previous = word(index - 1);
    WordEvidence word = words[index];
    WordEvidence next = word(index + 1);
    add(index, previous.features().previous(), all);
    add(index, next.features().next(), all);
    WordEvidence.Rare rare = word.rare();
    if (rare == null) {
      add(index, word.features().own(), all);
      return;
    }
    add(index, previous.neighbour().previousShape(), all);
    add(index, next.neighbour().nextShape(), all);
    add(index, previous.neighbour().previousCluster(), all);
    add(index, next.neighbour().nextCluster(), all);
    add(index, clusters(previous, word, next), all);
    add(index, RareWord.flag(features, TagFeatures.COMPANY, inCompany(index, rare)), all);
    for (int feature : index == 0 ? rare.first() : rare.inner()) {
      add(index, feature, all);
    }
    for (int tag = 0; tag < tags; tag++) {
      products[index * tags + tag] *= rare.products()[tag];
    }
  }

  private void add(int index, int feature, double[] all) {
    features.add(feature, all, products, index * tags);
  }

  private boolean inCompany(int index, WordEvidence.Rare rare) {
    boolean found = false;
    for (int i = index; rare.capitalized() && i <= index + COMPANY_WINDOW; i++) {
      found |= word(i).neighbour().companyEnd();
    }
    return found;
  }

  private int clusters(WordEvidence previous, WordEvidence word, WordEvidence next) {
    byte[] one = previous.neighbour().cluster();
    byte[] two = word.neighbour().cluster();
    byte[] three = next.neighbour().cluster();
    byte[] all = new byte[one.length + two.length + three.length + 2];
    System.arraycopy(one, 0, all, 0, one.length);
    all[one.length] = '|';
    System.arraycopy(two, 0, all, one.length + 1, two.length);
    all[one.length + 1 + two.length] = '|';
    System.arraycopy(three, 0, all, all.length - three.length, three.length);
    return features.find(TagFeatures.CLUSTERS, all, 0, all.length);
  }
}
