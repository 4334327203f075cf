package org.readout.relation;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Mention;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Word;

/**
 * Finds the other side behind a trigger by word order, where no path leads to anybody: {@code
 * received in Lisbon the minister}, {@code talks in Lisbon with the minister}.
 */
final class NearbyObjects {
  private static final int FARTHEST = 9;

  private final Dependencies graph;
  private final WordGroups groups;
  private final Predicate<String> isTrigger;

  /**
   * The objects of one sentence.
   *
   * @param isTrigger whether a lemma is a trigger of a rule
   */
  NearbyObjects(Dependencies graph, WordGroups groups, Predicate<String> isTrigger) {
    this.graph = graph;
    this.groups = groups;
    this.isTrigger = isTrigger;
  }

  /**
   * The word of the people named behind a verb, with nothing but phrases of place and time between:
   * {@code received in Lisbon on Monday the minister}; empty where there is none.
   */
  List<Integer> behind(int trigger) {
    boolean verb = graph.word(trigger).tag().startsWith("V");
    for (int i = trigger + 1; verb && i < graph.size() && i <= trigger + FARTHEST; i++) {
      Word word = graph.word(i);
      if (isPeople(groups.mentionOf(word))) {
        return isBehindPreposition(i) ? List.of() : List.of(i);
      }
      if (!isOfPlace(word) || isOccasion(word)) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * The word of the people named right behind a verb: {@code met the minister, his office said},
   * where the parser gives them to the next verb; empty where there is none.
   */
  List<Integer> rightBehind(int trigger) {
    boolean article = trigger + 1 < graph.size() && isArticle(graph.word(trigger + 1));
    int next = article ? trigger + 2 : trigger + 1;
    boolean verb = graph.word(trigger).tag().startsWith("V");
    boolean people = verb && next < graph.size() && isPeople(groups.mentionOf(graph.word(next)));
    return people ? List.of(next) : List.of();
  }

  /**
   * The word of the people behind a "with" that stands right behind the trigger, or behind a phrase
   * of place; empty where there is none.
   */
  List<Integer> behindWith(int trigger) {
    for (int i = trigger + 1; i + 1 < graph.size() && i <= trigger + FARTHEST; i++) {
      Word word = graph.word(i);
      if (word.lemma().equals("with")) {
        int next = isArticle(graph.word(i + 1)) ? i + 2 : i + 1;
        boolean party = next < graph.size() && groups.mentionOf(graph.word(next)) != null;
        return party ? List.of(next) : List.of();
      }
      boolean passable = word.tag().startsWith("RB") || word.tag().startsWith("J");
      if ((!isOfPlace(word) && !passable) || isOccasion(word)) {
        return List.of();
      }
    }
    return List.of();
  }

  /**
   * The word of the people that a list is continued with behind its last member so far: {@code with
   * the minister at the palace, and later with the envoy}, {@code the minister and, separately, the
   * envoy}; empty where it is not.
   */
  List<Integer> further(int last) {
    boolean added = false;
    for (int i = last + 1; i + 1 < graph.size() && i <= last + FARTHEST; i++) {
      Word word = graph.word(i);
      boolean apart = word.lemma().equals(",") && graph.word(i - 1).tag().startsWith("RB");
      if (added && (word.lemma().equals("with") || apart)) {
        int next = isArticle(graph.word(i + 1)) ? i + 2 : i + 1;
        boolean party = next < graph.size() && groups.mentionOf(graph.word(next)) != null;
        return party && !isSubject(next) ? List.of(next) : List.of();
      }
      added |= word.tag().equals("CC") || word.lemma().equals("well");
      boolean passable = word.tag().equals("CC") || word.tag().startsWith("RB");
      if (!passable && (!isOfPlace(word) || isOccasion(word)) && !isApposed(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** {@code the minister, Karl Berg,} */
  private boolean isApposed(int word) {
    Mention mention = groups.mentionOf(graph.word(word));
    return mention != null
        && mention.kind() == Mention.Kind.PERSON
        && graph.word(word - 1).lemma().equals(",");
  }

  /** {@code Met the minister and, later, Karl Berg left}: he was not met. */
  private boolean isSubject(int word) {
    String next = word + 1 < graph.size() ? graph.word(word + 1).tag() : "";
    return next.startsWith("VB") || next.equals("MD");
  }

  /** {@code Speaking after a meeting with the minister}: the meeting is with him. */
  private boolean isOccasion(Word word) {
    return word.tag().startsWith("NN") && isTrigger.test(word.lemma());
  }

  private static boolean isPeople(@Nullable Mention mention) {
    return mention != null
        && (mention.kind() == Mention.Kind.PERSON
            || mention.kind() == Mention.Kind.DESCRIPTION
            || mention.kind() == Mention.Kind.GROUP);
  }

  /** True for the words of a phrase such as {@code at the palace in Lisbon}. */
  private boolean isOfPlace(Word word) {
    Mention mention = groups.mentionOf(word);
    boolean place = mention != null && mention.place() != null;
    boolean plain = mention == null && (word.tag().equals("NN") || word.tag().equals("DT"));
    return place
        || plain
        || word.tag().equals("IN")
        || word.tag().equals(",")
        || word.lemma().equals("here")
        || word.lemma().equals("there");
  }

  private boolean isBehindPreposition(int word) {
    int before = word - 1;
    while (before > 0 && isArticle(graph.word(before))) {
      before--;
    }
    String tag = graph.word(before).tag();
    return tag.equals("IN") || tag.equals("TO");
  }

  private static boolean isArticle(Word word) {
    return word.tag().equals("DT");
  }
}
