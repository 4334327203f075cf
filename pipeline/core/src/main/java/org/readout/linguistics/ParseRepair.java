package org.readout.linguistics;

import java.util.List;

/**
 * Mends attachments that the parser gets wrong time and again. Each repair is of a construction,
 * whatever the words:
 *
 * <ul>
 *   <li>{@code met with the minister to discuss trade}: the parser makes "the minister" the subject
 *       of "discuss";
 *   <li>{@code attended the dinner hosted by the minister}: it makes "the dinner" the subject of
 *       "hosted".
 * </ul>
 */
final class ParseRepair {
  private final List<Word> words;
  private final int[] governors;
  private final List<String> relations;

  /** A repair of a parse in place. */
  ParseRepair(List<Word> words, int[] governors, List<String> relations) {
    this.words = words;
    this.governors = governors;
    this.relations = relations;
  }

  void mend() {
    for (int i = 0; i < words.size(); i++) {
      mendWithBeforeInfinitive(i);
      mendReducedRelative(i);
    }
  }

  private void mendWithBeforeInfinitive(int with) {
    int verb = governors[with];
    if (!relations.get(with).equals("mark")
        || !words.get(with).lemma().equals("with")
        || verb < 0
        || governors[verb] < 0) {
      return;
    }
    int subject = dependent(verb, "nsubj");
    boolean infinitive = words.get(verb).tag().equals("VB");
    if (infinitive && subject > with && governors[verb] < with) {
      governors[subject] = governors[verb];
      relations.set(subject, "obl");
      governors[with] = subject;
      relations.set(with, "case");
    }
  }

  private void mendReducedRelative(int participle) {
    boolean loose =
        relations.get(participle).equals("dep") || relations.get(participle).equals("ccomp");
    int verb = governors[participle];
    if (!loose
        || verb < 0
        || (!words.get(participle).tag().equals("VBN")
            && !words.get(participle).tag().equals("VBD"))) {
      return;
    }
    int noun = dependent(participle, "nsubj");
    boolean by = participle + 1 < words.size() && words.get(participle + 1).lemma().equals("by");
    if (by && noun > verb && noun < participle && dependent(verb, "obj") < 0) {
      governors[noun] = verb;
      relations.set(noun, "obj");
      governors[participle] = noun;
      relations.set(participle, "acl");
    }
  }

  private int dependent(int governor, String relation) {
    for (int i = 0; i < governors.length; i++) {
      if (governors[i] == governor && relations.get(i).equals(relation)) {
        return i;
      }
    }
    return -1;
  }
}
