package org.readout.linguistics.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SerializedStringsTest {
  private static ByteBuffer serialized(Object... objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        out.writeObject(object);
      }
    }
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  private static List<String> texts(ByteBuffer in, int[] offsets) {
    List<String> texts = new ArrayList<>();
    for (int offset : offsets) {
      byte[] text = new byte[in.getShort(offset)];
      in.get(offset + 2, text);
      texts.add(new String(text, StandardCharsets.UTF_8));
    }
    return texts;
  }

  @Test
  void findsTheKeysAndValuesOfAMap() throws IOException {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("Oslo", "12");
    map.put("Bergen", "12");
    map.put("été", "7");
    ByteBuffer in = serialized(map);
    SerializedStrings strings = new SerializedStrings(in);
    strings.next();

    assertThat(texts(in, strings.written()))
        .containsExactly("Oslo", "12", "Bergen", "12", "été", "7");
    assertThat(in.hasRemaining()).isFalse();
  }

  @Test
  void findsTheLargestMapOfSeveralObjects() throws IOException {
    ByteBuffer in =
        serialized(
            new LinkedHashMap<>(Map.of("a", "b")),
            new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("inner", "map")), "x")),
            new LinkedHashMap<>(Map.of("c", "d")));
    SerializedStrings strings = new SerializedStrings(in);
    strings.next();
    strings.next();
    strings.next();

    assertThat(texts(in, strings.written())).containsExactly("a", "b");
    assertThat(in.hasRemaining()).isFalse();
  }

  @Test
  void findsAnArrayOfNumbers() throws IOException {
    ByteBuffer in = serialized(new double[] {1.5, -2, 1e-300});
    SerializedStrings strings = new SerializedStrings(in);
    strings.next();

    assertThat(strings.arrayLength()).isEqualTo(3);
    assertThat(in.getDouble(strings.arrayAt() + 2 * Double.BYTES)).isEqualTo(1e-300);
  }

  @Test
  void refusesWhatIsNoSerializedObject() {
    assertThatThrownBy(() -> new SerializedStrings(ByteBuffer.wrap(new byte[8])))
        .isInstanceOf(IOException.class)
        .hasMessage("no serialized object at byte 0");
  }

  @Test
  void refusesObjectsThatNoModelHas() throws IOException {
    SerializedStrings strings = new SerializedStrings(serialized(RoundingMode.UP));

    assertThatThrownBy(strings::next)
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("unknown code 126 at byte");
  }
}
