package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.entity.RoleNouns.Kind;

/**
 * Several states behind one office in the plural: {@code the presidents of A, B and C}. Each is a
 * party of its own.
 */
final class StatesBehindOffice {
  private static final Set<String> LINKS = Set.of("of", "from");

  private final SentenceContext sentence;
  private final int head;
  private final List<Mention.Member> members = new ArrayList<>();
  private int end;

  /**
   * The states behind the noun at a token.
   *
   * @param from the first token of the name of its phrase
   * @param to the token behind the phrase
   */
  StatesBehindOffice(SentenceContext sentence, int head, int from, int to) {
    this.sentence = sentence;
    this.head = head;
    this.end = to;
    int link = link(to);
    if (link < to && LINKS.contains(sentence.lower(link))) {
      find(from, link);
    }
  }

  /** True where the offices of two states or more stand together. */
  boolean isFound() {
    return members.size() > 1;
  }

  /** The token behind the last state. */
  int end() {
    return end;
  }

  /** {@code president of A} and so on, in the order of the list. */
  List<Mention.Member> members() {
    return List.copyOf(members);
  }

  /** The preposition before the first state, or the last token of the phrase. */
  private int link(int to) {
    int link = head + 1;
    while (link + 1 < to && !leadsToState(link)) {
      link++;
    }
    return link;
  }

  private void find(int from, int link) {
    String each =
        singular(sentence.tagged.sentence().words(from, head + 1))
            + " "
            + sentence.tagged.sentence().words(head + 1, link + 1)
            + " ";
    int i = link + 1;
    while (i < sentence.size()) {
      i = sentence.lower(i).equals("the") ? i + 1 : i;
      Gazetteer.Match match = sentence.matchAt(i);
      String country = match == null ? null : match.first().country();
      if (match == null || country == null || match.first().kind() != Gazetteer.Kind.COUNTRY) {
        break;
      }
      members.add(
          new Mention.Member(
              each + sentence.tagged.sentence().words(i, match.endToken()), country));
      i = match.endToken();
      end = i;
      while (sentence.isListMark(i)) {
        i++;
      }
    }
  }

  private boolean leadsToState(int link) {
    int state = sentence.lower(link + 1).equals("the") ? link + 2 : link + 1;
    Gazetteer.Match match = sentence.matchAt(state);
    return LINKS.contains(sentence.lower(link))
        && match != null
        && match.first().kind() == Gazetteer.Kind.COUNTRY;
  }

  /** {@code president} for {@code presidents}, but {@code leaders} as it stands. */
  private String singular(String phrase) {
    boolean office =
        sentence.is(head, Kind.OFFICE)
            && phrase.endsWith("s")
            && !sentence.lemma(head).equals("leader");
    return office ? phrase.substring(0, phrase.length() - 1) : phrase;
  }
}
