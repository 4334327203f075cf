package org.readout.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.confidence.ConfidenceModel;
import org.readout.confidence.CrossValidation;
import org.readout.confidence.Example;
import org.readout.confidence.ExampleTable;
import org.readout.confidence.Prediction;
import org.readout.confidence.Training;
import org.readout.evaluation.TrainingReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout train}: the model of confidence. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Trains the model that tells how far to believe a fact, and tells how well it does on facts"
          + " that it has not seen.",
      "",
      "The same rows give the same bytes."
    },
    footerHeading = "%nExample:%n",
    footer = "  readout train models/confidence/rows-*.tsv -o models/confidence/model.tsv")
final class TrainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "ROWS",
      arity = "1..*",
      description = "Files that readout features wrote.")
  private List<Path> rows = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the model to FILE.")
  private @Nullable Path output;

  TrainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Example> examples = ExampleTable.read(rows);
    List<Prediction> byDocument = CrossValidation.byDocument(examples);
    ConfidenceModel model = Training.model(examples, byDocument);
    console.print(
        TrainingReport.text(
            "Cross-validated by documents, each judged by a model that has not seen it",
            byDocument,
            model));
    console.print(
        "\n"
            + TrainingReport.text(
                "Cross-validated by publishers, each judged by a model that has seen none of its"
                    + " documents",
                CrossValidation.byPublisher(examples),
                model));
    if (output != null) {
      SafeFile.write(output, model.text().getBytes(StandardCharsets.UTF_8));
    }
    return ExitCode.OK;
  }
}
