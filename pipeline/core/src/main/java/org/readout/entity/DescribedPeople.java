package org.readout.entity;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which person of a document a description means: {@code the Turkish foreign minister}. */
final class DescribedPeople {
  /** How much speaks for a person: each mention, one just now, the right country. */
  private static final int MENTIONED = 2;

  private static final int JUST_SEEN = 3;
  private static final int RIGHT_COUNTRY = 1_000_000;

  private final List<Person> people;
  private final @Nullable String home;
  private final Predicate<Person> justSeen;

  /**
   * The people that descriptions can mean.
   *
   * @param people those whom the document names
   * @param home the country that the document is written in, or null
   * @param justSeen true for those whom it spoke of in this sentence or the one before
   */
  DescribedPeople(List<Person> people, @Nullable String home, Predicate<Person> justSeen) {
    this.people = people;
    this.home = home;
    this.justSeen = justSeen;
  }

  /**
   * The person whom a mention describes, or null.
   *
   * @param begun true where the document has spoken of anybody yet
   */
  @Nullable Person whom(Mention mention, boolean begun) {
    Person best = best(mention, this::bears);
    best = best == null ? best(mention, DescribedPeople::isCalled) : best;
    if (best == null && mention.title() == null) {
      best = best(mention, this::isBareTold);
    }
    boolean another = mention.country() != null && !mention.country().equals(home);
    boolean open = best == null && begun && !another && mention.title() != null;
    return open ? untitledMain() : best;
  }

  private @Nullable Person best(Mention mention, BiPredicate<Person, Mention> fits) {
    Person best = null;
    int bestScore = 0;
    for (Person person : people) {
      boolean fitting = !isNamedBehind(person, mention) && fits.test(person, mention);
      int score = fitting ? score(person, mention) : 0;
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return best;
  }

  /** {@code The minister met with Minister Berg}: whoever is first named there is another. */
  private static boolean isNamedBehind(Person person, Mention description) {
    Mention first = person.mentions().get(0);
    return first.sentence() == description.sentence() && first.from() > description.from();
  }

  /**
   * The one person that a document is about, where it never gives the office in the same breath.
   */
  private @Nullable Person untitledMain() {
    Person main = null;
    for (Person person : people) {
      if (main == null || person.mentions().size() > main.mentions().size()) {
        main = person;
      }
    }
    boolean clear = main != null && main.mentions().size() >= Focus.MAIN && main.titled() == null;
    return clear ? main : null;
  }

  /** {@code The Norlandic president met President Berg}: somebody of no known state is another. */
  private static boolean isToldBeside(Person person, Mention mention) {
    return person.country() == null
        && person.mentions().stream().anyMatch(named -> named.sentence() == mention.sentence());
  }

  private boolean bears(Person person, Mention mention) {
    return person.titles().stream()
        .anyMatch(
            title ->
                TitleWords.describes(mention.name(), title, mention.country() != null)
                    || TitleWords.shortens(mention.name(), title));
  }

  /** {@code The premier} is the prime minister. */
  private static boolean isCalled(Person person, Mention mention) {
    return person.titles().stream()
        .anyMatch(title -> TitleWords.isOtherWordFor(mention.name(), title));
  }

  /**
   * {@code The Norwegian}: whoever is of that state, or of none that is known and just spoken of;
   * {@code the General}, {@code Her Excellency}: whoever has the rank or was just spoken of.
   */
  private boolean isBareTold(Person person, Mention mention) {
    if (mention.country() != null) {
      return mention.country().equals(person.country())
          || (person.country() == null && justSeen.test(person));
    }
    String word = mention.name().toLowerCase(Locale.ROOT);
    return person.titles().stream().anyMatch(title -> TitleWords.hasWord(title, word));
  }

  private int score(Person person, Mention mention) {
    String country = mention.country();
    if ((country != null && person.isInternational() && mention.title() != null)
        || (country != null && isToldBeside(person, mention))
        || (country != null && person.country() != null && !country.equals(person.country()))) {
      return 0;
    }
    int score = 1 + MENTIONED * person.mentions().size() + (justSeen.test(person) ? JUST_SEEN : 0);
    boolean fits =
        country == null
            ? home != null && home.equals(person.country())
            : country.equals(person.country());
    return fits ? score + RIGHT_COUNTRY : score;
  }
}
