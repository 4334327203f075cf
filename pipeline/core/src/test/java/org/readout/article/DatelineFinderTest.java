package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "MANILA, Sept. 28 (Xinhua) --| The envoy left.|MANILA|--09-28|-|Xinhua",
        "WASHINGTON (AP) —| The envoy left.|WASHINGTON|-|-|AP",
        "KABUL, Afghanistan –| The envoy left.|KABUL|-|-|-",
        "Dushanbe, Tajikistan, May 14, 2018 –| The envoy left.|Dushanbe|--05-14|2018-05-14|-",
        "NEW DELHI, Mar 3:| The envoy left.|NEW DELHI|--03-03|-|-",
        "Tokyo —| The envoy left.|Tokyo|-|-|-",
        "(Manila, 28 September 2016)| The envoy left.|Manila|--09-28|2016-09-28|-",
        "GENEVA (5 May 2017) –| The envoy left.|GENEVA|--05-05|2017-05-05|-",
        "New Delhi: 14 MAY 2018||New Delhi|--05-14|2018-05-14|-",
        "New Delhi, 14 May 2018||New Delhi|--05-14|2018-05-14|-",
        "VELA, Tuesday, May 15 (Reuters) -| The envoy left.|VELA|--05-15|-|Reuters",
        "VELA, Tuesday —| The envoy left.|VELA|-|-|-",
        "VELA, Norland –| “We met,” she said.|VELA|-|-|-",
        "Washington, D.C. –| The envoy left.|Washington|-|-|-",
        "Rio de Janeiro, 2 June –| The envoy left.|Rio de Janeiro|--06-02|-|-",
        "São Paulo —| The envoy left.|São Paulo|-|-|-",
        "PORT VELA, NL ––| The envoy left.|PORT VELA|-|-|-",
        "PORT VELA:| The envoy left.|PORT VELA|-|-|-",
        "VELA, Feb. 29 (AFP) –| The envoy left.|VELA|--02-29|-|AFP",
        "Vela, 2018-05-14 —| The envoy left.|Vela|--05-14|2018-05-14|-",
        "Vela, May 14, AZERTAC| The envoy left.|Vela|--05-14|-|AZERTAC",
        "VELA, Norland, May 14. Trend:| The envoy left.|VELA|--05-14|-|Trend",
        "VELA, MAY 14, ARMENPRESS.| The envoy left.|VELA|--05-14|-|ARMENPRESS",
        "Vela. May 14. UNN.| The envoy left.|Vela|--05-14|-|UNN",
        "Vela. 14 May 2018.| The envoy left.|Vela|--05-14|2018-05-14|-",
        "VELA. May 14 (Interfax) -| The envoy left.|VELA|--05-14|-|Interfax",
        "Vela (VNA) –| The envoy left.|Vela|-|-|VNA",
        "Vela (KPL)| The envoy left.|Vela|-|-|KPL",
        "Port Vela, May 14 (Island Press)| The envoy left.|Port Vela|--05-14|-|Island Press",
        "Vela/Norburg -| The envoy left.|Vela|-|-|-"
      })
  void findsADateline(
      String written,
      @Nullable String rest,
      String place,
      @Nullable String day,
      @Nullable LocalDate date,
      @Nullable String agency) {
    String text =
        written + (rest == null ? "" : " " + rest) + "\n\nMore was told later in the day.";

    Dateline dateline = LayoutFinder.of(article(text)).dateline();

    assertThat(dateline)
        .isEqualTo(
            new Dateline(
                new Span(0, written.length()),
                place,
                day == null ? null : MonthDay.parse(day),
                date,
                agency));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tokyo and Seoul agreed to talk.",
        "Vela, a port in the north, received the envoy.",
        "The envoy – a former mayor – left Vela.",
        "Mayor Anna Berg – who left – said so.",
        "Vela — which lies in the north — received the envoy.",
        "In May 2018 the envoy left.",
        "May 14, 2018 – The envoy left.",
        "Tuesday — The envoy left.",
        "QUESTION: Did the envoy leave?",
        "MODERATOR: Good afternoon.",
        "Minister – We are ready.",
        "PRIME MINISTER BERG: We are ready.",
        "After Vela – The envoy left.",
        "Remarks – The envoy left.",
        "The Northern Trade Forum (NTF) – The envoy left.",
        "Statement: The envoy left.",
        "Anna Berg (NTF) The envoy left.",
        "Mayor Anna Berg, AP The envoy left.",
        "Anna Berg, Member, Federal Council - Tom Lind, Member, Federal Council",
        "X",
        "-",
        "() –"
      })
  void takesNoSentenceForADateline(String sentence) {
    String text = sentence + " More was told later in the day.\n\nThe end came.";
    assertThat(LayoutFinder.of(article(text)).dateline()).isNull();
  }

  @Test
  void findsTheDatelineBelowTitleAndByLine() {
    String text =
        "Envoy Leaves Vela\n\nBy Anna Berg\n\nVELA, May 14 (UPI) -- The envoy left.\n\nMore.";
    Dateline dateline = LayoutFinder.of(article(text)).dateline();
    int start = text.indexOf("VELA, May");
    assertThat(dateline)
        .isEqualTo(
            new Dateline(new Span(start, start + 21), "VELA", MonthDay.of(5, 14), null, "UPI"));
  }

  @Test
  void takesSpeakersOfATranscriptForNoPlaces() {
    String text = "NORTH: Good morning, all.\n\nSOUTH: Good morning.\n\nNORTH: Let us begin.";
    assertThat(LayoutFinder.of(article(text)).dateline()).isNull();
  }

  @Test
  void takesASignatureAtTheEndForNoDateline() {
    String text = "The treaty was sent.\n\nTHE WHITE HOUSE, April 7, 2022.";
    assertThat(LayoutFinder.of(article(text)).dateline()).isNull();
  }

  private static Article article(String text) {
    return new Article("a", null, null, null, null, text);
  }
}
