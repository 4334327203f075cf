package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
  @ParameterizedTest
  @CsvSource({
    "Ernesto Villaluz, Ernesto Roque Villaluz",
    "Ernesto R. Villaluz, Ernesto Roque Villaluz",
    "Rustamali Saidov, Rustamalii Saidov",
    "Sergey Makarov, Sergej Makarov",
    "Bill Harmon, William J. Harmon",
    "Tony Abel, Anthony Abel",
    "Li Weiming, Weiming Li",
    "Pak Il-sung, Pak Ilsung",
    "Farid bin Salim, Farid bin Salim Al Mutairi",
    "José Azevedo, Jose Azevedo",
    "Jan van der Velde, Jan Velde",
    "Yousef Qasimi, Yusef Kasimi",
    "Signor Carlo Bruni, Carlo Bruni",
    "Karl Berg Jr., Karl Berg",
  })
  void joinsSpellingsOfOneName(String one, String other) {
    assertThat(same(one, other)).isTrue();
    assertThat(same(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Robert Harmon, William Harmon",
    "John F. Harmon, John Robert Harmon",
    "John F. Harmon, John R. Harmon",
    "Salim bin Farid, Farid bin Salim",
    "Ernesto Roque Villaluz, Ernesto Sison Villaluz",
    "Felipe I, Felipe VI",
    "Karl Berg Jr., Karl Berg Sr.",
    "Pak Il Sung, Pak Il Ho",
    "Ana Silva, Ana Sousa",
  })
  void keepsContradictingNamesApart(String one, String other) {
    assertThat(same(one, other)).isFalse();
    assertThat(same(other, one)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Fahim Yusuf Al-Jadiri, Fahem Yousef Al-Jaderi, true",
    "Zdenko Hrushak, Zdenko Hrusak, true",
    "Zdenko Hrushak, Zdenka Krusak, false",
    "Ana Silva, Ana Sousa, false",
  })
  void knowsTransliterations(String one, String other, boolean near) {
    assertThat(NameLikeness.areNear(PersonName.of(one), PersonName.of(other))).isEqualTo(near);
  }

  @ParameterizedTest
  @CsvSource({
    "Votava, Jakub Votava, true",
    "J. Votava, Jakub Votava, true",
    "P. Votava, Jakub Votava, false",
    "Jakub, Jakub Votava, false",
    "de Ruiter, Pieter de Ruiter, true",
  })
  void knowsSurnames(String partial, String full, boolean has) {
    assertThat(NameLikeness.hasSurname(PersonName.of(partial), PersonName.of(full))).isEqualTo(has);
  }

  private static boolean same(String one, String other) {
    return NameLikeness.areSame(PersonName.of(one), PersonName.of(other));
  }
}
