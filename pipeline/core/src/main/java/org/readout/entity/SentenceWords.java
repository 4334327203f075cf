package org.readout.entity;

import java.util.Locale;
import java.util.Set;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/**
 * The words of a tagged sentence, asked about by token. Tokens before its start and behind its end
 * can be asked about too, but for their {@link #word}: they have no letters and no tag.
 */
class SentenceWords {
  private static final Set<String> CALENDAR = WordLists.ENGLISH.set("calendar");

  final Tagged tagged;

  SentenceWords(Tagged tagged) {
    this.tagged = tagged;
  }

  int size() {
    return tagged.size();
  }

  /** The word as it stands in the text, of a token of the sentence. */
  String word(int i) {
    return tagged.word(i);
  }

  /** The word in lower case, or the empty string beyond the sentence. */
  String lower(int i) {
    return i < 0 || i >= size() ? "" : tagged.word(i).toLowerCase(Locale.ROOT);
  }

  /** The word in capitals, of a token of the sentence. */
  String upper(int i) {
    return word(i).toUpperCase(Locale.ROOT);
  }

  String tag(int i) {
    return i < 0 || i >= size() ? "" : tagged.tag(i);
  }

  String lemma(int i) {
    return i < 0 || i >= size() ? "" : tagged.lemma(i);
  }

  /** The text of a range of tokens without the marks at its end, but for a closing bracket. */
  String phrase(int from, int to) {
    int end = to;
    while (end > from
        && !Character.isLetterOrDigit(word(end - 1).charAt(0))
        && !lower(end - 1).equals(")")) {
      end--;
    }
    return tagged.sentence().words(from, end);
  }

  /** True where no space stands before the token. */
  boolean touches(int i) {
    return i > 0
        && i < size()
        && tagged.sentence().token(i).start() == tagged.sentence().token(i - 1).end();
  }

  /** True for what stands between the names of a list. */
  boolean isListMark(int i) {
    return lower(i).equals(",") || lower(i).equals("and");
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  boolean isPluralNoun(int i) {
    return tag(i).equals("NNS")
        || tag(i).equals("NNPS")
        || (tag(i).equals("NNP") && lower(i).endsWith("s") && !lemma(i).equals(lower(i)));
  }

  boolean isCapitalized(int i) {
    return i >= 0 && i < size() && !word(i).isEmpty() && Character.isUpperCase(word(i).charAt(0));
  }

  boolean isCalendarWord(int i) {
    return CALENDAR.contains(lower(i));
  }

  boolean isPossessive(int i) {
    return tag(i).equals("POS");
  }

  boolean isDeterminer(int i) {
    return tag(i).equals("DT") || tag(i).equals("PRP$") || tag(i).equals("PDT");
  }

  /** True for the article of {@code the White House}; that of {@code The Hague} belongs to it. */
  boolean isArticleOfAName(int from, int to) {
    return to - from > 1
        && tag(from).equals("DT")
        && lower(from).equals("the")
        && !lower(from + 1).equals("hague");
  }
}
