package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.article.Article;
import org.readout.pipeline.SharedExtractor;

class RepresentedCountriesTest {
  private static List<Entity> people(@Nullable String publisher, String text) {
    Article article = new Article("note", null, SharedExtractor.PUBLISHED, publisher, null, text);
    return SharedExtractor.get().analyze(article).entities().all().stream()
        .filter(entity -> entity.kind() == PartyKind.PERSON && entity.named())
        .toList();
  }

  private static @Nullable String country(String name, String text) {
    for (Entity entity : people(null, text)) {
      if (entity.name().equals(name)) {
        return entity.country();
      }
    }
    throw new AssertionError(name + " was not found in " + text);
  }

  @Test
  void isThePublishersForWhomItsReleaseIsAbout() {
    assertThat(
            people(
                "President of Chile",
                "President Karl Berg met with King Omar Haddad in Lisbon on Monday. President Berg"
                    + " spoke about fish."))
        .extracting(Entity::country)
        .startsWith("CL");
  }

  @Test
  void isNotThatOfACounterpartWhoseTitleTellsIt() {
    assertThat(
            country(
                "Omar Haddad",
                "President Omar Haddad and Prime Minister of Slovakia Karl Berg held talks."))
        .isNull();
  }

  @Test
  void isNotThatOfTheDatelineForAnEnvoyOfABody() {
    assertThat(
            country(
                "Karl Berg",
                "TUNIS, May 13 - Omar Haddad met with EU's deputy foreign policy chief Karl"
                    + " Berg on Monday."))
        .isNull();
  }

  @Test
  void isNotThePublishersForAHostAbroad() {
    assertThat(
            people(
                "White House",
                "Tonight I will travel to France at the invitation of President Karl Berg. I look"
                    + " forward to discussing trade with President Berg."))
        .extracting(Entity::country)
        .containsExactly("FR");
  }

