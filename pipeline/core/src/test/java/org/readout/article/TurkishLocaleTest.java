package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** In Turkish, I and i are different letters: nothing here may depend on the user's language. */
@ResourceLock(Resources.LOCALE)
class TurkishLocaleTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakTurkish() {
    Locale.setDefault(Locale.forLanguageTag("tr"));
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void knowsFormatsInCapitals() {
    assertThat(Format.of("INDEX.HTML")).contains(Format.HTML);
    assertThat(Format.of("A.TXT")).contains(Format.TEXT);
  }

  @Test
  void marksBoilerplateInCapitals() {
    assertThat(BoilerplateLines.isBoilerplate("FOR IMMEDIATE RELEASE")).isTrue();
    assertThat(BoilerplateLines.isBoilerplate("PRINT")).isTrue();
  }

  @Test
  void readsDatesInEnglish() {
    assertThat(PublicationDates.loose("14 JULY 2018")).contains(LocalDate.of(2018, 7, 14));
    assertThat(DatelineDate.of("FRI, APRIL 13, 2018"))
        .isEqualTo(new DatelineDate(MonthDay.of(4, 13), LocalDate.of(2018, 4, 13)));
  }
}
