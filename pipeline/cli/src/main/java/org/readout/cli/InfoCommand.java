package org.readout.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.linguistics.Linguistics;
import org.readout.pipeline.Extractor;
import org.readout.relation.FactType;
import org.readout.relation.Rule;
import picocli.CommandLine.Command;

/** {@code readout info}: what this readout is made of. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Tells versions, models with their checksums, the stages in their order and the rules.")
final class InfoCommand implements Runnable {
  private final Console console;

  InfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Map<String, String> versions = new LinkedHashMap<>(Version.libraries());
    versions.put("Java", System.getProperty("java.version", "unknown"));
    StringBuilder text = new StringBuilder("readout " + Version.number() + "\n");
    versions.forEach((name, version) -> text.append(name + " " + version + "\n"));
    text.append("\nmodels, with SHA-256\n");
    for (String model : Linguistics.models()) {
      text.append("  " + Checksum.ofResource(model) + "  " + model + "\n");
    }
    text.append("\nstages\n");
    Extractor.stages().forEach(stage -> text.append("  " + stage + "\n"));
    text.append("\nrules\n");
    List<Rule> rules = RulesCommand.rules();
    for (FactType type : FactType.values()) {
      long count = rules.stream().filter(rule -> rule.type() == type).count();
      text.append("  " + type.label() + " " + count + "\n");
    }
    console.print(text.toString());
  }
}
