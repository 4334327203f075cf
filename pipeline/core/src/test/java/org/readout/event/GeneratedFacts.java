package org.readout.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.entity.PartyKind;
import org.readout.entity.PlaceKind;
import org.readout.fact.EventCodes;
import org.readout.fact.Evidence;
import org.readout.fact.Fact;
import org.readout.fact.FactDate;
import org.readout.fact.FactPlace;
import org.readout.fact.Participant;
import org.readout.fact.Quote;
import org.readout.fact.Source;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.Role;

/**
 * Facts in any number: occasions over twenty years, each told by one to five documents with names,
 * titles, places and dates in several versions, three facts a document.
 */
final class GeneratedFacts {
  private static final String[] COUNTRIES = {
    "US", "TJ", "NO", "PH", "TR", "DE", "FR", "JP", "BR", "KE", "EG", "IN", "KZ", "MX", "VN", "CA"
  };
  private static final String[] GIVEN = {
    "Adam", "Berta", "Carl", "Dina", "Emil", "Fatima", "Goran", "Hana", "Igor", "Juana", "Karim",
    "Lena", "Mikhail", "Nadia", "Omar", "Petra", "Rustam", "Sofia", "Timur", "Vera"
  };
  private static final String[] BEGINNINGS = {
    "Bar", "Kel", "Dor", "Mar", "Sul", "Tan", "Vor", "Zel", "Gur", "Hal", "Lin", "Rad"
  };
  private static final String[] MIDDLES = {"an", "em", "ik", "or", "ul", "ab", "est", "ind"};
  private static final String[] ENDS = {"ov", "sen", "ez", "iyev", "man", "ski", "ara", "ward"};
  private static final String[] TITLES = {
    "President", "Prime Minister", "Foreign Minister", "Minister of Defence", "Ambassador"
  };

  private final Random random;
  private final int people;

  GeneratedFacts(long seed, int people) {
    this.random = new Random(seed);
    this.people = people;
  }

  /** Generates facts; the same ones for the same seed. */
  void generate(int facts, Consumer<Fact> consumer) {
    int made = 0;
    int occasion = 0;
    while (made < facts) {
      int first = random.nextInt(people);
      int second = (first + 1 + random.nextInt(people - 1)) % people;
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(7300));
      FactType type = random.nextInt(10) < 8 ? FactType.MEETING : FactType.CALL;
      int tellers = 1 + random.nextInt(5);
      for (int i = 0; i < tellers && made < facts; i++) {
        consumer.accept(fact(made++, occasion, type, day, first, second, i));
      }
      occasion++;
    }
  }

  private Fact fact(
      int number, int occasion, FactType type, LocalDate day, int first, int second, int teller) {
    boolean planned = teller == 1;
    LocalDate published = planned ? day.minusDays(2) : day.plusDays(random.nextInt(3));
    // Three facts a document, never two of one occasion.
    String document = published + "-" + teller + "-" + occasion / 3;
    boolean placed = type == FactType.MEETING && random.nextInt(3) > 0;
    return fact(
        document + "/" + number,
        document,
        type,
        planned ? Modality.PLANNED : Modality.ACTUAL,
        List.of(person(first, teller), person(second, teller)),
        placed ? "City " + first % 50 : null,
        random.nextInt(8) == 0 ? null : day.toString(),
        published);
  }

  private static Participant person(int number, int teller) {
    String surname =
        BEGINNINGS[number % BEGINNINGS.length]
            + MIDDLES[number / BEGINNINGS.length % MIDDLES.length]
            + ENDS[number / (BEGINNINGS.length * MIDDLES.length) % ENDS.length];
    int given = number / (BEGINNINGS.length * MIDDLES.length * ENDS.length);
    String name = GIVEN[given % GIVEN.length] + " " + GIVEN[given / GIVEN.length % GIVEN.length];
    return participant(
        teller == 3
            ? surname
            : teller == 2 ? GIVEN[given % GIVEN.length] + " " + surname : name + " " + surname,
        TITLES[number % TITLES.length],
        COUNTRIES[number % COUNTRIES.length]);
  }

  static Participant participant(String name, @Nullable String title, @Nullable String country) {
    return new Participant(
        Role.PARTICIPANT, PartyKind.PERSON, name, title, null, country, "entity", List.of());
  }

  static Fact fact(
      String id,
      String document,
      FactType type,
      Modality modality,
      List<Participant> parties,
      @Nullable String place,
      @Nullable String edtf,
      @Nullable LocalDate published) {
    When when = edtf == null ? null : When.of(edtf);
    return new Fact(
        id,
        type,
        modality,
        parties,
        place == null ? null : new FactPlace(place, PlaceKind.CITY, null, place),
        when == null ? null : new FactDate(when.edtf(), when.first(), when.last(), "day", "then"),
        List.of(),
        new EventCodes("040", "CONSULT"),
        new Source(
            document, "A title of " + document, published, "News " + document.length(), null),
        List.of(
            new Evidence(new Quote(0, 8, "They met" + id), new Quote(5, 8, "met"), "meeting.meet")),
        0.9);
  }

  /** All facts in a list. */
  List<Fact> list(int facts) {
    List<Fact> list = new ArrayList<>();
    generate(facts, list::add);
    return list;
  }
}
