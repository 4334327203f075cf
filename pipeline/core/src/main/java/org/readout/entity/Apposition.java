package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.words.WordLists;

/**
 * Joins a description with the name right behind it: {@code the Ambassador of Korea, His Excellency
 * Min Jae-Won}, {@code her counterpart, Foreign Minister Karl Berg}.
 */
final class Apposition {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> POST_LINKS = WordLists.ENGLISH.set("before-places-of-posts");
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
      if (before != null && isDescribedAgain(before, mention)) {
        String country = before.country() == null ? mention.country() : before.country();
        joined.set(
            joined.size() - 1,
            before.withTitle(before.title(), before.organization(), country).to(mention.to()));
      } else if (before != null && isDescribedBy(before, mention)) {
        joined.set(joined.size() - 1, titled(before, mention));
      } else if (before != null && describes(before, mention)) {
        joined.set(joined.size() - 1, joined(before, mention));
        joinAssistant(joined);
      } else if (before != null && isOfState(before, mention)) {
        joined.set(joined.size() - 1, ofState(before, mention));
      } else {
        joined.add(mention);
      }
    }
    return List.copyOf(namedMembers(joined));
  }

  /** {@code The Secretary to the Minister, Karl Berg}: is the secretary, not the minister. */
  private void joinAssistant(List<Mention> joined) {
    int last = joined.size() - 1;
    Mention person = joined.get(last);
    Mention assistant = last > 0 ? joined.get(last - 1) : null;
    if (assistant != null
        && assistant.kind() == Mention.Kind.DESCRIPTION
        && isDefinite(assistant)
        && person.from() == assistant.to() + 1
        && sentence.lower(assistant.to()).equals("to")
        && person.title() != null
        && sentence.lower(person.nameFrom() - 1).equals(",")) {
      int end = person.nameFrom() - 1;
      String title = sentence.tagged.sentence().words(assistant.nameFrom(), end);
      joined.remove(last);
      joined.set(
          last - 1,
          person.withTitle(title, person.organization(), person.country()).from(assistant.from()));
    }
  }

  /** {@code Her Tunisian and Chilean counterparts, A and B}: the names of those just counted. */
  private List<Mention> namedMembers(List<Mention> mentions) {
    List<Mention> named = new ArrayList<>(mentions);
    for (int i = 0; i < named.size(); i++) {
      List<Mention.Member> members = named.get(i).members();
      int behind = i + 1 + members.size();
      if (members.size() > 1
          && behind <= named.size()
          && areNames(named.get(i).to(), named.subList(i + 1, behind))) {
        for (int k = 0; k < members.size(); k++) {
          Mention person = named.get(i + 1 + k);
          Mention.Member member = members.get(k);
          String title = TitleWords.isOffice(person.title()) ? person.title() : member.name();
          String country = person.country() == null ? member.country() : person.country();
          Mention told = person.withTitle(title, person.organization(), country);
          named.set(i + 1 + k, k == 0 ? told.from(named.get(i).from()) : told);
        }
        named.remove(i);
      }
    }
    return named;
  }

  /** True for a comma, then names with nothing but marks of a list between them. */
  private boolean areNames(int from, List<Mention> people) {
    int end = from;
    if (!sentence.lower(end).equals(",")) {
      return false;
    }
    for (Mention person : people) {
      while (end < person.from() && sentence.isListMark(end)) {
        end++;
      }
      if (person.kind() != Mention.Kind.PERSON || end != person.from()) {
        return false;
      }
      end = person.to();
    }
    return true;
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
    int article = sentence.lower(person.from() - 1).equals("the") ? 2 : 1;
    boolean comma =
        person.from() == description.to() + article && sentence.lower(description.to()).equals(",");
    boolean ends = person.to() >= sentence.size() || !sentence.lower(person.to()).equals("and");
    boolean ofState = description.country() != null && closes(person);
    return person.from() == description.to()
        || (comma && ends && (isDefinite(description) || ofState));
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

  /** {@code Ana Silva, head of the bank, chairwoman of the fund, met}: one more office. */
  private boolean isDescribedAgain(Mention person, Mention description) {
    int end = description.to();
    String verb = sentence.tag(end + 1);
    return person.kind() == Mention.Kind.PERSON
        && description.kind() == Mention.Kind.DESCRIPTION
        && person.title() != null
        && description.from() == person.to()
        && sentence.lower(person.to() - 1).equals(",")
        && sentence.lower(end).equals(",")
        && (verb.startsWith("VB") || verb.equals("MD"));
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
    boolean titled = TitleWords.isOffice(person.title()) || description.title() == null;
    String told = titled ? person.title() : description.name();
    String country = person.country() == null ? description.country() : person.country();
    return person.withTitle(told, person.organization(), country).from(description.from());
  }
}
