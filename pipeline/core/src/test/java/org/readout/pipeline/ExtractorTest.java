package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.article.Article;
import org.readout.error.ErrorCode;
import org.readout.fact.Evidence;
import org.readout.fact.Fact;
import org.readout.fact.Participant;
import org.readout.fact.Quote;
import org.readout.fact.RecordSchema;

/** Whole articles, from the text to the record. */
class ExtractorTest {
  private static final Article TOUR =
      SharedExtractor.article(
          "tour",
          "Fisheries minister tours the north",
          SharedExtractor.PUBLISHED,
          """
          OSLO, May 15 -- Chilean Foreign Minister Ines Duarte arrived in Oslo on Sunday for a \
          three-day visit. She met Norwegian Prime Minister Ana Silva on Monday to discuss fishing \
          rights.

          "I invited the prime minister to Santiago," Duarte said. The two leaders also spoke about \
          the Arctic.

          Duarte will travel to Stockholm next week, where she is scheduled to meet Swedish Defence \
          Minister Karl Berg. A trip to Helsinki was cancelled.

          On Tuesday, Silva telephoned Tunisian President Omar Haddad.
          """);

  private static final Article LIST =
      SharedExtractor.article(
          "list",
          null,
          SharedExtractor.PUBLISHED,
          "Prime Minister Ana Silva met with Karl Berg, Minister of Defence of Norway; Ines Duarte,"
              + " Foreign Minister of Chile; and Omar Haddad, Ambassador of Tunisia, in Lisbon on"
              + " Monday.");

  private static final Article UNDATED =
      SharedExtractor.article(
          "undated",
          null,
          null,
          "Norwegian Defence Minister Karl Berg visited Lisbon on May 11 and was welcomed there by"
              + " the people of the city in great numbers.");

  private static final Article CAPITALS =
      SharedExtractor.article(
          "capitals",
          "MINISTER BERG VISITS LISBON",
          SharedExtractor.PUBLISHED,
          "MINISTER BERG VISITS LISBON\n\n"
              + "Norwegian Defence Minister Karl Berg visited Lisbon on Monday. It was his first"
              + " visit to the city, and he liked the weather.");

  private static final Article WINDOWS =
      SharedExtractor.article(
          "windows",
          null,
          SharedExtractor.PUBLISHED,
          "🎉🎉 A day of joy 🎉🎉\r\n\r\nNorwegian Defence Minister Karl Berg visited Lisbon\r\nwith a"
              + " delegation on Monday.\r\n\r\nHe met Portuguese Foreign Minister Ines Duarte there. 🎉\r\n");

  static final List<Article> ARTICLES = List.of(TOUR, LIST, UNDATED, CAPITALS, WINDOWS);

  private static List<String> told(Article article) {
    return SharedExtractor.get().extract(article).stream()
        .map(
            fact ->
                String.join(
                    " | ",
                    fact.type().label(),
                    fact.modality().label(),
                    fact.participants().stream()
                        .map(party -> party.name() + " " + party.country())
                        .collect(Collectors.joining(", ")),
                    fact.place() == null ? "-" : fact.place().name(),
                    fact.date() == null ? "-" : fact.date().edtf()))
        .toList();
  }

  @Test
  void findsTheOccasionsOfATour() {
    assertThat(told(TOUR))
        .contains(
            "visit | actual | Ines Duarte CL | Oslo | 2024-05-12/2024-05-14",
            "meeting | actual | Ines Duarte CL, Ana Silva NO | Oslo | 2024-05-13",
            "visit | planned | Ines Duarte CL | Stockholm | 2024-05-20/2024-05-26",
            "call | actual | Ana Silva NO, Omar Haddad TN | - | 2024-05-14");
  }

  @Test
  void findsEveryOfficialOfAListWithSemicolons() {
    assertThat(told(LIST))
        .containsExactly(
            "meeting | actual | Ana Silva PT, Karl Berg NO, Ines Duarte CL, Omar Haddad TN"
                + " | Lisbon | 2024-05-13");
  }