  @Test
  void aGivenNameBehindATitleIsNoTitle() {
    assertThat(people(null, "Secretary of State Dean Berg met with Omar Haddad in Tunis."))
        .extracting(Entity::name)
        .contains("Dean Berg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Ines Duarte | In Lisbon on Monday he met with President Ines Duarte and spoke about fish. | PT
          Ines Duarte | He flew to Lisbon on Monday. President Ines Duarte received him at the palace. | PT
          Ines Duarte | He flew to Lisbon, where President Ines Duarte was his host at a dinner. | PT
          Ines Duarte | He went to Lisbon as the guest of President Ines Duarte, and stayed for two days. | PT
          Ines Duarte | He arrived in Lisbon on Monday and called on President Ines Duarte in the morning. | PT
          Ines Duarte | Secretary of State Karl Berg met President Ines Duarte in Lisbon on Monday. | PT
          Ines Duarte | President Ines Duarte arrived in Lisbon on Monday for talks about fish. | -
          Ines Duarte | Minister Ines Duarte will be in Warsaw for a meeting with Polish Minister Karl Berg. | -
          Ines Duarte | He flew in from Tunis, where he had talks with Prime Minister Ines Duarte. | TN
          Ines Duarte | He began a visit to Chile on Monday. He will call on Prime Minister Ines Duarte. | -
          Ines Duarte | He began a visit to Portugal on Monday. He will call on Prime Minister Ines Duarte. | PT
          Ines Duarte | He visited Portugal on Monday, a spokesman said in Tunis. He met with President Ines Duarte. | PT
          Karl Berg | Ito Takeshi of Japan and National Security Advisor Karl Berg of the Philippines spoke in Rome. | PH
          Ines Duarte | In Geneva on Monday he met with Foreign Minister Ines Duarte and spoke about fish. | -
          Ines Duarte | In Madrid on Monday he met with Ambassador Ines Duarte and spoke about fish. | -
          """)
  void isTheStateWhereSomebodyIsMet(String name, String text, @Nullable String expected) {
    assertThat(country(name, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The White House and the State Department said that President Karl Berg would visit Rome on Monday. | US
          The Kremlin and the State Duma had no comment. President Karl Berg will visit Rome on Monday. | RU
          Downing Street and the Foreign Office said that Prime Minister Karl Berg would visit Rome. | GB
          President Karl Berg visited Rome with Secretary of State Ines Duarte on Monday. | US
          President Karl Berg visited Rome on Monday and will return to Santiago on Friday. | CL
          The American leader was in Rome on Monday. President Karl Berg left in the evening. | US
          """)
  void isTheStateWhoseBodiesAndLeadersTheStorySpeaksOf(String text, String expected) {
    assertThat(country("Karl Berg", text)).isEqualTo(expected);
  }

  @Test
  void isTheStateOfTheDatelinesCapitalForWhoHasNotJustComeThere() {
    String text =
        "OSLO, May 14 (Harbour News) -- Prime Minister Karl Berg met with the leaders of the"
            + " fishing industry on Monday and told them that there would be no new quotas.";
    assertThat(country("Karl Berg", text)).isEqualTo("NO");
  }

  @Test
  void isTheStateOfTheDatelinesCapitalForWhoGoesElsewhere() {
    String text =
        "OSLO, May 14 (Harbour News) -- Prime Minister Karl Berg will fly to Lisbon tomorrow for"
            + " talks with the leaders of the fishing industry, who want no new quotas.";
    assertThat(country("Karl Berg", text)).isEqualTo("NO");
  }

  @Test
  void isNotThatOfABodyWhoseNameTellsItsState() {
    String text =
        "The jet of Ethiopian Airlines had hardly come to rest when President Karl Berg visited"
            + " the hall, with the ministers of his cabinet behind him, as reporters looked on.";
    assertThat(country("Karl Berg", text)).isNull();
  }

  @Test
  void isThatOfANewspapersNameOnlyWhereItTellsOfThatState() {
    String text = "President Karl Berg spoke to the members of the academy about trade on Monday.";
    assertThat(people("The Chile Herald", text)).extracting(Entity::country).containsNull();
    assertThat(people("Government of Chile", text)).extracting(Entity::country).contains("CL");
  }

  @Test
  void isThatOfTheMinisterBesideWhomAPresidentStands() {
    String text =
        "President Omar Hall met today with President Karl Berg and Foreign Minister Ines Duarte of"
            + " Chile. The White House and the State Department gave no details of the talks.";
    assertThat(country("Karl Berg", text)).isEqualTo("CL");
    assertThat(country("Omar Hall", text)).isEqualTo("US");
  }

  @Test
  void isNoneForOfficersOfInternationalBodies() {
    List<Entity> people =
        people(
            "Government of Norway",
            "The Prime Minister met with Ines Duarte, the Secretary General of the Council of"
                + " Europe, in Oslo on Monday, and with the head of the NATO mission.");
    assertThat(people).extracting(Entity::country).containsExactly((String) null);
  }

  @Test
  void theMainPersonOfAnOfficesOwnReleasesHasThatOffice() {
    List<Entity> people =
        people(
            "President of Chile (official site)",
            "Ines Duarte had a telephone conversation with King Karl Berg of Norway. Ines Duarte"
                + " thanked him for his greetings. Ines Duarte spoke about trade, too.");
    assertThat(people)
        .filteredOn(entity -> entity.name().equals("Ines Duarte"))
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.title()).isEqualTo("President of Chile");
              assertThat(entity.country()).isEqualTo("CL");
            });
  }

  @Test
  void theMainPersonBearsTheOneOfficeThatNobodyElseBears() {
    List<Entity> people =
        people(
            null,
            "Karl Berg did not go home after the talks in Rome. The American Secretary of State had"
                + " other plans. On Friday Mr Berg flew to Tunis. Mr Berg stayed there for a day.");
    assertThat(people)
        .singleElement()
        .satisfies(
            entity -> {
              assertThat(entity.title()).isEqualTo("American Secretary of State");
              assertThat(entity.country()).isEqualTo("US");
            });
  }

  @Test
  void anAmbassadorToABodyIsOfHisState() {
    List<Entity> people =
        people(
            "Government of Norway",
            "Ambassador to the United Nations Karl Berg visited Lisbon on Monday and spoke about"
                + " the sea with the people of the port.");
    assertThat(people).extracting(Entity::country).containsExactly("NO");
  }
}
