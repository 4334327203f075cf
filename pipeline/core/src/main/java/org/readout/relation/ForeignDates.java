package org.readout.relation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.date.DateExpression;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/**
 * Tells the dates of a sentence that date something else than a trigger: what is said, another
 * thing or occasion, somebody's life. Immutable.
 */
final class ForeignDates {
  private static final int FARTHEST_SINCE = 10;

  /** How far behind an attributive date the occasion can stand that it dates. */
  private static final int NEAR_TRIGGER = 5;

  /** Verbs whose time is that of the occasion which they tell of. */
  private static final Set<String> PHASES = WordLists.ENGLISH.set("phases");

  /** {@code was called off on Monday}, {@code put off until May} */
  private static final Set<String> DECISIONS = WordLists.ENGLISH.set("decisions");

  private static final Set<String> DEPARTING = WordLists.ENGLISH.set("departing");

  /** How an occasion that another was at depends on it. */
  private static final Set<String> SETTINGS =
      Set.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "compound",
          "obl:at",
          "obl:during",
          "obl:in",
          "obl:on",
          "obl:for",
          "obl:to",
          "nmod:at",
          "nmod:during",
          "nmod:in",
          "nmod:on",
          "obl",
          "conj");

  private final Predicate<String> isTrigger;
  private final Tagged tagged;
  private final Dependencies graph;
  private final Clauses clauses;
  private final ListedOccasions lists;

  ForeignDates(
      Predicate<String> isTrigger,
      Tagged tagged,
      Dependencies graph,
      Clauses clauses,
      List<DateExpression> dates) {
    this.isTrigger = isTrigger;
    this.tagged = tagged;
    this.graph = graph;
    this.clauses = clauses;
    this.lists = new ListedOccasions(isTrigger, tagged, dates);
  }

  /**
   * {@code the White House said on Tuesday}, {@code last month's election}, {@code the envoy, who
   * was elected in May}: dates of what is said, of another thing, of somebody's life.
   */
  boolean isForeign(DateExpression date, int token, boolean ahead) {
    int word = graph.wordOf(token);
    if (Scenes.isAttributive(tagged, date)) {
      int occasion = occasion(date.endToken(), token);
      return occasion < 0 || (occasion != token && !isSetting(occasion, word));
    }
    if (DECISIONS.contains(clauses.verbBefore(date))
        || isOfSomethingSince(date)
        || isBehindFollowing(date, token)
        || isOfDeparture(date, token)) {
      return true;
    }
    int clause = clauses.of(date);
    if (word < 0 || clause == Clauses.NONE) {
      return false;
    }
    boolean act = ahead && !opensTo(date, token) && PastActs.isDated(graph, clauses, date, word);
    if (act || lists.isOfAnother(date, token)) {
      return true;
    }
    if (clause == clauses.of(word)) {
      return false;
    }
    String head = graph.word(clause).lemma();
    if (Scenes.isSpeech(head)) {
      return true;
    }
    int noun = graph.governor(clause);
    boolean ofTrigger = noun == word || PHASES.contains(head) || isPlace(noun);
    boolean relative = clauses.isRelative(clause) || isOfOtherNoun(clause, noun, word);
    return relative && !clauses.holds(clause, word) && !ofTrigger;
  }

  /** {@code under an agreement reached in May}, other than {@code talks of envoys held in May}. */
  private boolean isOfOtherNoun(int clause, int noun, int word) {
    boolean participle =
        graph.relation(clause).equals("acl")
            && Set.of("VBN", "VBD").contains(graph.word(clause).tag());
    boolean occasion = noun >= 0 && isTrigger.test(graph.word(noun).lemma());
    boolean within = graph.word(word).tag().startsWith("N") && clauses.holds(word, noun);
    return participle && !occasion && !within;
  }

  /** {@code Spoke on Monday, and on Friday he will meet her}: nothing stands between. */
  private boolean opensTo(DateExpression date, int token) {
    for (int i = date.endToken(); i < token; i++) {
      if (tagged.tag(i).startsWith("V") && !tagged.lemma(i).equals("be")) {
        return false;
      }
    }
    return date.endToken() <= token && clauses.opens(date);
  }

  /** {@code Leaves on Monday for visits to Chile and Portugal}: the day of none of them. */
  private boolean isOfDeparture(DateExpression date, int token) {
    if (!tagged.tag(token).equals("NNS") || date.endToken() > token) {
      return false;
    }
    for (int i = date.firstToken() - 1; i >= 0; i--) {
      if (tagged.tag(i).startsWith("V")) {
        return DEPARTING.contains(tagged.lemma(i));
      }
    }
    return false;
  }

  /** {@code The visit follows talks on Monday}, {@code arrived following talks on Monday}. */
  private boolean isBehindFollowing(DateExpression date, int token) {
    boolean noun = tagged.tag(token).startsWith("N");
    for (int i = token + 1; i + 1 < date.firstToken(); i++) {
      boolean verb = tagged.tag(i).startsWith("V");
      if (verb && (tagged.tag(i).equals("VBG") || noun) && tagged.lemma(i).equals("follow")) {
        return true;
      }
    }
    return false;
  }

  /** {@code The first to visit since Berg in 1982}, {@code since taking office in May}. */
  private boolean isOfSomethingSince(DateExpression date) {
    for (int i = date.firstToken() - 1; i > 0 && date.firstToken() - i <= FARTHEST_SINCE; i--) {
      String tag = tagged.tag(i);
      if (tagged.lemma(i).equals("since") && tag.equals("IN")) {
        return i < date.firstToken() - 1;
      }
      if (tag.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** {@code to Lisbon, where he stayed until Friday} */
  private boolean isPlace(int word) {
    String form = word < 0 ? "" : graph.word(word).form();
    return form.equals("Paris") || form.equals("France");
  }

  /** The noun behind an attributive date that is the trigger, or tells another occasion; or -1. */
  private int occasion(int from, int token) {
    for (int i = from; i < tagged.size() && i <= from + NEAR_TRIGGER; i++) {
      if (i == token || (tagged.tag(i).startsWith("N") && isTrigger.test(tagged.lemma(i)))) {
        return i;
      }
      boolean goesOn =
          Set.of("POS", "JJ", "NN", "NNP", "NNS", "NNPS", "VBN", "VBG", "CD", "HYPH")
                  .contains(tagged.tag(i))
              || tagged.word(i).equals("-");
      if (!goesOn) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code Met at Friday's summit}: the verb's occasion is that of the noun. */
  private boolean isSetting(int occasion, int word) {
    int noun = graph.wordOf(occasion);
    return word >= 0
        && noun >= 0
        && SETTINGS.contains(graph.relation(noun))
        && clauses.holds(word, noun);
  }
}
