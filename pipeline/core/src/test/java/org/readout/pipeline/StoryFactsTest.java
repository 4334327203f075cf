package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.fact.Fact;
import org.readout.fact.Participant;

/** Every slot of a fact, in the words of news agencies and ministries. Published on 2024-05-15. */
class StoryFactsTest {
  private static List<String> told(String text) {
    return SharedExtractor.get()
        .extract(SharedExtractor.article("story", null, SharedExtractor.PUBLISHED, text))
        .stream()
        .map(StoryFactsTest::line)
        .toList();
  }

  private static String line(Fact fact) {
    return String.join(
        " ",
        fact.modality().label(),
        fact.type().label(),
        fact.participants().stream().map(StoryFactsTest::party).collect(Collectors.joining(", ")),
        "@ " + (fact.place() == null ? "-" : fact.place().name()),
        fact.date() == null ? "-" : fact.date().edtf());
  }

  private static String party(Participant party) {
    return party.name()
        + (party.title() == null || party.title().equals(party.name())
            ? ""
            : " (" + party.title() + ")")
        + " "
        + (party.country() == null ? "-" : party.country());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway's foreign minister, Ines Duarte, met Chile's Omar Haddad in Lisbon on Monday. | actual meeting Ines Duarte (Norway's foreign minister) NO, Omar Haddad CL @ Lisbon 2024-05-13
          UN Secretary-General Karl Berg met Kenyan President Omar Haddad in Nairobi. | actual meeting Karl Berg (UN Secretary-General) -, Omar Haddad (Kenyan President) KE @ Nairobi -
          Portuguese Defence Minister Ana Silva held talks in Lisbon with visiting Norwegian Foreign Minister Karl Berg. | actual meeting Ana Silva (Portuguese Defence Minister) PT, Karl Berg (Norwegian Foreign Minister) NO @ Lisbon -
          The Tunisian, Chilean and Norwegian foreign ministers met Prime Minister Ana Silva in Lisbon. | actual meeting Tunisian foreign minister TN, Chilean foreign minister CL, Norwegian foreign minister NO, Ana Silva (Prime Minister) - @ Lisbon -
          Norwegian Foreign Minister Karl Berg will visit the West Bank on Friday. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ West Bank 2024-05-17
          Portuguese Prime Minister Ana Silva spoke to reporters ahead of meeting King Omar Haddad on Monday. | actual meeting Ana Silva (Portuguese Prime Minister) PT, Omar Haddad (King) - @ - 2024-05-13
          Norwegian Prime Minister Ana Silva, who arrived in Tunis on Tuesday, met President Omar Haddad. | actual meeting Ana Silva (Norwegian Prime Minister) NO, Omar Haddad (President) TN @ Tunis 2024-05-14
          Foreign Minister Karl Berg of Norway met Prime Minister Ana Silva, who was on a visit to Oslo. | actual visit Ana Silva (Prime Minister) - @ Oslo -
          Norwegian Prime Minister Karl Berg, accompanied by Foreign Minister Ines Duarte and Trade Minister Ana Silva, left for Tunis on Monday. | actual visit Karl Berg (Norwegian Prime Minister) NO, Ines Duarte (Foreign Minister) NO, Ana Silva (Trade Minister) NO @ Tunis 2024-05-13
          Norwegian Foreign Minister Karl Berg will travel to Tunisia May 20-21, to Chile May 23 and to Portugal on May 25. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Tunisia 2024-05-20/2024-05-21
          Norwegian Foreign Minister Karl Berg will travel to Tunisia May 20-21, to Chile May 23 and to Portugal on May 25. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Chile 2024-05-23
          Norwegian Foreign Minister Karl Berg will travel to Tunisia May 20-21, to Chile May 23 and to Portugal on May 25. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Portugal 2024-05-25
          Norwegian Prime Minister Ana Silva arrived in Tunis on Monday, becoming the first head of government to visit Tunisia since Karl Berg in 1982. | actual visit Ana Silva (Norwegian Prime Minister) NO @ Tunis 2024-05-13
          Chilean President Omar Haddad will visit Oslo next week. Trade minister Ana Silva is due on Monday for five days. | planned visit Ana Silva (Trade minister) - @ Oslo 2024-05-20/2024-05-24
          LISBON, May 15 - Norwegian Foreign Minister Karl Berg landed on Tuesday with a delegation of eight. | actual visit Karl Berg (Norwegian Foreign Minister) NO, delegation of eight NO @ Lisbon 2024-05-14
          Norwegian Foreign Minister Karl Berg is in Tunis for talks. He first came in February of this year. | actual visit Karl Berg (Norwegian Foreign Minister) NO @ Tunis 2024-02
          Norwegian Foreign Minister Karl Berg will begin a three-day visit to Tunisia on Monday. On Tuesday he is to visit the port at Sfax. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Tunisia 2024-05-20/2024-05-22
          Norwegian Foreign Minister Karl Berg will begin a three-day visit to Tunisia on Monday. On Tuesday he is to visit the port at Sfax. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Sfax 2024-05-21
          Chilean officials will visit Oslo on Friday. The members of the delegation are Foreign Minister Omar Haddad and Trade Minister Ana Silva. | planned visit Chilean officials CL, Omar Haddad (Foreign Minister) -, Ana Silva (Trade Minister) - @ Oslo 2024-05-17
          Portugal hosted a historic visit by Chilean President Omar Haddad in 2013. | actual visit Omar Haddad (Chilean President) CL @ Portugal 2013
          A Kenyan delegation – led by Foreign Minister Karl Berg and Trade Minister Ana Silva – arrived in Lisbon on Monday. | actual visit Karl Berg (Foreign Minister) KE, Ana Silva (Trade Minister) KE, Kenyan delegation KE @ Lisbon 2024-05-13
          Norwegian Foreign Minister Karl Berg recently visited Chile, where he met with Defence Minister Ines Duarte in Santiago. | actual meeting Karl Berg (Norwegian Foreign Minister) NO, Ines Duarte (Defence Minister) CL @ Santiago -
          A Tunisian delegation visited Oslo in March. It met with Norway's special envoy for Africa, Karl Berg. | actual visit Tunisian delegation TN @ Oslo 2024-03
          A Tunisian delegation visited Oslo in March. It met with Norway's special envoy for Africa, Karl Berg. | actual meeting Tunisian delegation TN, Karl Berg (Norway's special envoy for Africa) NO @ Oslo 2024-03
          The Chilean president has wrapped up a trip to Portugal during which he met President Haddad. | actual meeting Chilean president CL, Haddad (President) PT @ Portugal -
          Norwegian envoy Karl Berg helped facilitate a meeting between Foreign Minister Ines Duarte and Defence Minister Omar Haddad in July. | actual meeting Ines Duarte (Foreign Minister) -, Omar Haddad (Defence Minister) - @ - 2023-07
          Chilean President Omar Haddad and Portuguese Prime Minister Ana Silva spoke on Monday. The Haddad-Silva summit in Geneva is planned for June 3. | planned meeting Omar Haddad (Chilean President) CL, Ana Silva (Portuguese Prime Minister) PT @ Geneva 2024-06-03
          Norwegian Prime Minister Karl Berg welcomed Portuguese Prime Minister Ana Silva, European Commission President Ines Duarte and Chilean President Omar Haddad to Oslo. | actual meeting Ana Silva (Portuguese Prime Minister) PT, Ines Duarte (European Commission President) -, Omar Haddad (Chilean President) CL, Karl Berg (Norwegian Prime Minister) NO @ Oslo -
          Norwegian Foreign Minister Karl Berg toured St. Olav's Hospital on Monday. | actual visit Karl Berg (Norwegian Foreign Minister) NO @ St. Olav's Hospital 2024-05-13
          Norwegian Foreign Minister Karl Berg flew to Lisbon on Monday, two days after a visit to Tunis by Chilean President Omar Haddad. | actual visit Omar Haddad (Chilean President) CL @ Tunis 2024-05-11
          Norwegian Foreign Minister Karl Berg arrived in Lisbon two days after talks in Tunis on May 3. | actual visit Karl Berg (Norwegian Foreign Minister) NO @ Lisbon 2024-05-05
          Norwegian Foreign Minister Karl Berg posted a message on Monday. It comes two days after he visited Lisbon. | actual visit Karl Berg (Norwegian Foreign Minister) NO @ Lisbon 2024-05-11
          Norwegian Foreign Minister Karl Berg met Omar Haddad on Monday to discuss Ana Silva's upcoming visit to Chile. | planned visit Ana Silva - @ Chile -
          Norwegian Foreign Minister Karl Berg agreed last week to visit Chile. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Chile -
          Norwegian Foreign Minister Karl Berg visited Chile under an agreement reached on May 3. | actual visit Karl Berg (Norwegian Foreign Minister) NO @ Chile -
          The week includes a visit to Chile by Norwegian Foreign Minister Karl Berg, a dinner in Lisbon on Friday and a summit in Tunis on Saturday. | actual visit Karl Berg (Norwegian Foreign Minister) NO @ Chile -
          Norwegian Foreign Minister Karl Berg will travel to the Middle East from June 3 to 9. A press conference will be held on May 20. Berg will also visit Jordan. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Jordan 2024-06-03/2024-06-09
          Norwegian Foreign Minister Karl Berg will visit Jordan from June 3 to 9. His trip to Europe next month was called off. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Jordan 2024-06-03/2024-06-09
          Norwegian Foreign Minister Karl Berg will pay a visit to Chile from May 20 to 22. Berg will visit the port of Valparaiso on May 21. He will also meet Defence Minister Ines Duarte. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Chile 2024-05-20/2024-05-22
          Norwegian Foreign Minister Karl Berg will pay a visit to Chile from May 20 to 22. Berg will visit the port of Valparaiso on May 21. He will also meet Defence Minister Ines Duarte. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Valparaiso 2024-05-21
          Norwegian Foreign Minister Karl Berg will pay a visit to Chile from May 20 to 22. Berg will visit the port of Valparaiso on May 21. He will also meet Defence Minister Ines Duarte. | planned meeting Karl Berg (Norwegian Foreign Minister) NO, Ines Duarte (Defence Minister) CL @ Chile 2024-05-20/2024-05-22
          Norwegian Foreign Minister Karl Berg began a two-day official visit to Chile. He will meet Defence Minister Ines Duarte. | actual visit Karl Berg (Norwegian Foreign Minister) NO @ Chile 2024-05-15/2024-05-16
          Norwegian Foreign Minister Karl Berg began a two-day official visit to Chile. He will meet Defence Minister Ines Duarte. | planned meeting Karl Berg (Norwegian Foreign Minister) NO, Ines Duarte (Defence Minister) CL @ Chile 2024-05-15/2024-05-16
          Norwegian Foreign Minister Karl Berg will leave Oslo on May 20 for visits to Chile and Portugal. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Chile -
          Norwegian Foreign Minister Karl Berg arrived in Chile on Monday on a visit that will last until Friday. | actual visit Karl Berg (Norwegian Foreign Minister) NO @ Chile 2024-05-13/2024-05-17
          Norwegian Foreign Minister Karl Berg arrives in Lisbon today. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Lisbon 2024-05-15
          Norwegian Foreign Minister Karl Berg met Chilean President Omar Haddad in Oslo. Haddad congratulated the people of Norway on today's holiday. | actual meeting Karl Berg (Norwegian Foreign Minister) NO, Omar Haddad (Chilean President) CL @ Oslo 2024-05-15
          Norwegian Foreign Minister Karl Berg met Chilean President Omar Haddad in Oslo on May 3. Haddad is the first president to visit Norway. | actual visit Omar Haddad (Chilean President) CL @ Norway 2024-05-03
          Norwegian Foreign Minister Karl Berg paid his third visit to Chile since he became Foreign Minister of Norway in June 2016. | actual visit Karl Berg (Norwegian Foreign Minister) NO @ Chile -
          Norwegian Foreign Minister Karl Berg will pay a visit to Chile from May 20 to 22. A planned stop by Berg in Valparaiso was dropped. | planned visit Karl Berg (Norwegian Foreign Minister) NO @ Chile 2024-05-20/2024-05-22
          Norwegian Foreign Minister Karl Berg will pay a visit to Chile from May 20 to 22. A planned stop by Berg in Valparaiso was dropped. | cancelled visit Karl Berg (Norwegian Foreign Minister) NO @ Valparaiso 2024-05-20/2024-05-22
          Chad's interim president, Omar Haddad, flew to Lisbon on Tuesday. | actual visit Omar Haddad (Chad's interim president) TD @ Lisbon 2024-05-14
          Foreign ministers of the Ocean Group gathered in Lisbon on Monday. | actual meeting Foreign ministers of the Ocean Group - @ Lisbon 2024-05-13
          """)
  void tellsEverySlot(String text, String fact) {
    assertThat(told(text)).contains(fact);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meeting | Portugal hosted a historic visit by Chilean President Omar Haddad in 2013.
          meeting | A Tunisian delegation led by envoy Karl Berg visited Oslo on Friday for talks on fish.
          """)
  void tellsNothingOfTheKind(String type, String text) {
    assertThat(told(text)).isNotEmpty().noneMatch(fact -> fact.contains(" " + type + " "));
  }
}
