package org.readout.relation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.date.DateExpression;
import org.readout.linguistics.Tagged;

/**
 * Lists of nouns that each tell an occasion, of which some have dates for themselves: {@code talks
 * with Berg, a visit to Lisbon last week and a call}. By word order, because parsers lose their way
 * in long lists. Immutable.
 */
final class ListedOccasions {
  private static final Set<String> SEPARATORS = Set.of(",", ";", "and");
  private static final Set<String> DETERMINERS = Set.of("PRP$", "DT");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final Predicate<String> isTrigger;
  private final Tagged tagged;
  private final List<DateExpression> dates;

  ListedOccasions(Predicate<String> isTrigger, Tagged tagged, List<DateExpression> dates) {
    this.isTrigger = isTrigger;
    this.tagged = tagged;
    this.dates = List.copyOf(dates);
  }

  /**
   * True where a date is that of another member of the list than the noun. The date of the last
   * member may be that of all, unless another member has one too; that of the first may be the
   * verb's.
   */
  boolean isOfAnother(DateExpression date, int noun) {
    int start = start(date);
    boolean other = tagged.tag(noun).startsWith("N") && start >= 0 && noun < start;
    boolean behind = start >= 0 && noun >= date.endToken() && startBefore(noun, start) > start;
    if ((!other && !behind) || hasVerb(Math.min(noun, start), Math.max(noun, start))) {
      return false;
    }
    return behind
        || isFollowed(date.endToken())
        || dates.stream().anyMatch(one -> isThird(one, start));
  }

  private boolean isThird(DateExpression date, int start) {
    int other = start(date);
    return other >= 0 && other != start && !hasVerb(Math.min(other, start), Math.max(other, start));
  }

  /** Where the member of a date begins, behind the separator; negative where it is of none. */
  private int start(DateExpression date) {
    int start = startBefore(date.firstToken(), 0);
    boolean occasion = false;
    for (int i = Math.max(start, 0); i < date.firstToken(); i++) {
      occasion |= isOccasion(i);
    }
    return start >= 0 && occasion && !hasVerb(start, date.firstToken()) ? start : -1;
  }

  /**
   * The last beginning of a member before a token, not before another one; or a negative number.
   */
  private int startBefore(int token, int from) {
    for (int i = token - 1; i > from; i--) {
      if (DETERMINERS.contains(tagged.tag(i)) && SEPARATORS.contains(tagged.lemma(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isFollowed(int from) {
    for (int i = from; i + 1 < tagged.size() && !FINITE.contains(tagged.tag(i)); i++) {
      boolean begins =
          SEPARATORS.contains(tagged.lemma(i)) && DETERMINERS.contains(tagged.tag(i + 1));
      if (begins) {
        return startsOccasion(i + 2);
      }
    }
    return false;
  }

  private boolean startsOccasion(int from) {
    for (int i = from; i < tagged.size() && !SEPARATORS.contains(tagged.lemma(i)); i++) {
      if (FINITE.contains(tagged.tag(i))) {
        return false;
      }
      if (isOccasion(i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code his meeting}, {@code his hosting of the summit} */
  private boolean isOccasion(int token) {
    String tag = tagged.tag(token);
    String lemma = tagged.lemma(token);
    return (tag.startsWith("N") && isTrigger.test(lemma))
        || ((tag.startsWith("N") || tag.equals("VBG")) && lemma.equals("hosting"));
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (FINITE.contains(tagged.tag(i))) {
        return true;
      }
    }
    return false;
  }
}
