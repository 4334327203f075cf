package org.readout.entity;

import java.util.ArrayList;
import java.util.List;

/** Gives a title or a country that is told once to all people of a list who share it. */
final class SharedTitles {
  private final SentenceContext sentence;

  SharedTitles(SentenceContext sentence) {
    this.sentence = sentence;
  }

  /**
   * {@code Presidents A and B}: the title, in the singular, belongs to each. {@code Norlandic
   * President A, Foreign Minister B}: so does the country.
   */
  List<Mention> share(List<Mention> people) {
    List<Mention> shared = new ArrayList<>();
    String title = null;
    Mention before = null;
    for (Mention person : people) {
      Mention next = person;
      boolean listed = before != null && onlyListMarksBetween(before.to(), person.from());
      if (person.plural() && person.title() != null) {
        title = singular(person.title());
        next = person.withTitle(title, person.organization(), person.country());
      } else if (listed && before != null && person.title() == null && title != null) {
        String country =
            person.country() == null && before.to() == before.nameTo()
                ? before.country()
                : person.country();
        next = person.withTitle(title, before.organization(), country);
      } else if (listed
          && before != null
          && person.country() == null
          && !isOfBodyOfNoState(person)
          && TitleWords.isOffice(person.title())) {
        next = person.withTitle(person.title(), person.organization(), before.country());
      } else {
        title = null;
      }
      shared.add(next);
      before = next;
    }
    return shared;
  }

  /** {@code European Commission President A} beside {@code Norlandic President B}. */
  private boolean isOfBodyOfNoState(Mention person) {
    for (int i = person.from(); i < person.nameFrom(); i++) {
      Gazetteer.Match match = sentence.matchAt(i);
      if (match != null
          && match.first().kind() == Gazetteer.Kind.ORGANIZATION
          && match.first().country() == null) {
        return true;
      }
    }
    return false;
  }

  private boolean onlyListMarksBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.isListMark(i)) {
        return false;
      }
    }
    return from <= to;
  }

  /** The title of each of those who share it. */
  static String singular(String title) {
    return title.endsWith("ies")
        ? title.substring(0, title.length() - 3) + "y"
        : title.endsWith("s.")
            ? title.substring(0, title.length() - 2) + "."
            : title.endsWith("s") ? title.substring(0, title.length() - 1) : title;
  }
}
