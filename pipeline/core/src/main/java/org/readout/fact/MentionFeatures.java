package org.readout.fact;

import java.util.Locale;
import java.util.Set;
import org.readout.date.Tense;
import org.readout.relation.Argument;
import org.readout.relation.FactType;
import org.readout.relation.RelationMention;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Token;

/** Features of how the text tells of an occasion: rules, triggers, paths, where it stands. */
final class MentionFeatures {
  private static final int LEAD = 3;
  private static final int FARTHEST_PREPOSITION = 4;

  /** What stands before a noun that only alludes to an occasion, or before one that is told. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "after",
          "before",
          "during",
          "following",
          "ahead",
          "for",
          "at",
          "in",
          "of",
          "on",
          "since",
          "from",
          "with",
          "to",
          "about",
          "by",
          "until",
          "as");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "another");
  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "his", "her", "their", "its", "my", "our", "'s", "’s");

  private MentionFeatures() {}

  static void add(Document document, Occasion occasion, FactFeatures features) {
    features.add("mentions", occasion.mentions().size(), 4);
    int first = Integer.MAX_VALUE;
    double doubt = 1;
    boolean tensed = false;
    boolean title = false;
    boolean unquoted = false;
    for (DatedMention mention : occasion.mentions()) {
      RelationMention relation = mention.relation();
      Sentence sentence = document.sentences().get(relation.sentence());
      features.add("rule", relation.rule().id());
      if (relation.rule().type() == occasion.type()) {
        doubt *= 1 - relation.rule().confidence();
      }
      features.add("trigger", relation.rule().trigger().verb() ? "verb" : "noun");
      tensed |= relation.tense() != Tense.UNKNOWN;
      title |= mention.inTitle();
      unquoted |= !Quotation.holds(document, relation.sentence(), relation.trigger());
      if (sentence.place() != Sentence.Place.TITLE) {
        first = Math.min(first, relation.sentence());
      }
      addTrigger(sentence, relation, features);
      addPaths(sentence, relation, features);
    }
    features.add("rules-believed", String.valueOf(Math.min(9, (int) Math.round(10 * (1 - doubt)))));
    features.add(tensed ? "tensed" : "tenseless");
    features.add(title ? "told-in-title" : "not-told-in-title");
    features.add(unquoted ? "unquoted" : "quoted");
    addPosition(document, first, features);
  }

  private static void addPosition(Document document, int first, FactFeatures features) {
    if (first == Integer.MAX_VALUE) {
      return;
    }
    Sentence sentence = document.sentences().get(first);
    features.add("stands-in", sentence.place().name().toLowerCase(Locale.ROOT));
    int titles = 0;
    while (document.sentences().get(titles).place() == Sentence.Place.TITLE) {
      titles++;
    }
    features.add("lead", first - titles < LEAD ? "yes" : "no");
    int share = 4 * (first - titles) / Math.max(1, document.sentences().size() - titles);
    features.add("quarter", String.valueOf(share));
  }

  private static void addTrigger(
      Sentence sentence, RelationMention relation, FactFeatures features) {
    String form = sentence.word(relation.trigger()).toLowerCase(Locale.ROOT);
    if (relation.rule().trigger().verb()) {
      features.add("verb-form", form.endsWith("ing") ? "ing" : "other");
      return;
    }
    boolean plural = form.endsWith("s") && !relation.rule().trigger().lemmas().contains(form);
    features.add("noun-form", plural ? "plural" : "singular");
    String preposition = "none";
    String determiner = "none";
    int least = Math.max(0, relation.trigger() - FARTHEST_PREPOSITION);
    for (int i = relation.trigger() - 1; i >= least && preposition.equals("none"); i--) {
      String word = sentence.word(i).toLowerCase(Locale.ROOT);
      preposition = PREPOSITIONS.contains(word) ? word : preposition;
      if (determiner.equals("none")) {
        determiner =
            INDEFINITE.contains(word)
                ? "indefinite"
                : DEFINITE.contains(word) ? "definite" : determiner;
      }
    }
    features.add("preposition", preposition);
    features.add("determiner", determiner);
  }

  private static void addPaths(Sentence sentence, RelationMention relation, FactFeatures features) {
    int farthest = 0;
    for (Argument argument : relation.arguments()) {
      String role = relation.rule().type() == FactType.VISIT ? argument.role().label() + ":" : "";
      features.add("function", role + argument.function());
      if (!argument.path().startsWith(">") && !argument.path().startsWith("<")) {
        features.add("party-by-word-order");
      }
      int distance =
          Math.max(relation.trigger() - argument.to() + 1, argument.from() - relation.trigger());
      farthest = Math.max(farthest, distance);
      if (crosses(sentence, relation.trigger(), argument)) {
        features.add("party-across-semicolon");
      }
    }
    features.addBin("farthest-party", farthest, 4, 8, 15, 25);
  }

  private static boolean crosses(Sentence sentence, int trigger, Argument argument) {
    int from = Math.min(trigger, argument.to());
    int to = Math.max(trigger, argument.from());
    return sentence.tokens().subList(from, to).stream()
        .map(Token::text)
        .anyMatch(word -> word.equals(";") || word.equals(":"));
  }
}
