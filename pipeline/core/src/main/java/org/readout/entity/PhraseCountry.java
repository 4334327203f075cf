package org.readout.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Gazetteer.Entry;
import org.readout.entity.Gazetteer.Kind;
import org.readout.entity.Gazetteer.Match;
import org.readout.words.WordLists;

/**
 * The country that a phrase tells, as an ISO 3166-1 alpha-2 code: of a title, of a group of people
 * or of a body.
 */
final class PhraseCountry {
  private static final Set<String> POSTED_ABROAD = WordLists.ENGLISH.set("posted-abroad");

  /** What leads from the envoy of a body to where the envoy is sent. */
  private static final Set<String> POSTED = WordLists.ENGLISH.set("before-places-of-envoys");

  private final SentenceContext sentence;

  PhraseCountry(SentenceContext sentence) {
    this.sentence = sentence;
  }

  /** The country that the first telling entry in a range of tokens gives, or null. */
  @Nullable String named(int from, int to) {
    for (int i = from; i < to; i++) {
      Match match = sentence.matchAt(i);
      if (match != null) {
        Entry entry = match.first();
        boolean tells = entry.kind() != Kind.CITY || match.endToken() == to;
        if (isOfNoState(entry) && isPostedBehind(match.endToken(), to)) {
          return null;
        }
        if (entry.country() != null && tells && match.endToken() <= to && !isAccredited(i)) {
          return entry.country();
        }
      }
    }
    return null;
  }

  /** The country of the one state that has an office in a range of tokens, or null. */
  @Nullable String ofOffice(int from, int to) {
    for (int i = from; i < to; i++) {
      RoleNouns.RoleNoun noun = sentence.role(i);
      if (noun != null && noun.country() != null) {
        return noun.country();
      }
    }
    return null;
  }

  /** {@code the ambassador to Norway} is not Norwegian. */
  private boolean isAccredited(int i) {
    int to = sentence.lower(i - 1).equals("the") ? i - 2 : i - 1;
    return sentence.lower(to).equals("to") && POSTED_ABROAD.contains(sentence.lemma(to - 1));
  }

  private static boolean isOfNoState(Entry entry) {
    return entry.kind() == Kind.ORGANIZATION && entry.country() == null;
  }

  /** {@code the UN envoy for Yemen}: works there, but for no state. */
  private boolean isPostedBehind(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int preposition = sentence.lower(i - 1).equals("the") ? i - 2 : i - 1;
      Match match = sentence.matchAt(i);
      if (match != null && match.first().country() != null) {
        return POSTED.contains(sentence.lower(preposition));
      }
    }
    return false;
  }
}
