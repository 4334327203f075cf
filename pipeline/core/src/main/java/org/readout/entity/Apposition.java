package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a description with the name right behind it: {@code the Ambassador of Korea, His Excellency
 * Min Jae-Won}, {@code her counterpart, Foreign Minister Karl Berg}.
 */
final class Apposition {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> POST_LINKS = Set.of("in", "to", "at", "for");
  private static final Set<Mention.Kind> POST_KINDS =
      Set.of(Mention.Kind.PLACE, Mention.Kind.COUNTRY, Mention.Kind.ORGANIZATION);

  private final SentenceContext sentence;

  Apposition(SentenceContext sentence) {
    this.sentence = sentence;
  }

  /** The mentions with descriptions joined to the names that they describe. */
  List<Mention> join(List<Mention> mentions) {
    List<Mention> joined = new ArrayList<>();
    for (Mention mention : mentions) {
      Mention posted = posted(joined, mention);
      if (posted != null) {
        joined.remove(joined.size() - 1);
        joined.set(joined.size() - 1, posted);
        continue;
      }
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

  /**
   * {@code The Turkish consul general in Lagos, Karl Berg,}: the person with the place of the post
   * in the title; null where the mention does not follow such a description.
   */
  private @Nullable Mention posted(List<Mention> before, Mention person) {
    if (before.size() < 2 || person.kind() != Mention.Kind.PERSON) {
      return null;
    }
    Mention description = before.get(before.size() - 2);
    Mention post = before.get(before.size() - 1);
    int article = sentence.isDeterminer(post.from() - 1) ? 2 : 1;
    boolean ofPost =
        description.kind() == Mention.Kind.DESCRIPTION
            && POST_KINDS.contains(post.kind())
            && post.from() - article == description.to()
            && POST_LINKS.contains(sentence.lower(description.to()))
            && isDefinite(description);
    if (!ofPost || person.from() != behindComma(post.to()) || !closes(person)) {
      return null;
    }
    String words = sentence.tagged.sentence().words(description.nameFrom(), post.nameTo());
    String told = TitleWords.isOffice(person.title()) ? person.title() : words;
    String country = person.country() == null ? description.country() : person.country();
    return person.withTitle(told, person.organization(), country).from(description.from());
  }

  /** The token behind a comma, which can be the last of the mention before it. */
  private int behindComma(int end) {
    return sentence.lower(end - 1).equals(",")
        ? end
        : sentence.lower(end).equals(",") ? end + 1 : -1;
  }

  /** True where the sentence, or a comma, ends the name, as an apposition is ended. */
  private boolean closes(Mention person) {
    int end = person.to();
    String next = sentence.lower(end);
    return end >= sentence.size()
        || sentence.lower(end - 1).equals(",")
        || (next.equals(",") && !sentence.lower(end + 1).equals("and"))
        || next.equals(".")
        || next.equals(";");
  }

  /** {@code the minister}, {@code Norland's minister}. */
  private boolean isDefinite(Mention description) {
    if (description.from() < description.nameFrom()) {
      return !sentence.lower(description.from()).equals("a")
          && !sentence.lower(description.from()).equals("an");
    }
    for (int i = Math.max(0, description.from() - 1); i < description.to(); i++) {
      if (sentence.isPossessive(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean describes(Mention description, Mention person) {
    if (description.kind() != Mention.Kind.DESCRIPTION || person.kind() != Mention.Kind.PERSON) {
      return false;
    }
    boolean comma =
        person.from() == description.to() + 1 && sentence.lower(description.to()).equals(",");
    boolean ends = person.to() >= sentence.size() || !sentence.lower(person.to()).equals("and");
    return person.from() == description.to() || (comma && ends && isDefinite(description));
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
