package org.readout.entity;

import java.util.List;
import org.readout.linguistics.Name;

/**
 * Tells the state or field that ends a title from the name behind it: {@code Prime Minister of
 * Georgia Karl Berg}.
 */
final class NameBehindTitle {
  private final SentenceContext sentence;
  private final List<Name> names;
  private final NameParts parts;
  private final EndOfTitle endOfTitle;

  /**
   * The names of one sentence.
   *
   * @param names what the name tagger sees in it
   * @param taken which tokens are names of people, which no title reaches across
   */
  NameBehindTitle(SentenceContext sentence, List<Name> names, NameParts parts, boolean[] taken) {
    this.sentence = sentence;
    this.names = names;
    this.parts = parts;
    this.endOfTitle = new EndOfTitle(sentence, taken);
  }

  /** {@code Minister of Trade of Georgia Karl Berg}: what follows on the state is a name. */
  boolean begins(int i) {
    boolean several = parts.isPart(i + 1) || sentence.lower(i + 1).equals("-");
    return parts.isPart(i)
        && several
        && !isBodyOfAState(i)
        && (endOfTitle.isState(i) || endsTitleWithFields(i));
  }

  /** {@code Georgia} of {@code Prime Minister of Georgia Karl Berg}, which the tagger takes in. */
  boolean isState(int i) {
    int end = sentence.matchEnd(i);
    return end > i && endOfTitle.isState(end) && parts.isPart(end);
  }

  /**
   * {@code Georgia} of {@code Prime Minister of Georgia Karl Berg}, {@code Chad} of {@code Chad's
   * interim president}: a given name elsewhere.
   */
  boolean isStateOfOffice(int i) {
    Gazetteer.Match match = sentence.matchAt(i);
    if (match == null || match.reading(Gazetteer.Kind.COUNTRY).isEmpty()) {
      return false;
    }
    boolean behind = sentence.lower(i - 1).equals("of") && sentence.isOffice(i - 2);
    return behind || (sentence.isPossessive(match.endToken()) && isOffice(match.endToken() + 1));
  }

  /** {@code Commissioner for Refugees Karl Berg}: a noun in the plural is no given name. */
  private boolean endsTitleWithFields(int end) {
    int behind = parts.endFrom(end);
    return end > 0
        && sentence.tag(end - 1).equals("NNPS")
        && !sentence.isOffice(end - 1)
        && (!sentence.isNoun(behind) || parts.isSuffix(behind) || parts.isPostnominal(behind))
        && parts.inRunningText()
        && endOfTitle.isOfAnOffice(end - 1);
  }

  /** {@code Administrator of the U.S. Drug Agency}: a body, whose name begins with the state. */
  private boolean isBodyOfAState(int i) {
    int start = sentence.matchStart(i - 1);
    Gazetteer.Match match = sentence.matchAt(start);
    boolean country = match != null && match.reading(Gazetteer.Kind.COUNTRY).isPresent();
    int state = country ? start : -1;
    for (Name name : names) {
      if (name.kind() == Name.Kind.ORGANIZATION && name.from() == state && i < name.to()) {
        return true;
      }
    }
    int end = i;
    while (parts.isPart(end)) {
      if (parts.isBody(end)) {
        return true;
      }
      end++;
    }
    return parts.isBody(end);
  }

  /** True where an office follows, with adjectives before it. */
  private boolean isOffice(int from) {
    int i = from;
    while (sentence.tag(i).startsWith("JJ")) {
      i++;
    }
    return sentence.isOffice(i) || (sentence.isNoun(i) && sentence.isOffice(i + 1));
  }
}
