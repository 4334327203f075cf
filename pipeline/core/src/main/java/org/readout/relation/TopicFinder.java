package org.readout.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/**
 * Finds what was discussed: the noun phrases behind {@code discussed}, {@code talks focused on}.
 */
public final class TopicFinder {
  private static final Set<String> VERBS = WordLists.ENGLISH.set("topic-verbs");
  private static final Set<String> VERBS_WITH_PREPOSITION =
      WordLists.ENGLISH.set("topic-verbs-with-preposition");
  private static final Set<String> PREPOSITIONS = Set.of("on", "about", "over", "upon");

  /** Words that alone say nothing of what was discussed. */
  private static final Set<String> EMPTY = WordLists.ENGLISH.set("empty-topics");

  private static final int LONGEST_TOPIC = 9;
  private static final int FARTHEST_PREPOSITION = 3;
  private static final int MOST_TOPICS = 12;
  private static final Set<String> LEADING = WordLists.ENGLISH.set("before-topics");

  private TopicFinder() {}

  /** The topics of a sentence in its order. */
  public static List<String> find(Tagged tagged) {
    List<String> topics = new ArrayList<>();
    for (int i = 0; i < tagged.size() && topics.size() < MOST_TOPICS; i++) {
      int start = start(tagged, i);
      if (start > 0) {
        i = gather(tagged, start, topics);
      }
    }
    return topics;
  }

  private static int start(Tagged tagged, int i) {
    boolean verb = tagged.tag(i).startsWith("VB");
    if (verb && VERBS.contains(tagged.lemma(i))) {
      return i + 1;
    }
    if (verb && VERBS_WITH_PREPOSITION.contains(tagged.lemma(i))) {
      for (int k = i + 1; k < tagged.size() && k <= i + FARTHEST_PREPOSITION; k++) {
        if (PREPOSITIONS.contains(tagged.lemma(k))) {
          return k + 1;
        }
      }
    }
    return -1;
  }

  private static int gather(Tagged tagged, int start, List<String> topics) {
    int from = start;
    int i = start;
    while (i < tagged.size()) {
      if (isSeparator(tagged, i)) {
        add(tagged, from, i, topics);
        from = i + 1;
      } else if (!isTopicWord(tagged, i) || startsAClause(tagged, i)) {
        break;
      }
      i++;
    }
    boolean clause =
        i < tagged.size() && (tagged.tag(i).startsWith("VB") || tagged.tag(i).equals("MD"));
    if (!clause || from == start) {
      add(tagged, from, i, topics);
    }
    return i;
  }

  /** {@code the role these groups play}: a determiner right behind a noun begins a clause. */
  private static boolean startsAClause(Tagged tagged, int i) {
    return tagged.tag(i).equals("DT") && i > 0 && tagged.tag(i - 1).startsWith("NN");
  }

  private static boolean isSeparator(Tagged tagged, int i) {
    String word = tagged.word(i);
    if (word.equals(",") || word.equals(";")) {
      return true;
    }
    boolean between = word.equals("and") && i + 1 < tagged.size() && i > 0;
    return between && !(tagged.tag(i - 1).startsWith("JJ") && tagged.tag(i + 1).startsWith("JJ"));
  }

  private static boolean isTopicWord(Tagged tagged, int i) {
    String tag = tagged.tag(i);
    return tag.startsWith("NN")
        || tag.startsWith("JJ")
        || tag.equals("DT")
        || tag.equals("PRP$")
        || tag.equals("CD")
        || tag.equals("POS")
        || tag.equals("HYPH")
        || (tag.equals("IN")
            && Set.of("of", "in", "on", "for", "between", "against", "with")
                .contains(tagged.lemma(i)))
        || tag.equals("VBG")
        || tag.equals("CC")
        || tagged.word(i).equals("-");
  }

  private static void add(Tagged tagged, int from, int to, List<String> topics) {
    int start = from;
    while (start < to
        && (tagged.tag(start).equals("DT")
            || tagged.tag(start).equals("PRP$")
            || tagged.tag(start).equals("CC")
            || tagged.tag(start).equals("IN")
            || LEADING.contains(tagged.lemma(start)))) {
      start++;
    }
    int end = to;
    while (end > start && !tagged.tag(end - 1).startsWith("NN")) {
      end--;
    }
    boolean empty = end - start == 1 && EMPTY.contains(tagged.lemma(start));
    if (!empty && end > start && end - start <= LONGEST_TOPIC && topics.size() < MOST_TOPICS) {
      topics.add(tagged.sentence().words(start, end));
    }
  }
}
