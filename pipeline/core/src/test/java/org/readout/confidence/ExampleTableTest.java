package org.readout.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.confidence.Example.Label;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

class ExampleTableTest {
  private static final List<Example> EXAMPLES =
      List.of(
          new Example(0, 0, Label.RIGHT, List.of("place=city", "tensed")),
          new Example(0, 1, Label.WRONG, List.of("place=none")),
          new Example(1, 2, Label.MISSED, List.of()));

  @Test
  void isReadAsItIsWritten() {
    assertThat(ExampleTable.parse("rows.tsv", ExampleTable.text(EXAMPLES))).isEqualTo(EXAMPLES);
  }

  @Test
  void countsOnFromTableToTable(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("rows.tsv"), ExampleTable.text(EXAMPLES));

    assertThat(ExampleTable.read(List.of(file, file)))
        .extracting(Example::document)
        .containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(ExampleTable.read(List.of(file, file)))
        .extracting(Example::publisher)
        .containsExactly(0, 0, 1, 2, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0\t0\tright", "0\tone\tright\ttensed", "0\t0\tmaybe\ttensed"})
  void namesTheLineThatIsMalformed(String line) {
    assertThatThrownBy(() -> ExampleTable.parse("rows.tsv", "# head\n" + line + "\n"))
        .isInstanceOfSatisfying(
            ReadoutException.class,
            error -> assertThat(error.code()).isEqualTo(ErrorCode.INVALID_EXAMPLE))
        .hasMessage("Line 2 of rows.tsv is malformed.");
  }
}
