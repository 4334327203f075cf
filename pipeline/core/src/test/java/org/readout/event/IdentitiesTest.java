package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.entity.PartyKind;

/** Who is the same in different documents. */
class IdentitiesTest {
  private final Map<Reference, Integer> references = new LinkedHashMap<>();

  @Test
  void oneSpellingOfManyGivesTheKey() {
    Reference one = person("Rustamali Saidov", "President", "TJ", 2018);
    Reference other = person("Rustamalii Saidov", "President", "TJ", 2019);

    assertThat(keys(one, other)).containsExactly("rustamali-saidov-tj", "rustamali-saidov-tj");
  }

  @Test
  void aSurnameIsTheOnePersonOfItsCountryAndOffice() {
    Reference full = person("Rustamali Saidov", "President", "TJ", 2018);
    Reference surname = person("Saidov", "President", "TJ", 2019);
    Reference elsewhere = person("Saidov", "President", "UZ", 2019);

    assertThat(keys(full, surname, elsewhere))
        .containsExactly("rustamali-saidov-tj", "rustamali-saidov-tj", "saidov-uz");
  }

  @Test
  void aSurnameThatTwoHaveIsNobodys() {
    Reference one = person("Karl Harmon", null, "US", 2018);
    Reference other = person("Dina Harmon", null, "US", 2018);
    Reference surname = person("Harmon", null, "US", 2018);

    assertThat(keys(one, other, surname))
        .containsExactly("harmon-karl-us", "dina-harmon-us", "harmon-us");
  }

  @Test
  void theOfficeTellsWhichOfTwoIsMeant() {
    Reference one = person("Karl Harmon", "Senator", "US", 2018);
    Reference other = person("Dina Harmon", "Secretary of Defense", "US", 2018);
    Reference surname = person("Harmon", "Defense Secretary", "US", 2018);

    assertThat(keys(one, other, surname).get(2)).isEqualTo("dina-harmon-us");
  }

  @Test
  void aContradictingOfficeOrALongTimeKeepsASurnameApart() {
    Reference full = person("Karl Harmon", "Senator", "US", 2018);
    Reference general = person("Harmon", "Secretary of Defense", "US", 2018);
    Reference ancestor = person("Harmon", "Senator", "US", 1950);

    assertThat(keys(full, general, ancestor)).doesNotHaveDuplicates();
  }

  @Test
  void aNameWithoutCountryIsTheOneThatHasACountry() {
    Reference known = person("Ana Silva", "Minister", "PT", 2018);
    Reference unknown = person("Ana Silva", null, null, 2018);

    assertThat(keys(known, unknown)).containsExactly("ana-silva-pt", "ana-silva-pt");
  }

  @Test
  void oneNameInTwoCountriesIsTwoPeopleAndWithoutCountryNeither() {
    Reference one = person("Ana Silva", null, "PT", 2018);
    Reference other = person("Ana Silva", null, "BR", 2018);
    Reference unknown = person("Ana Silva", null, null, 2018);

    assertThat(keys(one, other, unknown))
        .containsExactly("ana-silva-pt", "ana-silva-br", "ana-silva");
  }

  @Test
  void theFullestNameThatTwoDocumentsHaveStandsForAll() {
    Reference shorter = person("Ernesto Villaluz", "President", "PH", 2018);
    Reference fuller = person("Ernesto Roque Villaluz", "President", "PH", 2018);
    Reference slip = person("Ernesto Roque Villaluz Manila", "President", "PH", 2018);
    references.put(fuller, 2);
    references.put(shorter, 5);
    references.put(slip, 1);

    Identity identity = Identities.of(references).of(shorter);

    assertThat(identity.name()).isEqualTo("Ernesto Roque Villaluz");
    assertThat(identity.aliases())
        .containsExactly("Ernesto Villaluz", "Ernesto Roque Villaluz Manila");
  }

  @Test
  void aBodyIsTheSameByItsAcronymAndAStateByItsCode() {
    Reference name = of(PartyKind.ORGANIZATION, "the European Union", null, 0);
    Reference acronym = of(PartyKind.ORGANIZATION, "EU", null, 0);
    Reference state = of(PartyKind.COUNTRY, "the Philippines", "PH", 0);

    assertThat(keys(name, acronym, state))
        .containsExactly("european-union", "european-union", "ph");
  }

  @Test
  void aDescriptionIsNoName() {
    Reference described = person("Turkish foreign minister", "Turkish foreign minister", "TR", 1);
    Reference named = person("Foreign Minister Aydin", "Foreign Minister", "TR", 1);
    references.put(described, 1);
    references.put(named, 1);
    Identities identities = Identities.of(references);

    assertThat(identities.of(described).isNamed()).isFalse();
    assertThat(identities.of(named).isNamed()).isTrue();
  }

  private List<String> keys(Reference... told) {
    for (Reference reference : told) {
      references.put(reference, 1);
    }
    Identities identities = Identities.of(references);
    return List.of(told).stream().map(reference -> identities.of(reference).key()).toList();
  }

  private static Reference person(
      String name, @Nullable String title, @Nullable String country, int year) {
    return new Reference(PartyKind.PERSON, name, title, null, country, year);
  }

  private static Reference of(PartyKind kind, String name, @Nullable String country, int year) {
    return new Reference(kind, name, null, null, country, year);
  }
}
