package org.readout.relation;

import java.util.Set;
import org.readout.date.DateExpression;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;

/**
 * The clauses of a parsed sentence, each known by its head. The parser does not see dates, so a
 * date's clause is that of the words beside it. Immutable.
 */
final class Clauses {
  /** No clause. */
  static final int NONE = -1;

  private static final Set<String> OPENING =
      Set.of("conj", "advcl", "acl:relcl", "acl", "ccomp", "parataxis", "csubj", "dep", "root");
  private static final Set<String> SUBORDINATE = Set.of("advcl", "acl", "ccomp", "xcomp", "conj");
  private static final Set<String> BREAKS = Set.of(",", "and", "but", "or", ";", ":", "while");
  private static final Set<String> LINKS =
      Set.of(
          "on",
          "in",
          "at",
          "the",
          "from",
          "since",
          "by",
          "during",
          "until",
          "between",
          "late",
          "early",
          "earlier",
          "later",
          "of",
          "through",
          "over",
          "after",
          "before",
          "for",
          "only",
          "beginning",
          "starting");

  private final Tagged tagged;
  private final Dependencies graph;

  Clauses(Tagged tagged, Dependencies graph) {
    this.tagged = tagged;
    this.graph = graph;
  }

  /** The head of the clause that a word stands in. */
  int of(int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps <= graph.size(); steps++) {
      if (graph.governor(at) < 0 || (isPredicate(at) && OPENING.contains(graph.relation(at)))) {
        return at;
      }
      at = graph.governor(at);
    }
    return NONE;
  }

  private boolean isPredicate(int word) {
    return graph.word(word).tag().startsWith("V")
        || graph.dependents(word).stream().anyMatch(one -> graph.relation(one).equals("cop"));
  }

  /**
   * The head of the clause that a date stands in: it goes with the words before it, unless it opens
   * a clause.
   */
  int of(DateExpression date) {
    int word = wordBeside(date);
    return word < 0 ? NONE : of(word);
  }

  /** True where nothing of its clause stands before a date. */
  boolean opens(DateExpression date) {
    int before = beforeLinks(date);
    return before < 0 || BREAKS.contains(tagged.lemma(before));
  }

  /** The last token before a date and what links it; negative where there is none. */
  private int beforeLinks(DateExpression date) {
    int before = date.firstToken() - 1;
    while (before >= 0 && LINKS.contains(tagged.lemma(before))) {
      before--;
    }
    return before;
  }

  /** The word that a date goes with, or {@link #NONE}. */
  int wordBeside(DateExpression date) {
    int before = beforeLinks(date);
    boolean opens = opens(date);
    int left = before < 0 ? NONE : wordUpTo(before);
    int right = wordFrom(date.endToken());
    return (opens && right >= 0) || left < 0 ? right : left;
  }

  /**
   * The lemma of the verb that stands right before a date, with its particle; empty if none does.
   */
  String verbBefore(DateExpression date) {
    int before = beforeLinks(date);
    boolean particle = before > 0 && tagged.lemma(before).equals("off");
    int verb = particle ? before - 1 : before;
    if (verb < 0 || !tagged.tag(verb).startsWith("V")) {
      return "";
    }
    return particle ? tagged.lemma(verb) + " off" : tagged.lemma(verb);
  }

  private int wordUpTo(int token) {
    for (int i = token; i >= 0; i--) {
      int word = graph.wordOf(i);
      if (word >= 0 && !isMark(word)) {
        return word;
      }
    }
    return NONE;
  }

  private int wordFrom(int token) {
    for (int i = token; i < tagged.size(); i++) {
      int word = graph.wordOf(i);
      if (word >= 0 && !isMark(word)) {
        return word;
      }
    }
    return NONE;
  }

  private boolean isMark(int word) {
    return graph.relation(word).equals("punct") || graph.relation(word).equals("cc");
  }

  /** True where a clause depends on another, but is no relative clause of it. */
  boolean isBelow(int clause, int other) {
    int at = clause;
    for (int steps = 0; at >= 0 && steps <= graph.size(); steps++) {
      if (at == other) {
        return true;
      }
      if (OPENING.contains(graph.relation(at)) && !SUBORDINATE.contains(graph.relation(at))) {
        return false;
      }
      at = graph.governor(at);
    }
    return false;
  }

  /** True for a clause that says more of a noun: {@code who was elected}. */
  boolean isRelative(int clause) {
    return graph.relation(clause).equals("acl:relcl");
  }

  /** True where a word stands in a clause, or in one that depends on it. */
  boolean holds(int clause, int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps <= graph.size(); steps++) {
      if (at == clause) {
        return true;
      }
      at = graph.governor(at);
    }
    return false;
  }
}
