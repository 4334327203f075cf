package org.readout.linguistics;

import java.util.List;
import java.util.Set;

/**
 * Mends attachments that the parser gets wrong time and again. Each repair is of a construction,
 * whatever the words:
 *
 * <ul>
 *   <li>{@code She is to be received}: it does not always make "she" the subject of a passive;
 *   <li>{@code met with the minister to discuss trade}: the parser makes "the minister" the subject
 *       of "discuss";
 *   <li>{@code attended the dinner hosted by the minister}: it makes "the dinner" the subject of
 *       "hosted";
 *   <li>{@code after meeting Smith}, {@code looks forward to welcoming Smith}: it makes the gerund
 *       an adjective of the name;
 *   <li>{@code at the invitation of Smith, Jones will pay a visit}: it takes "Jones" for another
 *       name of "Smith";
 *   <li>{@code will travel to Lisbon and to Tunis}: it joins "Tunis" to the verb;
 *   <li>{@code Smith, who is visiting, held talks}: it makes the verb a part of the relative
 *       clause.
 * </ul>
 */
final class ParseRepair {
  private static final Set<String> MODIFYING = Set.of("amod", "compound");
  private static final Set<String> TEMPORAL = Set.of("after", "before", "while", "since");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

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
      mendPassiveSubject(i);
    }
    for (int i = 0; i < words.size(); i++) {
      mendWithBeforeInfinitive(i);
      mendReducedRelative(i);
      mendGerund(i);
      mendSecondPlace(i);
      mendSubjectBehindPhrase(i);
      mendVerbBehindRelative(i);
    }
  }

  private void mendVerbBehindRelative(int verb) {
    int relative = governors[verb];
    boolean loose =
        (relations.get(verb).equals("dep") || relations.get(verb).equals("parataxis"))
            && FINITE.contains(words.get(verb).tag())
            && relative >= 0
            && relative < verb
            && relations.get(relative).equals("acl:relcl");
    int subject = loose ? governors[relative] : -1;
    boolean parted = verb > 0 && words.get(verb - 1).form().equals(",");
    if (subject < 0
        || !parted
        || !words.get(subject).tag().startsWith("NNP")
        || dependent(verb, "nsubj") >= 0) {
      return;
    }
    governors[verb] = governors[subject];
    relations.set(verb, relations.get(subject));
    governors[subject] = verb;
    relations.set(subject, "nsubj");
  }

  private void mendSubjectBehindPhrase(int name) {
    int other = governors[name];
    boolean apposed =
        relations.get(name).equals("appos")
            && other < name
            && words.get(name).tag().startsWith("NNP")
            && words.get(other).tag().startsWith("NNP")
            && words.get(name - 1).form().equals(",");
    int verb = apposed ? verbAbove(other) : -1;
    if (verb <= name
        || !words.get(verb).tag().startsWith("V")
        || dependent(verb, "nsubj") >= 0
        || dependent(verb, "nsubj:pass") >= 0) {
      return;
    }
    for (int i = name + 1; i < verb; i++) {
      if (governors[i] != verb || words.get(i).form().equals(",")) {
        return;
      }
    }
    governors[name] = verb;
    relations.set(name, dependent(verb, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj");
  }

  private void mendPassiveSubject(int subject) {
    boolean active =
        relations.get(subject).equals("nsubj") || relations.get(subject).equals("csubj");
    if (active && governors[subject] >= 0 && dependent(governors[subject], "aux:pass") >= 0) {
      relations.set(subject, relations.get(subject) + ":pass");
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

  private void mendSecondPlace(int noun) {
    int verb = governors[noun];
    boolean listed =
        verb >= 0
            && relations.get(noun).equals("conj")
            && words.get(noun).tag().startsWith("N")
            && words.get(verb).tag().startsWith("V");
    int preposition = listed ? dependent(noun, "case") : -1;
    for (int first = verb + 1; preposition >= 0 && first < noun; first++) {
      int before = dependent(first, "case");
      if (governors[first] == verb
          && relations.get(first).equals("obl")
          && before >= 0
          && words.get(before).lemma().equals(words.get(preposition).lemma())) {
        relations.set(noun, "obl");
      }
    }
  }

  private void mendGerund(int gerund) {
    int object = governors[gerund];
    boolean adjective =
        MODIFYING.contains(relations.get(gerund)) && words.get(gerund).tag().equals("VBG");
    if (!adjective || gerund == 0 || object < gerund || governors[object] < 0) {
      return;
    }
    boolean fixed = relations.get(gerund - 1).equals("fixed") && governors[gerund - 1] >= 0;
    int preposition = fixed ? governors[gerund - 1] : gerund - 1;
    boolean temporal = TEMPORAL.contains(words.get(preposition).lemma());
    boolean governed = governors[preposition] == object || (temporal && preposition < gerund);
    boolean name = words.get(object).tag().startsWith("NNP");
    if (!governed || !relations.get(preposition).equals("case") || !(name || temporal)) {
      return;
    }
    governors[gerund] = verbAbove(object);
    relations.set(gerund, "advcl");
    governors[preposition] = gerund;
    relations.set(preposition, "mark");
    governors[object] = gerund;
    relations.set(object, "obj");
    for (int i = object + 1; i < governors.length; i++) {
      int preposed = dependent(i, "case");
      boolean adverbial =
          governors[i] == object
              && relations.get(i).equals("nmod")
              && preposed > object
              && !words.get(preposed).lemma().equals("of");
      if (adverbial) {
        governors[i] = gerund;
        relations.set(i, "obl");
      }
    }
  }

  /** {@code Left two days after meeting Smith}: it is the verb that the gerund goes with. */
  private int verbAbove(int word) {
    for (int up = governors[word]; up >= 0; up = governors[up]) {
      if (words.get(up).tag().startsWith("V")) {
        return up;
      }
    }
    return governors[word];
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
