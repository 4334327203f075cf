package org.readout.entity;

/**
 * Whether a title ends before a token, so that what follows on it can be a name although nothing
 * else shows it: {@code Minister of Trade of Georgia Karl Berg}.
 */
final class EndOfTitle {
  private static final int LONGEST_COMPLEMENT = 8;

  private final SentenceContext sentence;
  private final boolean[] taken;

  /**
   * The ends of titles of one sentence.
   *
   * @param taken which tokens are names of people, which no title reaches across
   */
  EndOfTitle(SentenceContext sentence, boolean[] taken) {
    this.sentence = sentence;
    this.taken = taken;
  }

  /** True where an office of a state or body that is known ends before a token. */
  boolean isState(int end) {
    int start = sentence.matchStart(end - 1);
    Gazetteer.Match match = sentence.matchAt(start);
    boolean state =
        match != null
            && match.endToken() == end
            && (match.reading(Gazetteer.Kind.COUNTRY).isPresent()
                || match.reading(Gazetteer.Kind.ORGANIZATION).isPresent());
    int of = sentence.lower(start - 1).equals("the") ? start - 2 : start - 1;
    return state && TitleComplement.isPreposition(sentence.lower(of)) && isOfAnOffice(of);
  }

  /** True where the words before a token lead back to the office that they are of. */
  boolean isOfAnOffice(int of) {
    int i = of - 1;
    while (i > 0 && of - i < LONGEST_COMPLEMENT && !taken[i] && isComplement(i)) {
      if (sentence.isOffice(i)) {
        return true;
      }
      i--;
    }
    return i >= 0 && !taken[i] && sentence.isOffice(i);
  }

  private boolean isComplement(int i) {
    return sentence.isNoun(i)
        || sentence.tag(i).startsWith("JJ")
        || sentence.lower(i).equals("and")
        || sentence.lower(i).equals("the")
        || TitleComplement.isPreposition(sentence.lower(i));
  }
}
