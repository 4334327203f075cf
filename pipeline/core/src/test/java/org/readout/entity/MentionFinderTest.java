package org.readout.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.linguistics.SharedLinguistics;
import org.readout.linguistics.Tagged;

class MentionFinderTest {
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.load(), RoleNouns.load());

  private static List<Mention> mentions(String text) {
    Tagged tagged = SharedLinguistics.tagged(text);
    return FINDER.find(tagged, SharedLinguistics.get().names(tagged), Set.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          President Omar Haddad of Tunisia spoke.                          | Omar Haddad | President of Tunisia | TN
          Norwegian Prime Minister Ana Silva spoke.                        | Ana Silva | Norwegian Prime Minister | NO
          Ana Silva, the Portuguese prime minister, spoke.                 | Ana Silva | Portuguese prime minister | PT
          U.S. Secretary of State Karl Berg spoke.                         | Karl Berg | U.S. Secretary of State | US
          Gen. Karl Berg, the chief of staff of the Norwegian army, spoke. | Karl Berg | chief of staff of the Norwegian army | NO
          Lt. Gen. Omar Haddad, commander of the Tunisian navy, spoke.     | Omar Haddad | commander of the Tunisian navy | TN
          Ines Duarte, Foreign Minister of Chile, spoke.                   | Ines Duarte | Foreign Minister of Chile | CL
          Karl Berg, Minister of Labour, Trade and Tourism of Chile, spoke. | Karl Berg | Minister of Labour, Trade and Tourism of Chile | CL
          Norway's defence minister, Karl Berg, spoke.                     | Karl Berg | Norway's defence minister | NO
          The Norwegian ambassador in Lisbon, Karl Berg, spoke.            | Karl Berg | Norwegian ambassador in Lisbon | NO
          Italian Foreign Minister Carlo d'Alba spoke.                     | Carlo d'Alba | Italian Foreign Minister | IT
          Prime Minister of Georgia Irakli Beridze spoke.                  | Irakli Beridze | Prime Minister of Georgia | GE
          Vice Minister of Trade of Mongolia Bat-Erdene Gantulga spoke.    | Bat-Erdene Gantulga | Vice Minister of Trade of Mongolia | MN
          Speaker of the Parliament of Bulgaria Rosen Zhelyazkov spoke.    | Rosen Zhelyazkov | Speaker of the Parliament of Bulgaria | BG
          Member of the Board of Trade of Chile and Trade Minister Karl Berg spoke. | Karl Berg | Member of the Board of Trade of Chile and Trade Minister | CL
          Ambassador Extraordinary and Plenipotentiary of Chile Karl Berg spoke. | Karl Berg | Ambassador Extraordinary and Plenipotentiary of Chile | CL
          UN Special Envoy for Yemen Karl Berg spoke.                      | Karl Berg | UN Special Envoy for Yemen |
          Ambassador to Norway Karl Berg spoke.                            | Karl Berg | Ambassador to Norway |
          Karl Berg, also a member of the parliament of Chile, spoke.      | Karl Berg | member of the parliament of Chile | CL
          HRH Prince Omar bin Haddad, Minister of Defence of Oman, spoke.  | Omar bin Haddad | Minister of Defence of Oman | OM
          Foreign Secretary Shri Vinay Kapoor spoke.                       | Vinay Kapoor | Foreign Secretary | IN
          Prime Minister Dato' Sri Ahmad Fauzi spoke.                      | Ahmad Fauzi | Prime Minister |
          High Commissioner for Refugees Filippo Grand spoke.              | Filippo Grand | High Commissioner for Refugees |
          Commander of the Armed Forces of Ukraine Valerii Zalu spoke.     | Valerii Zalu | Commander of the Armed Forces of Ukraine | UA
          OSCE Chairman-in-Office Ian Borg spoke.                          | Ian Borg | OSCE Chairman-in-Office |
          The Foreign Minister of Papua New Guinea, the Hon Karl Berg, spoke. | Karl Berg | Foreign Minister of Papua New Guinea | PG
          Secretary (East) Karl Berg spoke.                                | Karl Berg | Secretary (East) |
          The Minister of Defence of Oman, Prince Omar bin Haddad, spoke.  | Omar bin Haddad | Minister of Defence of Oman | OM
          The Parliamentary Secretary to the Foreign Minister, Karl Berg, spoke. | Karl Berg | Parliamentary Secretary to the Foreign Minister |
          The Minister of Trade, African Affairs and Tourism of Chile, Karl Berg, spoke. | Karl Berg | Minister of Trade, African Affairs and Tourism of Chile | CL
          Turkish Foreign Minister, Omar Haddad, spoke.                    | Omar Haddad | Turkish Foreign Minister | TR
          Karl Berg, the head of the bank, chairman of the fund of Chile, spoke. | Karl Berg | head of the bank | CL
          Qatari Prime Minister/Foreign Minister Omar Haddad spoke.        | Omar Haddad | Qatari Prime Minister/Foreign Minister | QA
          """)
  void findsPeopleWithTitleAndCountry(
      String text, String name, String title, @org.jspecify.annotations.Nullable String country) {
    assertThat(mentions(text))
        .filteredOn(mention -> mention.kind() == Mention.Kind.PERSON)
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.name()).isEqualTo(name);
              assertThat(person.title()).isEqualTo(title);
              assertThat(person.country()).isEqualTo(country);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Turkish foreign minister spoke.          | DESCRIPTION  | Turkish foreign minister | TR
          The Secretary-General spoke.                 | DESCRIPTION  | Secretary-General |
          Senior Norwegian officials spoke.            | GROUP        | Senior Norwegian officials | NO
          The Norwegians spoke.                        | GROUP        | Norwegians | NO
          The European Commission spoke.               | ORGANIZATION | European Commission |
          General Motors spoke.                        | ORGANIZATION | General Motors | US
          Chile spoke.                                 | COUNTRY      | Chile | CL
          They walked through Kairouan.                | PLACE        | Kairouan | TN
          They walked through Lisbon, Portugal.        | PLACE        | Lisbon | PT
          They walked through the Turkish capital.     | PLACE        | Ankara | TR
          Their visit to Souk Ahras was short.         | PLACE        | Souk Ahras |
          """)
  void findsWhatElseIsSpokenOf(
      String text,
      Mention.Kind kind,
      String name,
      @org.jspecify.annotations.Nullable String country) {
    assertThat(mentions(text))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.kind()).isEqualTo(kind);
              assertThat(mention.name()).endsWith(name);
              assertThat(mention.country()).isEqualTo(country);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met with the Ambassador of Japan His Excellency Karl Berg, to discuss beef.         | Karl Berg | Ambassador of Japan
          His Highness President Sheikh Omar bin Haddad visited Rome.                              | Omar bin Haddad | President
          He saw the Amir, Sheikh Omar bin Haddad.                                                 | Omar bin Haddad | Amir
          They met the Minister of Fisheries of Chile, HE Dr Karl Berg, in Oslo.                   | Karl Berg | Minister of Fisheries of Chile
          Admiral Karl Berg, Chief of the Naval Staff (CNS), is on a visit to Oslo.                | Karl Berg | Chief of the Naval Staff (CNS)
          They met with President of the World Trade Organization (WTO) Ines Duarte.               | Ines Duarte | President of the World Trade Organization (WTO)
          The Minister of Trade, Dr. Sultan bin Haddad, met them in Oslo.                          | Sultan bin Haddad | Minister of Trade
          Foreign Minister Rt Hon Karl Berg visited Rome.                                          | Karl Berg | Foreign Minister
          Under-Secretary-General Karl Berg visited Rome.                                          | Karl Berg | Under-Secretary-General
          Republic of Korea (ROK) Vice Foreign Minister Karl Berg spoke.                           | Karl Berg | Republic of Korea (ROK) Vice Foreign Minister
          US President's National Security Advisor Karl Berg spoke.                                | Karl Berg | US President's National Security Advisor
          There Karl Berg, the governor of Mie Prefecture, hosted them.                            | Karl Berg | governor of Mie Prefecture
          """)
  void tellsTitlesFromFormsOfAddressAndAbbreviations(String text, String name, String title) {
    assertThat(mentions(text))
        .filteredOn(mention -> mention.kind() == Mention.Kind.PERSON)
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.name()).isEqualTo(name);
              assertThat(person.title()).isEqualTo(title);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The Minister for Trade, Philip Hall MP, spoke.                    | Philip Hall | Minister for Trade
          Ambassador Sir Philip Hall KCMG OBE spoke.                        | Philip Hall | Ambassador
          Dr. Karl Berg, M.D., spoke.                                       | Karl Berg | Dr.
          Philip Hall MP spoke.                                             | Philip Hall | MP
          Admiral Vinay Kapoor, PVSM, AVSM, Chief of the Naval Staff, spoke. | Vinay Kapoor | Chief of the Naval Staff
          General Karl Berg (Ret.) spoke.                                   | Karl Berg | General
          Senator Karl Berg (R-TX) spoke.                                   | Karl Berg | Senator
          Senator Karl Berg, R-Texas, spoke.                                | Karl Berg | Senator
          U.S. Senator Karl Berg R FL spoke.                                | Karl Berg | U.S. Senator
          Congressman Karl Berg (D, Md.) spoke.                             | Karl Berg | Congressman
          Rep. Karl Berg (TX-28) spoke.                                     | Karl Berg | Rep.
          Senator the Hon Ana Silva spoke.                                  | Ana Silva | Senator
          Vice Admiral Omar Haddad spoke.                                   | Omar Haddad | Vice Admiral
          Norwegian Defence Minister General Karl Berg spoke.               | Karl Berg | Norwegian Defence Minister
          Attorney General Karl Berg spoke.                                 | Karl Berg | Attorney General
          Air Chief Marshal Karl Berg spoke.                                | Karl Berg | Air Chief Marshal
          Mayor Antonio "Sonny" Reyes Jr. spoke.                            | Antonio "Sonny" Reyes Jr. | Mayor
          Prime Minister Faisal bin Tun Abdul Hamid spoke.                  | Faisal bin Tun Abdul Hamid | Prime Minister
          King Haakon IX spoke.                                             | Haakon IX | King
          British Prime Minister John Major spoke.                          | John Major | British Prime Minister
          Chinese Vice Premier He Weiguo spoke.                             | He Weiguo | Chinese Vice Premier
          General Secretary To Van Lam spoke.                               | To Van Lam | General Secretary
          SPEECH OF PRESIDENT OMAR HADDAD Grand Hotel, Oslo                 | OMAR HADDAD | PRESIDENT
          """)
  void tellsNamesFromWhatStandsBesideThem(String text, String name, String title) {
    assertThat(mentions(text))
        .filteredOn(mention -> mention.kind() == Mention.Kind.PERSON)
        .singleElement()
        .satisfies(
            person -> {
              assertThat(person.name()).isEqualTo(name);
              assertThat(person.title()).isEqualTo(title);
            });
  }

  @Test
  void givesAnAmericanPartyTheCountry() {
    assertThat(mentions("Karl Berg, R-Texas, spoke."))
        .extracting(Mention::name, Mention::country)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Karl Berg", "US"));
  }

  @Test
  void givesTheCounterpartsOfAListTheirNames() {
    assertThat(mentions("She met her Kenyan and Chilean counterparts, Musa Otieno and Karl Berg."))
        .extracting(Mention::name, Mention::title, Mention::country)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Musa Otieno", "Kenyan counterpart", "KE"),
            org.assertj.core.groups.Tuple.tuple("Karl Berg", "Chilean counterpart", "CL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They spoke at the Foreign Ministers' Meeting.",
        "They spoke at the Trade Ministers' Conference."
      })
  void takesNobodyFromTheNameOfAnOccasion(String text) {
    assertThat(mentions(text)).isEmpty();
  }

  @Test
  void endsABodyBeforeItsOccasion() {
    assertThat(mentions("They spoke at the Council of Europe meeting."))
        .extracting(Mention::name)
        .containsExactly("Council of Europe");
  }

  @Test
  void takesInForAPrepositionInCapitals() {
    assertThat(mentions("BERG ARRIVES IN LISBON"))
        .extracting(Mention::name)
        .contains("Lisbon")
        .doesNotContain("IN");
  }

  @Test
  void leavesAnOfficeBehindANameToTheNextOne() {
    assertThat(
            mentions(
                "At the invitation of the Foreign Minister, Mr. Karl Berg, the Secretary of State"
                    + " of the United States, Mr. Omar Hall, visited Oslo."))
        .filteredOn(mention -> mention.kind() == Mention.Kind.PERSON)
        .extracting(mention -> mention.name() + ", " + mention.title() + ", " + mention.country())
        .containsExactly(
            "Karl Berg, Foreign Minister, null",
            "Omar Hall, Secretary of State of the United States, US");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Secretary of State Karl Berg spoke.                               | -
          Defense Secretary Karl Berg spoke.                                | -
          NATO Secretary General Karl Berg spoke.                           | NATO
          Chief of the National Security Bureau of Poland Karl Berg spoke.  | National Security Bureau of Poland
          Former Federal Bureau of Investigation Director Karl Berg spoke.  | Federal Bureau of Investigation
          """)
  void namesTheBodyOfATitleAndNeverAPortfolio(
      String text, @org.jspecify.annotations.Nullable String organization) {
    assertThat(mentions(text))
        .filteredOn(mention -> mention.kind() == Mention.Kind.PERSON)
        .singleElement()
        .extracting(Mention::organization)
        .isEqualTo(organization);
  }

  @ParameterizedTest
  @CsvSource({
    "They met at the White House., White House",
    "They met at the Kremlin., Kremlin",
    "They met in The Hague., The Hague",
  })
  void leavesTheArticleOutOfThePlace(String text, String place) {
    assertThat(mentions(text))
        .filteredOn(mention -> mention.place() != null)
        .singleElement()
        .extracting(Mention::name)
        .isEqualTo(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He toured the Karl Berg oil field.           | Karl Berg oil field  |
          They visited the Tunis water plant.          | Tunis water plant    | TN
          He visited the Omar Haddad school in Oslo.   | Omar Haddad school   | NO
          He visited Karl Berg Hospital in Lisbon.     | Karl Berg Hospital   | PT
          The Karl Berg plant manager spoke.           |                      |
          They visited the Norwegian embassy.          |                      |
          """)
  void findsSitesThatHaveANameAndACommonNoun(
      String text,
      @org.jspecify.annotations.Nullable String site,
      @org.jspecify.annotations.Nullable String country) {
    Optional<Mention> facility =
        mentions(text).stream().filter(mention -> isFacility(mention.place())).findFirst();
    assertThat(facility.map(Mention::name).orElse(null)).isEqualTo(site);
    assertThat(facility.map(Mention::country).orElse(null)).isEqualTo(country);
  }

  private static boolean isFacility(@org.jspecify.annotations.Nullable Place place) {
    return place != null && place.kind() == PlaceKind.FACILITY;
  }

  @Test
  void tellsTheMembersOfAListOfCountriesApart() {
    assertThat(mentions("The foreign ministers of Norway, Chile and Ghana spoke."))
        .singleElement()
        .extracting(Mention::members)
        .isEqualTo(
            List.of(
                new Mention.Member("foreign minister of Norway", "NO"),
                new Mention.Member("foreign minister of Chile", "CL"),
                new Mention.Member("foreign minister of Ghana", "GH")));
  }

  @Test
  void keepsOfficialsOfAListWithSemicolonsApart() {
    assertThat(
            mentions(
                "They were Karl Berg, Minister of Defence of Norway; Ines Duarte, Foreign Minister"
                    + " of Chile; and Omar Haddad, Ambassador of Tunisia."))
        .extracting(mention -> mention.name() + ", " + mention.title())
        .containsExactly(
            "Karl Berg, Minister of Defence of Norway",
            "Ines Duarte, Foreign Minister of Chile",
            "Omar Haddad, Ambassador of Tunisia");
  }

  @Test
  void findsASurnameThatTheDocumentNamesElsewhere() {
    Tagged tagged = SharedLinguistics.tagged("Then Silva flew on.");
    assertThat(FINDER.find(tagged, List.of(), Set.of("Silva")))
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.kind()).isEqualTo(Mention.Kind.PERSON);
              assertThat(mention.name()).isEqualTo("Silva");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Omar Haddad of Tunisia, Ana Silva, the Portuguese prime minister, and Gen. Karl"
            + " Berg met at the Ministry of Defence in Tunis, Tunisia.",
        ", ; . - ( )",
        "of of of the the Minister Minister of the the",
        "President President President of",
        "PRESIDENT OF THE OF MINISTER, THE",
        "The the the Norwegian Norwegian 's 's and and",
        "Minister , Minister ; Minister and Minister of , and Norway , and",
      })
  void neverOverlapsAndKeepsToTheSentence(String text) {
    int end = 0;
    int size = SharedLinguistics.tagged(text).size();
    for (Mention mention : mentions(text)) {
      assertThat(mention.from()).isGreaterThanOrEqualTo(end);
      assertThat(mention.to()).isGreaterThan(mention.from()).isLessThanOrEqualTo(size);
      assertThat(mention.nameFrom()).isGreaterThanOrEqualTo(mention.from());
      assertThat(mention.nameTo()).isLessThanOrEqualTo(mention.to());
      end = mention.to();
    }
  }
}
