package org.readout.linguistics.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringTableTest {
  private static byte[] file(String... strings) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (String string : strings) {
      out.writeUTF(string);
    }
    return bytes.toByteArray();
  }

  @Test
  void findsAStringByItsKind() throws IOException {
    StringTable table = new StringTable(file("ab", "c"), 3);
    table.add(1, 0);
    table.add(2, 0);
    table.add(2, 4);

    assertThat(table.find(1, new EncodedWord("ab"))).isZero();
    assertThat(table.find(2, new EncodedWord("ab"))).isEqualTo(1);
    assertThat(table.find(2, new EncodedWord("c"))).isEqualTo(2);
    assertThat(table.find(1, new EncodedWord("c"))).isEqualTo(StringTable.NONE);
    assertThat(table.find(2, new EncodedWord("a"))).isEqualTo(StringTable.NONE);
    assertThat(table.offset(2)).isEqualTo(4);
  }

  @Test
  void findsEachOfManyStrings() throws IOException {
    String[] strings = new String[5000];
    Arrays.setAll(strings, i -> "w" + i * 7919);
    byte[] file = file(strings);
    StringTable table = new StringTable(file, strings.length);
    for (int at = 0; at < file.length; at += 2 + file[at + 1]) {
      table.add(0, at);
    }

    for (int i = 0; i < strings.length; i++) {
      assertThat(table.find(0, new EncodedWord(strings[i]))).isEqualTo(i);
    }
    assertThat(table.find(0, new EncodedWord("w1"))).isEqualTo(StringTable.NONE);
  }

  @Test
  void hasNothingAtFirst() {
    assertThat(new StringTable(new byte[0], 0).find(0, new EncodedWord("")))
        .isEqualTo(StringTable.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Oslo", "Żółć", "日本", "\uD83D\uDE00", "a\u0000b"})
  void encodesAWordAsDataOutputDoes(String word) throws IOException {
    EncodedWord encoded = new EncodedWord(word);
    byte[] bytes = Arrays.copyOf(encoded.bytes(), encoded.start(encoded.length()));

    assertThat(bytes).isEqualTo(Arrays.copyOfRange(file(word), 2, bytes.length + 2));
    assertThat(file(word)).hasSize(bytes.length + 2);
  }

  @Test
  void saysWhereEachCharacterOfAWordBegins() {
    EncodedWord word = new EncodedWord("aé日b");

    assertThat(word.length()).isEqualTo(4);
    assertThat(new int[] {word.start(1), word.start(2), word.start(3), word.start(4)})
        .containsExactly(1, 3, 6, 7);
  }
}
