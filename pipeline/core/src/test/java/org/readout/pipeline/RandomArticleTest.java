package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.article.Article;
import org.readout.fact.FactWriter;
import org.readout.fact.RecordSchema;

/** Words of the domain in any order: no grammar may run off the end of a sentence. */
class RandomArticleTest {
  private static final String[] WORDS =
      ("And and , ; - – ( ) \" 's President Prime Minister Under Secretary of State for the The a Vice deputy acting Karl Berg"
              + " Ines Duarte Haddad Silva Norway Norwegian Lisbon Dushanbe , Tajikistan White House General Lieutenant Colonel"
              + " Jr. M.D. Mr. Dr. elect designate two leaders They he she his their who I we officials delegation counterparts"
              + " met meets with visited will visit to in at travel talks call called on between hosted by received on Monday"
              + " May 11 2018 last week from 3 to 5 June 🎉 U.S. UN foreign ministers of Chile and Ghana invited not cancelled"
              + " see spoke discussed trade said : /")
          .split(" ", -1);
  private static final int SENTENCES = 150;
  private static final int LONGEST = 24;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void writesValidRecordsOrNone(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      int length = 1 + random.nextInt(LONGEST);
      for (int k = 0; k < length; k++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      text.append(random.nextInt(4) == 0 ? ".\n\n" : ". ");
    }
    Article article =
        new Article(
            "random", "And President", LocalDate.of(2024, 5, 15), null, null, text.toString());

    Analysis analysis = SharedExtractor.get().analyze(article);

    assertThat(analysis.facts())
        .allSatisfy(fact -> assertThat(RecordSchema.FACT.faults(FactWriter.line(fact))).isEmpty());
  }
}
