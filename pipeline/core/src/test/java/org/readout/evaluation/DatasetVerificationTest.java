package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.fact.SampleFacts.BARE_VISIT;
import static org.readout.fact.SampleFacts.MEETING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.evaluation.DatasetVerification.Verdict;
import org.readout.fact.FactWriter;

class DatasetVerificationTest {
  private static final String MEETING_LINE = FactWriter.line(MEETING) + "\n";
  private static final String VISIT_LINE = FactWriter.line(BARE_VISIT) + "\n";

  @TempDir Path folder;

  @Test
  void acceptsTheSameBytes() throws IOException {
    DatasetVerification same = verify(MEETING_LINE + VISIT_LINE, MEETING_LINE + VISIT_LINE);
    assertThat(same.isSame()).isTrue();
    assertThat(same.text()).isEqualTo("the dataset is the same, byte for byte: 2 facts\n");
  }

  @Test
  void showsWhichFactsDiffer() throws IOException {
    DatasetVerification differs =
        verify(MEETING_LINE + VISIT_LINE, MEETING_LINE.replace("0.94", "0.9") + VISIT_LINE);
    assertThat(differs.verdict()).isEqualTo(Verdict.FACTS_DIFFER);
    assertThat(differs.text())
        .isEqualTo(
            """
            ~ meeting 0123456789abcdef document harbour-1
                confidence: 0.94 → 0.9
            0 came, 0 went, 1 changed, 1 the same
            """);
  }

  @Test
  void tellsThatOnlyTheOrderDiffers() throws IOException {
    DatasetVerification turned = verify(MEETING_LINE + VISIT_LINE, VISIT_LINE + MEETING_LINE);
    assertThat(turned.verdict()).isEqualTo(Verdict.ORDER_DIFFERS);
    assertThat(turned.text()).isEqualTo("the same 2 facts, in another order\n");
  }

  @Test
  void tellsThatOnlyTheBytesDiffer() throws IOException {
    DatasetVerification rewritten = verify(MEETING_LINE, MEETING_LINE.replace("\n", "\r\n"));
    assertThat(rewritten.verdict()).isEqualTo(Verdict.BYTES_DIFFER);
    assertThat(rewritten.isSame()).isFalse();
    assertThat(rewritten.text())
        .isEqualTo("the same 1 fact in the same order, written in other bytes\n");
  }

  @Test
  void saysThatThereIsNoCommittedFile() throws IOException {
    Path regenerated = Files.createFile(folder.resolve("new.jsonl"));
    assertThatThrownBy(() -> DatasetVerification.of(folder.resolve("none.jsonl"), regenerated))
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PATH_NOT_FOUND));
  }

  private DatasetVerification verify(String committed, String regenerated) throws IOException {
    Path old = folder.resolve("old.jsonl");
    Path made = folder.resolve("new.jsonl");
    Files.write(old, committed.getBytes(StandardCharsets.UTF_8));
    Files.write(made, regenerated.getBytes(StandardCharsets.UTF_8));
    return DatasetVerification.of(old, made);
  }
}
