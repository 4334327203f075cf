package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins a description with the name right behind it: {@code the Ambassador of Korea, His Excellency
 * Min Jae-Won}, {@code her counterpart, Foreign Minister Karl Berg}.
 */
final class Apposition {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final SentenceContext sentence;

  Apposition(SentenceContext sentence) {
    this.sentence = sentence;
  }

  /** The mentions with descriptions joined to the names that they describe. */
  List<Mention> join(List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : mentions) {
      Mention before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && isDescribedBy(before, mention)) {
        joined.set(joined.size() - 1, titled(before, mention));
      } else if (before != null && describes(before, mention)) {
        joined.set(joined.size() - 1, joined(before, mention));
      } else if (before != null && isOfState(before, mention)) {
        joined.set(joined.size() - 1, ofState(before, mention));
      } else {
        joined.add(mention);
      }
    }
    return List.copyOf(joined);
  }

  private boolean describes(Mention description, Mention person) {
    if (description.kind() != Mention.Kind.DESCRIPTION || person.kind() != Mention.Kind.PERSON) {
      return false;
    }
    boolean comma =
        person.from() == description.to() + 1 && sentence.lower(description.to()).equals(",");
    boolean definite = description.from() < description.nameFrom() || isPossessed(description);
    boolean ends = person.to() >= sentence.size() || !sentence.lower(person.to()).equals("and");
    return person.from() == description.to()
        || (comma && definite && ends && !sentence.lower(description.from()).equals("a"));
  }

  /** {@code Japan's foreign minister}: a state has one, so that no article is needed. */
  private boolean isPossessed(Mention description) {
    for (int i = description.nameFrom(); i < description.nameTo(); i++) {
      if (sentence.isPossessive(i)) {
        return description.country() != null;
      }
    }
    return false;
  }

  /** {@code Ghana's Nana Ofori}: the state before a name is the person's. */
  private boolean isOfState(Mention state, Mention person) {
    return state.kind() == Mention.Kind.COUNTRY
        && person.kind() == Mention.Kind.PERSON
        && person.country() == null
        && person.from() == state.to() + 1
        && sentence.isPossessive(state.to());
  }

  /**
   * {@code James Hall, the first minister of the new state to visit}: nothing but more description
   * may follow.
   */
  private boolean isDescribedBy(Mention person, Mention description) {
    boolean kinds =
        person.kind() == Mention.Kind.PERSON
            && description.kind() == Mention.Kind.DESCRIPTION
            && person.title() == null;
    boolean comma =
        kinds && description.from() == person.to() + 1 && sentence.lower(person.to()).equals(",");
    boolean definite = comma && ARTICLES.contains(sentence.lower(description.from()));
    String next = sentence.tag(description.to());
    return definite && !next.startsWith("VB") && !next.equals("MD");
  }

  private Mention titled(Mention person, Mention description) {
    String country = person.country() == null ? description.country() : person.country();
    return person
        .withTitle(description.name(), person.organization(), country)
        .to(description.to());
  }

  private static Mention ofState(Mention state, Mention person) {
    return person
        .withTitle(person.title(), person.organization(), state.country())
        .from(state.from());
  }

  private static Mention joined(Mention description, Mention person) {
    String told = TitleWords.isOffice(person.title()) ? person.title() : description.name();
    String country = person.country() == null ? description.country() : person.country();
    return person.withTitle(told, person.organization(), country).from(description.from());
  }
}
