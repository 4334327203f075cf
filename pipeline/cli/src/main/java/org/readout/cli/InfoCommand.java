package org.readout.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.linguistics.Linguistics;
import org.readout.pipeline.Extractor;
import org.readout.relation.FactType;
import org.readout.relation.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout info}: what this readout is made of. */
@Command(
    name = "info",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Tells the versions, the models, the stages in their order and the number of rules.")
final class InfoCommand implements Runnable {
  private final Console console;

  @Option(
      names = "--checksums",
      description = "Tell the SHA-256 of each model too, which takes a second.")
  private boolean checksums;

  InfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    Map<String, String> versions = new LinkedHashMap<>(Version.libraries());
    versions.put("Java", System.getProperty("java.version", "unknown"));
    StringBuilder text = new StringBuilder("readout " + Version.number() + "\n");
    versions.forEach((name, version) -> text.append(name + " " + version + "\n"));
    text.append(checksums ? "\nmodels, with SHA-256\n" : "\nmodels\n");
    for (String model : Linguistics.models()) {
      String checksum = checksums ? Checksum.ofResource(model) + "  " : "";
      text.append("  " + checksum + model + "\n");
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
