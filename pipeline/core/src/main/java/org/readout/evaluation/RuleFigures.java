package org.readout.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.fact.Evidence;

/**
 * How good the facts of one rule are. A fact counts once for each rule that its evidence names.
 *
 * @param rule the rule's id
 * @param right facts that gold has
 * @param wrong facts that gold does not have
 * @param optional facts that are neither rewarded nor punished
 */
public record RuleFigures(String rule, int right, int wrong, int optional) {
  /** The figures of every rule that gave a fact, in the order of their ids. */
  public static List<RuleFigures> of(Collection<Judgement> judgements) {
    Map<String, RuleFigures> rules = new TreeMap<>();
    for (Judgement judgement : judgements) {
      Set<String> counted = new HashSet<>();
      for (Evidence evidence : judgement.fact().evidence()) {
        if (counted.add(evidence.rule())) {
          rules.merge(evidence.rule(), one(evidence.rule(), judgement), RuleFigures::plus);
        }
      }
    }
    return List.copyOf(rules.values());
  }

  /** A table for people: a line for each rule. */
  public static String text(List<RuleFigures> rules) {
    StringBuilder text = new StringBuilder();
    text.append(Columns.line("", "", "P"));
    for (String heading : List.of("facts", "right", "wrong", "optional")) {
      text.append(Columns.right(heading, 9));
    }
    text.append('\n');
    for (RuleFigures rule : rules) {
      text.append(Columns.line("rule", rule.rule(), Columns.decimal(rule.precision())));
      for (int number : new int[] {rule.facts(), rule.right(), rule.wrong(), rule.optional()}) {
        text.append(Columns.right(number, 9));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** How many facts the rule gave. */
  public int facts() {
    return right + wrong + optional;
  }

  /** The share that is right, optional facts left out; 0 of none. */
  public double precision() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  private static RuleFigures one(String rule, Judgement judgement) {
    return switch (judgement.verdict()) {
      case RIGHT -> new RuleFigures(rule, 1, 0, 0);
      case WRONG -> new RuleFigures(rule, 0, 1, 0);
      case OPTIONAL -> new RuleFigures(rule, 0, 0, 1);
    };
  }

  private RuleFigures plus(RuleFigures more) {
    return new RuleFigures(rule, right + more.right, wrong + more.wrong, optional + more.optional);
  }
}
