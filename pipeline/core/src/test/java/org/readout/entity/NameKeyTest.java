package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "Zoë Ñandú, nandu-zoe",
    "ZOË ÑANDÚ, nandu-zoe",
    "Ñandú Zoë, nandu-zoe",
    "Jon A. Strand, jon-strand",
    "Jon A. Strand Jr., jon-strand",
    "Łukasz Ødegård, lukasz-odegard",
    "Đặng Thị Hoa, dang-hoa-thi",
    "İpek Işık, ipek-isik",
    "Anne-Marie O’Dell, anne-marie-odell",
    "Anne-Marie O'Dell, anne-marie-odell",
    "X, x",
    "Þóra Straße, strasse-thora",
  })
  void foldsThePeopleOfOneSpelling(String name, String expected) {
    assertThat(NameKey.ofPerson(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "the Ministry of Fisheries, ministry-of-fisheries",
    "The Norwegian officials, norwegian-officials",
    "U.N. General Assembly, un-general-assembly",
    "a, ''",
    "'', ''",
  })
  void keepsTheOrderOfAPhrase(String phrase, String expected) {
    assertThat(NameKey.ofPhrase(phrase)).isEqualTo(expected);
  }
}
