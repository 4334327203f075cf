package org.readout.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.readout.fact.Fact;
import org.readout.fact.FactReader;
import org.readout.fact.FactWriter;
import org.readout.relation.FactType;
import org.readout.relation.Modality;

/**
 * Merging in number. {@code -Dmerge.facts=1000000} measures it with more; the figures go to the
 * standard output.
 */
class LargeMergeTest {
  private static final int FACTS = Integer.getInteger("merge.facts", 20_000);
  private static final int CROWD = 20_000;

  @TempDir Path folder;

  @Test
  void mergesAFileOfFacts() throws IOException {
    Path facts = folder.resolve("facts.jsonl");
    Path events = folder.resolve("events.jsonl");
    try (FactWriter writer = new FactWriter(Files.newOutputStream(facts))) {
      new GeneratedFacts(7, Math.max(1000, FACTS / 20)).generate(FACTS, writer::write);
    }
    long start = System.nanoTime();
    FactMerger merger = new FactMerger();
    try (FactReader reader = FactReader.open(facts)) {
      for (Fact fact = reader.next(); fact != null; fact = reader.next()) {
        merger.add(fact);
      }
    }
    long read = System.nanoTime();
    MergeSummary summary;
    try (OutputStream out = Files.newOutputStream(events);
        EventWriter writer = new EventWriter(out)) {
      summary = merger.merge(writer::write);
    }
    long merged = System.nanoTime();
    assertThat(summary.facts()).isEqualTo(FACTS);
    assertThat(summary.events()).isBetween(FACTS / 4, FACTS * 3 / 4);
    if (FACTS > CROWD) {
      System.out.println(
          summary
              + " read in "
              + (read - start) / 1_000_000
              + " ms, merged and written in "
              + (merged - read) / 1_000_000
              + " ms, in a heap of "
              + (Runtime.getRuntime().maxMemory() >> 20)
              + " MB");
    }
  }

  /** One person meets thousands on one day. */
  @Test
  @Timeout(60)
  void aDayWithThousandsOfOccasionsIsNoQuadraticWork() {
    FactMerger merger = new FactMerger();
    for (int i = 0; i < CROWD; i++) {
      merger.add(meeting(i, "Ana Silva", "Gu" + letters(i) + " Nu" + letters(i)));
    }
    assertThat(merger.merge(event -> {}).events()).isEqualTo(CROWD);
  }

  /** Thousands of documents tell one occasion. */
  @Test
  @Timeout(60)
  void anOccasionToldThousandsOfTimesIsOneEvent() {
    FactMerger merger = new FactMerger();
    for (int i = 0; i < CROWD; i++) {
      merger.add(meeting(i, "Ana Silva", "Omar Haddad"));
    }
    assertThat(merger.merge(event -> {}).events()).isEqualTo(1);
  }

  /** Thousands of people have one surname. */
  @Test
  @Timeout(60)
  void aSurnameThatThousandsHaveIsNoQuadraticWork() {
    FactMerger merger = new FactMerger();
    for (int i = 0; i < CROWD; i++) {
      merger.add(meeting(i, "Pe" + letters(i) + " Nguyen", "Nguyen"));
    }
    assertThat(merger.merge(event -> {}).facts()).isEqualTo(CROWD);
  }

  /** A number in consonants that no spelling joins, so that no two names are near. */
  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest /= 8) {
      letters.append("bdfglmnr".charAt(rest % 8)).append('o');
    }
    return letters.toString();
  }

  private static Fact meeting(int number, String one, String other) {
    return GeneratedFacts.fact(
        "fact" + number,
        "document" + number,
        FactType.MEETING,
        Modality.ACTUAL,
        List.of(
            GeneratedFacts.participant(one, "President", "PT"),
            GeneratedFacts.participant(other, "Minister", "VN")),
        null,
        "2018-05-11",
        LocalDate.of(2018, 5, 12));
  }
}
