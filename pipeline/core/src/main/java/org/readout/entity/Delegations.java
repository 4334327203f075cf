package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.linguistics.Tagged;

/**
 * The delegation that a document speaks of, with those who lead it. Used by one thread, within one
 * document.
 */
final class Delegations {
  private static final String HEAD = "delegation";
  private static final Set<String> LEADING = Set.of("lead", "head");

  private List<Entity> known = List.of();
  private int toldIn = -1;

  /** The delegation told of last and its leaders; empty where none was. */
  List<Entity> known() {
    return known;
  }

  /**
   * Takes note of a delegation with its leaders.
   *
   * @param sentence the number of the sentence that tells of it
   */
  void introduce(List<Entity> delegation, int sentence) {
    known = List.copyOf(delegation);
    toldIn = sentence;
  }

  /** {@code A delegation arrived in Lisbon. It met}: the one told of in the sentence before. */
  List<Entity> toldBefore(int sentence) {
    return toldIn == sentence - 1 ? known : List.of();
  }

  static boolean isDelegation(Tagged sentence, Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (sentence.lemma(i).toLowerCase(Locale.ROOT).equals(HEAD)
          && !sentence.tag(i).endsWith("S")) {
        return true;
      }
    }
    return false;
  }

  /** True for {@code the delegation}, {@code her delegation}, without a word more. */
  static boolean isBare(Tagged sentence, Mention mention) {
    int head = mention.to() - 1;
    int length = mention.to() - mention.from();
    boolean alone = sentence.lemma(head).toLowerCase(Locale.ROOT).equals(HEAD);
    String first = sentence.word(mention.from()).toLowerCase(Locale.ROOT);
    boolean definite =
        first.equals("the")
            || (mention.from() > 0 && sentence.word(mention.from() - 1).equalsIgnoreCase("the"));
    return alone && ((length == 2 && first.equals("the")) || (length == 1 && definite));
  }

  /**
   * Those who lead it in this sentence: {@code a delegation led by Berg}, {@code Berg leads a
   * delegation}, {@code Berg and a delegation}.
   */
  static List<Mention> leaders(Tagged sentence, List<Mention> mentions, Mention delegation) {
    List<Mention> leaders = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.kind() == Mention.Kind.PERSON && leads(sentence, mention, delegation)) {
        leaders.add(mention);
      }
    }
    return leaders;
  }

  /** Those who are told to lead it: {@code led by Berg}, {@code Berg leads the delegation}. */
  static List<Mention> ledBy(Tagged sentence, List<Mention> mentions, Mention delegation) {
    return mentions.stream()
        .filter(mention -> mention.kind() == Mention.Kind.PERSON)
        .filter(
            mention ->
                mention.from() < delegation.to()
                    ? isLeading(sentence, mention.to(), delegation.from())
                    : isLedBy(sentence, delegation.to(), mention.from()))
        .toList();
  }

  /** {@code Berg will lead a delegation}: nothing between but the verb. */
  private static boolean isLeading(Tagged sentence, int from, int to) {
    boolean leading = false;
    for (int i = from; i < to; i++) {
      String tag = sentence.tag(i);
      boolean verb = LEADING.contains(sentence.lemma(i)) && tag.startsWith("V");
      if (!verb && !tag.equals("MD") && !tag.equals("DT") && !tag.equals("PRP$")) {
        return false;
      }
      leading |= verb;
    }
    return leading;
  }

  private static boolean leads(Tagged sentence, Mention person, Mention delegation) {
    if (person.from() >= delegation.to()) {
      return isLedBy(sentence, delegation.to(), person.from());
    }
    if (person.to() > delegation.from()) {
      return false;
    }
    for (int i = person.to(); i < delegation.from(); i++) {
      if (LEADING.contains(sentence.lemma(i)) && sentence.tag(i).startsWith("V")) {
        return true;
      }
    }
    return Resolution.isListed(sentence, person.to(), delegation.from());
  }

  /** {@code led by} stands between, and no other verb. */
  private static boolean isLedBy(Tagged sentence, int from, int to) {
    boolean led = false;
    for (int i = from; i < to; i++) {
      boolean leading = LEADING.contains(sentence.lemma(i));
      if (sentence.tag(i).startsWith("V") && !leading) {
        return false;
      }
      led |= leading && i + 1 < to && sentence.lemma(i + 1).equals("by");
    }
    return led;
  }
}
