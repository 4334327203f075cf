package org.readout.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateExpression;
import org.readout.entity.Entities;
import org.readout.entity.Mention;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.linguistics.Word;

/**
 * Finds the relation mentions of a sentence: each rule is tried on each of its triggers, and the
 * first that fires on a trigger wins. Immutable and thread-safe.
 */
public final class RelationFinder {
  private final List<Rule> rules;
  private final Map<String, List<Rule>> byLemma = new HashMap<>();
  private final ModalityFinder modality = new ModalityFinder(new ModalityWords());
  private final Function<List<Word>, Dependencies> parser;
  private final KeywordScan keywords;
  private final NearestDates nearestDates = new NearestDates(this::isTrigger);
  private final Stops stops = new Stops(nearestDates);

  private RelationFinder(List<Rule> rules, Function<List<Word>, Dependencies> parser) {
    this.rules = rules;
    this.parser = parser;
    this.keywords = KeywordScan.of(rules);
    for (Rule rule : rules) {
      for (String lemma : rule.trigger().lemmas()) {
        byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(rule);
      }
    }
  }

  /**
   * A finder with the rules of {@code models/rules}.
   *
   * @throws org.readout.error.ReadoutException where a rule file is malformed
   */
  public static RelationFinder load(Function<List<Word>, Dependencies> parser) {
    return new RelationFinder(new RuleReader().read(), parser);
  }

  /** All rules in the order in which they are tried. */
  public List<Rule> rules() {
    return rules;
  }

  /** True where a word stands in a text that an occasion can be told with. */
  public boolean hasKeyword(String text) {
    return keywords.hasKeyword(text);
  }

  /** True where some rule fires on the lemma. */
  public boolean isTrigger(String lemma) {
    return byLemma.containsKey(lemma);
  }

  /**
   * What was found in a sentence.
   *
   * @param words the parsed words; empty where the sentence has no trigger and was not parsed
   * @param mentions the relation mentions in the order of their triggers
   * @param nearMisses the triggers that no rule fired on, with reasons
   */
  public record Found(
      @Nullable Dependencies words, List<RelationMention> mentions, List<NearMiss> nearMisses) {}

  /**
   * Finds the relation mentions of a sentence.
   *
   * @param tagged the sentence
   * @param mentions its mentions of parties and places
   * @param dates its date expressions
   * @param entities the entities of the document
   * @param deixis what "here" and "there" mean in it
   */
  public Found find(
      Tagged tagged,
      List<Mention> mentions,
      List<DateExpression> dates,
      Entities entities,
      Deixis deixis) {
    WordGroups groups = new WordGroups(tagged, mentions, dates, this::isTrigger);
    List<Word> words = groups.words();
    Feasibility feasibility = new Feasibility(tagged, mentions, deixis);
    List<NearMiss> missed = new ArrayList<>();
    Map<Integer, List<Rule>> rulesByTrigger = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      List<Rule> feasible = feasible(tagged, words.get(i), feasibility, missed);
      if (!feasible.isEmpty()) {
        rulesByTrigger.put(i, feasible);
      }
    }
    if (rulesByTrigger.isEmpty()) {
      return new Found(null, List.of(), List.copyOf(missed));
    }
    Dependencies graph = parser.apply(words);
    ArgumentFinder arguments = new ArgumentFinder(tagged, graph, groups, entities);
    PartyFinder partyFinder = new PartyFinder(graph, groups, arguments, this::isTrigger);
    NearbyPlaces nearbyPlaces = new NearbyPlaces(tagged, graph, groups, this::isTrigger);
    SentenceMatcher matcher =
        new SentenceMatcher(
            tagged,
            graph,
            arguments,
            partyFinder,
            nearbyPlaces,
            modality,
            nearestDates,
            dates,
            deixis);
    List<RelationMention> found = new ArrayList<>();
    rulesByTrigger.forEach(
        (trigger, candidates) -> {
          List<NearMiss> reasons = new ArrayList<>();
          RelationMention mention = matcher.firstMatch(candidates, trigger, reasons);
          if (mention == null) {
            missed.addAll(reasons);
          } else {
            found.addAll(
                stops.of(tagged, graph, dates, SeparateOccasions.of(tagged, graph, mention)));
          }
        });
    return new Found(graph, List.copyOf(found), List.copyOf(missed));
  }

  /** The rules that can fire on a word of this sentence; the others leave a near miss. */
  private List<Rule> feasible(
      Tagged tagged, Word word, Feasibility feasibility, List<NearMiss> missed) {
    List<Rule> feasible = new ArrayList<>();
    for (Rule rule : candidates(word)) {
      if (!feasibility.concerns(rule)) {
        continue;
      }
      String lacking = feasibility.lacking(rule, word.from());
      if (lacking == null) {
        feasible.add(rule);
      } else {
        missed.add(new NearMiss(rule.id(), tagged.sentence().index(), word.from(), lacking));
      }
    }
    return feasible;
  }

  private List<Rule> candidates(Word word) {
    if (word.to() - word.from() != 1) {
      return List.of();
    }
    boolean verb = word.tag().startsWith("V") || word.tag().startsWith("J");
    boolean noun = word.tag().startsWith("N");
    return byLemma.getOrDefault(word.lemma(), List.of()).stream()
        .filter(rule -> rule.trigger().verb() ? verb : noun)
        .toList();
  }
}
