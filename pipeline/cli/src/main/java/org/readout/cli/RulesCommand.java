package org.readout.cli;

import java.util.List;
import java.util.TreeSet;
import org.readout.relation.FactType;
import org.readout.relation.RelationFinder;
import org.readout.relation.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout rules}: the rules, with what they find and what they leave alone. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the rules with the words that they fire on and their examples.")
final class RulesCommand implements Runnable {
  private final Console console;

  @Option(
      names = "--types",
      paramLabel = "TYPE",
      split = ",",
      converter = Converters.Type.class,
      completionCandidates = Converters.TypeLabels.class,
      description = "Only rules for these types: ${COMPLETION-CANDIDATES}.")
  private List<FactType> types = List.of();

  RulesCommand(Console console) {
    this.console = console;
  }

  /** All rules, without the models that they work on. */
  static List<Rule> rules() {
    return RelationFinder.load(
            words -> {
              throw new IllegalStateException("no sentence is parsed to list rules");
            })
        .rules();
  }

  @Override
  public void run() {
    Style style = Style.of(console);
    StringBuilder text = new StringBuilder();
    for (Rule rule : rules()) {
      if (types.isEmpty() || types.contains(rule.type())) {
        text.append(style.strong(rule.id()))
            .append(rule.trigger().verb() ? "  verb " : "  noun ")
            // A set has no order of its own.
            .append(String.join(", ", new TreeSet<>(rule.trigger().lemmas())))
            .append('\n');
        rule.examples().forEach(example -> text.append("    + " + example + "\n"));
        rule.counterexamples().forEach(example -> text.append("    - " + example + "\n"));
      }
    }
    console.print(text.toString());
  }
}
