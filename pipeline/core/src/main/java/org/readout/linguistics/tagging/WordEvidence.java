package org.readout.linguistics.tagging;

import org.jspecify.annotations.Nullable;

/**
 * What a word says about its own tag and about those of its neighbours. Features are numbers of
 * {@link TagFeatures}. The arrays are shared and must not be changed.
 *
 * @param tags the tags that it can have, in the order in which they are tried
 * @param features the features that every word has
 * @param rare those of a word that the training hardly had
 * @param neighbour those of a rare word beside it
 */
@SuppressWarnings("ArrayRecordComponent") // Read a million times; never compared.
record WordEvidence(int[] tags, Features features, @Nullable Rare rare, Neighbour neighbour) {

  /**
   * The word as a feature of itself and of its neighbours.
   *
   * @param own of itself
   * @param previous of the word behind it
   * @param next of the word in front of it
   */
  record Features(int own, int previous, int next) {}

  /**
   * How a rare word looks.
   *
   * @param scores what it says about each tag that it can have, wherever it stands
   * @param products the exponentials of the same for all tags
   * @param first its features at the head of a sentence
   * @param inner its features elsewhere
   * @param capitalized whether it begins with a capital
   */
  @SuppressWarnings("ArrayRecordComponent") // As above.
  record Rare(double[] scores, double[] products, int[] first, int[] inner, boolean capitalized) {}

  /**
   * How a word looks to a rare word beside it.
   *
   * @param previousShape its shape in front of the rare word
   * @param nextShape its shape behind the rare word
   * @param previousCluster its cluster in front of the rare word
   * @param nextCluster its cluster behind the rare word
   * @param cluster the name of its cluster
   * @param companyEnd whether names of companies end with it
   */
  @SuppressWarnings("ArrayRecordComponent") // As above.
  record Neighbour(
      int previousShape,
      int nextShape,
      int previousCluster,
      int nextCluster,
      byte[] cluster,
      boolean companyEnd) {}
}
