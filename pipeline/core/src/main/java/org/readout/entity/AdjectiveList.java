package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import org.readout.entity.RoleNouns.Kind;

/**
 * Adjectives of several states before one office: {@code the Egyptian, Jordanian and Saudi foreign
 * ministers}, {@code his Iraqi and Kuwaiti counterparts}. Each is a party of its own.
 */
final class AdjectiveList {
  private final SentenceContext sentence;
  private final boolean[] taken;
  private final int head;
  private final List<int[]> states = new ArrayList<>();

  /**
   * The list before the noun at a token.
   *
   * @param taken which tokens are names of people
   */
  AdjectiveList(SentenceContext sentence, boolean[] taken, int head) {
    this.sentence = sentence;
    this.taken = taken;
    this.head = head;
    boolean colleagues = sentence.lemma(head).equals("colleague");
    if ((colleagues || sentence.is(head, Kind.OFFICE)) && sentence.isPluralNoun(head)) {
      find();
    }
  }

  private void find() {
    int end = head;
    while (end > 0 && !isState(end - 1) && isModifier(end - 1)) {
      end--;
    }
    while (end > 0 && isState(end - 1)) {
      int from = sentence.matchStart(end - 1);
      states.add(0, new int[] {from, end});
      end = from;
      while (end > 1 && sentence.isListMark(end - 1) && !isState(end - 1)) {
        end--;
      }
      if (end == from) {
        return;
      }
    }
  }

  private boolean isState(int i) {
    int start = sentence.matchStart(i);
    Gazetteer.Match match = start < 0 || taken[i] ? null : sentence.matchAt(start);
    return match != null
        && match.endToken() == i + 1
        && match.first().country() != null
        && (match.reading(Gazetteer.Kind.DEMONYM).isPresent() || isAbbreviation(i));
  }

  /** {@code U.S.} */
  private boolean isAbbreviation(int i) {
    String word = sentence.word(i);
    return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  private boolean isModifier(int i) {
    return !taken[i]
        && !sentence.isPossessive(i)
        && (sentence.isNoun(i) || sentence.tag(i).startsWith("JJ"));
  }

  /** True where the offices of two states or more stand together. */
  boolean isFound() {
    return states.size() > 1;
  }

  /** The first token, the article included. */
  int from() {
    int first = nameFrom();
    return first > 0 && sentence.isDeterminer(first - 1) ? first - 1 : first;
  }

  /** The first token of the first adjective. */
  int nameFrom() {
    return states.get(0)[0];
  }

  /** {@code Egyptian foreign minister} and so on, in the order of the list. */
  List<Mention.Member> members() {
    int office = states.get(states.size() - 1)[1];
    String title = SharedTitles.singular(sentence.tagged.sentence().words(office, head + 1));
    PhraseCountry countries = new PhraseCountry(sentence);
    List<Mention.Member> members = new ArrayList<>();
    for (int[] state : states) {
      String name = sentence.tagged.sentence().words(state[0], state[1]) + " " + title;
      String country = countries.named(state[0], state[1]);
      if (country != null) {
        members.add(new Mention.Member(name, country));
      }
    }
    return members;
  }
}
