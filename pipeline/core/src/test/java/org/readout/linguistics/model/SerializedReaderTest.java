package org.readout.linguistics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SerializedReaderTest {
  @SuppressWarnings("UnusedVariable") // The fields are read from the stream.
  private static final class Everything implements Serializable {
    private static final long serialVersionUID = 1;

    final int[] numbers = {1, -2, 300_000};
    final boolean flag = true;
    final TimeUnit unit = TimeUnit.DAYS;
    final ArrayList<String> words = new ArrayList<>(List.of("a", "b"));
  }

  private static SerializedReader reader(Object... objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        out.writeInt(7);
        out.writeObject(object);
      }
    }
    return new SerializedReader(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static Serialized object(Object... objects) throws IOException {
    return Objects.requireNonNull((Serialized) reader(objects).next());
  }

  @Test
  void readsStringsOfAnyCharacters() throws IOException {
    String text = "Łódź \0 \uD83D\uDE00 " + "é".repeat(20_000);
    SerializedReader reader = reader("plain", text, text);
    assertThat(reader.next()).isEqualTo("plain");
    assertThat(reader.next()).isEqualTo(text);
    assertThat(reader.next()).isEqualTo(text);
  }

  @Test
  void readsFieldsThatReferToSomething() throws IOException {
    Serialized object = object(new Everything());
    assertThat(object.numbers("numbers")).containsExactly(1, -2, 300_000);
    assertThat(object.field("words").strings()).containsExactly("a", "b");
    assertThatThrownBy(() -> object.field("flag")).isInstanceOf(IOException.class);
  }

  @Test
  void readsKeysWithTheirValues() throws IOException {
    TreeMap<String, String> map = new TreeMap<>(Map.of("x", "1", "y", "2"));
    assertThat(object(map).contents()).containsExactly("x", "1", "y", "2");
  }

  @Test
  void readsThePlainTogetherWithTheRest() throws IOException {
    Serialized list = object(new ArrayList<>(Arrays.asList(5, "five", null, 6L, "six")));
    assertThat(list.contents()).contains("five", "six", null).hasSize(5);
  }

  @Test
  void readsArrays() throws IOException {
    SerializedReader reader =
        reader(new double[][] {{1.5, -2}, {}}, new byte[300_000], new long[3], "end");
    Object[] rows = Objects.requireNonNull((Object[]) reader.next());
    assertThat((double[]) rows[0]).containsExactly(1.5, -2);
    assertThat((double[]) rows[1]).isEmpty();
    reader.next();
    reader.next();
    assertThat(reader.next()).isEqualTo("end");
  }

  @Test
  void refusesOtherStreams() {
    assertThatThrownBy(
            () -> new SerializedReader(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5})))
        .isInstanceOf(IOException.class);
  }

  @Test
  void refusesToReadBehindTheEnd() throws IOException {
    SerializedReader reader = reader("all");
    reader.next();
    assertThatThrownBy(reader::next).isInstanceOf(EOFException.class);
  }
}
