package org.readout.linguistics.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class HashIndexTest {
  @Test
  void findsWhatItHolds() throws IOException {
    HashIndex index = new HashIndex(1000);
    for (int i = 0; i < 1000; i++) {
      index.add(Fragment.hash("word" + i), i);
    }
    for (int i = 0; i < 1000; i++) {
      assertThat(index.find(Fragment.hash("word" + i))).isEqualTo(i);
      assertThat(index.find(Fragment.hash("other" + i))).isEqualTo(HashIndex.NONE);
    }
  }

  @Test
  void findsTheEmptyText() throws IOException {
    HashIndex index = new HashIndex(1);
    assertThat(index.find(Fragment.hash(""))).isEqualTo(HashIndex.NONE);
    index.add(Fragment.hash(""), 7);
    assertThat(index.find(Fragment.hash(""))).isEqualTo(7);
  }

  @Test
  void refusesTwoTextsWithOneHash() throws IOException {
    HashIndex index = new HashIndex(2);
    index.add(42, 0);
    assertThatThrownBy(() -> index.add(42, 1)).isInstanceOf(IOException.class);
  }
}