  @Test
  void leavesTheYearOpenWhereNoDateTellsIt() {
    assertThat(told(UNDATED))
        .containsExactly("visit | actual | Karl Berg NO | Lisbon | XXXX-05-11");
  }

  @Test
  void readsAHeadingInCapitals() {
    assertThat(told(CAPITALS))
        .containsExactly("visit | actual | Karl Berg NO | Lisbon | 2024-05-13");
  }

  @Test
  void readsEmojiAndWindowsLineEnds() {
    assertThat(told(WINDOWS))
        .containsExactly(
            "visit | actual | Karl Berg NO, delegation NO | Lisbon | 2024-05-13",
            "meeting | actual | Karl Berg NO, Ines Duarte PT | Lisbon | 2024-05-13");
  }

  @Test
  void rejectsFrench() {
    Analysis analysis =
        SharedExtractor.analyze(
            "Le ministre norvégien de la Défense s'est rendu lundi à Lisbonne, où il a rencontré"
                + " son homologue portugaise pour parler de la pêche dans l'Atlantique.");
    assertThat(analysis.rejection())
        .hasValueSatisfying(
            rejection -> {
              assertThat(rejection.code()).isEqualTo(ErrorCode.NOT_ENGLISH);
              assertThat(rejection.message())
                  .isEqualTo("The article note is not in English but in 'fra' (ISO 639-3).");
            });
    assertThat(analysis.facts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\r\n\t", "\u00a0\u2003\n"})
  void rejectsAnEmptyText(String text) {
    Analysis analysis = SharedExtractor.analyze(text);
    assertThat(analysis.facts()).isEmpty();
    if (text.isBlank()) {
      assertThat(analysis.rejection())
          .hasValueSatisfying(
              rejection -> assertThat(rejection.code()).isEqualTo(ErrorCode.EMPTY_ARTICLE));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "?!?!... -- ; ; ; , \" ' ( ) [ ] « » — – …",
        "🎉🎉🎉",
        "\ud83d visit \udc1f visited \ud83d",
        "\u0000\u0001 visit \ufeff\u200b met",
        "visit",
        "visited visited visited met met met called to to to in in",
        "Visit to to to. Met with with. Talks between and. Call.",
        "\"\"\"\" I met I. \"We\" visited 'us'.",
        "1234567890 2024-99-99 May 77 visited",
        "Minister Karl Berg met Minister Ana Silva. He thanked Karl Berg -",
      })
  void survivesWhatIsNoProse(String text) {
    for (String line : SharedExtractor.lines(SharedExtractor.article(text))) {
      assertThat(RecordSchema.FACT.faults(line)).isEmpty();
    }
  }

  @Test
  void findsNothingWhereNothingIsStated() {
    assertThat(
            SharedExtractor.facts(
                "The fishing fleet had a good year, and prices rose by three percent in most of the"
                    + " markets along the coast of the North Sea."))
        .isEmpty();
  }

  @Test
  @Timeout(20)
  void readsAVeryLongSentenceInSeconds() {
    String text =
        "Norwegian Defence Minister Karl Berg met the mayor and "
            + "visited Lisbon and ".repeat(1650)
            + "went home.";
    assertThat(SharedExtractor.lines(SharedExtractor.article(text)))
        .allSatisfy(line -> assertThat(RecordSchema.FACT.faults(line)).isEmpty());
  }

  @ParameterizedTest
  @FieldSource("ARTICLES")
  void writesRecordsThatFitTheSchema(Article article) {
    List<String> lines = SharedExtractor.lines(article);
    assertThat(lines).isNotEmpty();
    assertThat(lines).allSatisfy(line -> assertThat(RecordSchema.FACT.faults(line)).isEmpty());
  }

  @ParameterizedTest
  @FieldSource("ARTICLES")
  void quotesTheTextExactly(Article article) {
    for (Fact fact : SharedExtractor.get().extract(article)) {
      List<Quote> quotes = new ArrayList<>();
      for (Evidence evidence : fact.evidence()) {
        quotes.add(evidence.quote());
        quotes.add(evidence.trigger());
        assertThat(evidence.trigger().start())
            .isBetween(evidence.quote().start(), evidence.quote().end());
      }
      fact.participants().stream().map(Participant::mentions).forEach(quotes::addAll);
      assertThat(quotes)
          .allSatisfy(
              quote ->
                  assertThat(article.text().substring(quote.start(), quote.end()))
                      .isEqualTo(quote.text()));
    }
  }

  @ParameterizedTest
  @FieldSource("ARTICLES")
  void ordersFactsByEvidenceAndType(Article article) {
    List<Fact> facts = SharedExtractor.get().extract(article);
    assertThat(facts).extracting(Fact::id).doesNotHaveDuplicates();
    for (int i = 1; i < facts.size(); i++) {
      int before = facts.get(i - 1).evidence().get(0).quote().start();
      int start = facts.get(i).evidence().get(0).quote().start();
      assertThat(start).isGreaterThanOrEqualTo(before);
      assertThat(start > before || facts.get(i).type().compareTo(facts.get(i - 1).type()) >= 0)
          .isTrue();
    }
  }

  @Test
  void writesTheSameOnEveryThreadAndInAnyCompany() throws Exception {
    List<List<String>> expected = ARTICLES.stream().map(SharedExtractor::lines).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Set<List<String>>>> results = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int first = i;
        results.add(
            threads.submit(
                () -> {
                  Set<List<String>> wrong = new HashSet<>();
                  for (int k = 0; k < 4 * ARTICLES.size(); k++) {
                    int at = (first + k * 3) % ARTICLES.size();
                    List<String> lines = SharedExtractor.lines(ARTICLES.get(at));
                    if (!lines.equals(expected.get(at))) {
                      wrong.add(lines);
                    }
                  }
                  return wrong;
                }));
      }
      for (Future<Set<List<String>>> result : results) {
        assertThat(result.get()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "ja-JP"})
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void writesTheSameInEveryDefaultLocaleAndTimeZone(String tag) {
    List<List<String>> expected = ARTICLES.stream().map(SharedExtractor::lines).toList();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(ARTICLES.stream().map(SharedExtractor::lines).toList()).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void doesNotLookAtTheDayOfTheRun() {
    Article old =
        SharedExtractor.article(
            "old",
            null,
            LocalDate.of(1931, 7, 1),
            "Norwegian Defence Minister Karl Berg visited Lisbon on Monday. It was his first visit"
                + " to the city, and he liked the weather.");
    assertThat(told(old)).containsExactly("visit | actual | Karl Berg NO | Lisbon | 1931-06-29");
  }

  @Test
  void needsAPartyInAPublicRole() {
    assertThat(SharedExtractor.facts("Several thousand tourists visited Lisbon on Monday, too."))
        .isEmpty();
    assertThat(SharedExtractor.facts("The foreign minister visited Lisbon on Monday for talks."))
        .hasSize(1);
  }

  private static List<String> namesOf(Fact fact) {
    return fact.participants().stream().map(Participant::name).toList();
  }

  @Test
  void sendsTheMembersOfTheDelegationOnTheVisit() {
    assertThat(
            SharedExtractor.facts(
                "Foreign Minister Ines Duarte will travel to Lisbon on Monday. The delegation will"
                    + " also include Defence Minister Karl Berg and Ambassador Omar Haddad."))
        .singleElement()
        .satisfies(
            fact ->
                assertThat(namesOf(fact))
                    .containsExactly("Ines Duarte", "Karl Berg", "Omar Haddad"));
  }

  @Test
  void addsWhoAccompaniedTheVisitorAndWhoJoinedTheMeeting() {
    assertThat(
            SharedExtractor.facts(
                "Senator Ines Duarte visited Lisbon on Monday. General Karl Berg also accompanied"
                    + " Duarte. She met with President Ana Silva. Defence Minister Omar Haddad also"
                    + " joined the meeting."))
        .extracting(ExtractorTest::namesOf)
        .containsExactly(
            List.of("Ines Duarte", "Karl Berg"),
            List.of("Ines Duarte", "Ana Silva", "Omar Haddad"));
  }
}
