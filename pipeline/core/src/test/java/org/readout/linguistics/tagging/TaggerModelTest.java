package org.readout.linguistics.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.linguistics.model.ModelFile;
import org.readout.linguistics.parsing.TransitionParser;

class TaggerModelTest {
  private static byte[] bytes = {};

  @BeforeAll
  static void readBytes() throws IOException {
    try (InputStream in =
        TaggerModel.class.getClassLoader().getResourceAsStream(PartOfSpeechTagger.MODEL)) {
      assertThat(in).isNotNull();
      bytes = in.readAllBytes();
    }
  }

  private static int indexOf(String text) {
    String file = new String(bytes, StandardCharsets.ISO_8859_1);
    int index = file.indexOf(text);
    assertThat(index).isNotNegative();
    return index;
  }

  private static byte[] with(String from, String to) {
    byte[] changed = bytes.clone();
    byte[] written = to.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(written, 0, changed, indexOf(from), written.length);
    return changed;
  }

  private static TaggerModel read(byte[] file) {
    return ModelFile.read("some.tagger", new ByteArrayInputStream(file), TaggerModel::read);
  }

  private static void assertFails(byte[] file, String cause) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNUSABLE_MODEL))
        .hasMessage("The model some.tagger can't be loaded.")
        .cause()
        .hasMessageContaining(cause);
  }

  @Test
  void namesItsTags() {
    assertThat(read(bytes).tags()).hasSize(50).contains("NNP", "VBD", ".$$.").startsWith("DT");
  }

  @Test
  void refusesAModelThatIsNotThere() {
    assertThatThrownBy(() -> TaggerModel.load("no.tagger"))
        .isInstanceOfSatisfying(
            ReadoutException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNUSABLE_MODEL))
        .hasMessage("The model no.tagger is not on the class path.");
  }

  @Test
  void refusesAFileOfAnotherFormat() {
    assertThatThrownBy(() -> TaggerModel.load(TransitionParser.MODEL))
        .isInstanceOf(ReadoutException.class)
        .hasMessage("The model " + TransitionParser.MODEL + " can't be loaded.")
        .cause()
        .hasMessage("no serialized object at byte 0");
  }

  @Test
  void refusesATaggerOfAnotherLanguage() {
    assertFails(with("langt\0\7english", "langt\0\7spanish"), "its lang is spanish, not english");
  }

  @Test
  void refusesATaggerWithOtherFeatures() {
    assertFails(with("left3words,word", "left5words,word"), "its arch is left5words");
  }

  @Test
  void refusesAnUnknownTag() {
    assertFails(with("NA!NA\0\3NNP", "NA!NA\0\3XYZ"), "unknown tag at byte");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 1_000, 2_760, 1_000_000, 1_809_940, 5_000_000, 12_000_000, 13_547_113})
  void refusesAFileThatEndsTooEarly(int length) {
    byte[] cut = Arrays.copyOf(bytes, length);

    assertThatThrownBy(() -> read(cut))
        .isInstanceOf(ReadoutException.class)
        .hasMessage("The model some.tagger can't be loaded.");
  }
}
