package org.readout.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/**
 * The state of those who are met where they are at home: {@code in Lisbon she met with President
 * Silva}. Immutable.
 */
final class Counterparts {
  private static final Set<String> MEETING_PREPOSITIONS = Set.of("with", "by");
  private static final Set<String> COMPANY = WordLists.ENGLISH.set("company");
  private static final Set<String> HOSTING = WordLists.ENGLISH.set("hosting");
  private static final Set<String> HOSTS = WordLists.ENGLISH.set("words-of-hosts");
  private static final Set<String> CALLING_ON = Set.of("on", "upon");
  private static final Set<String> MEETING = Set.of("meet", "see");
  private static final Set<String> TALKING = WordLists.ENGLISH.set("talking");
  private static final Set<String> BY_TELEPHONE = WordLists.ENGLISH.set("by-telephone");

  private final Whereabouts whereabouts;
  private final List<Tagged> tagged;
  private final List<List<Mention>> mentions;
  private final Map<Mention, Person> bearers = new HashMap<>();

  Counterparts(
      Whereabouts whereabouts,
      List<Tagged> tagged,
      List<List<Mention>> mentions,
      List<Person> people) {
    people.forEach(person -> person.mentions().forEach(mention -> bearers.put(mention, person)));
    this.whereabouts = whereabouts;
    this.tagged = tagged;
    this.mentions = mentions;
  }

  /**
   * The state where somebody is met, or null.
   *
   * @param home the state whose publisher tells the story, in which nobody is met as a foreigner
   */
  @Nullable String country(Mention person, @Nullable String home) {
    Tagged sentence = tagged.get(person.sentence());
    String country =
        isByTelephone(sentence)
            ? whereabouts.toldAt(person.sentence(), person.from())
            : whereabouts.at(person.sentence(), person.from());
    if (country == null || country.equals(home) || Travelling.isTravelling(sentence, person)) {
      return null;
    }
    return isMet(sentence, person) || meetsAForeigner(sentence, person, country) ? country : null;
  }

  /**
   * {@code Travels to France at the invitation of President Berg}: whether somebody invites there.
   */
  boolean isHostAbroad(Person person, String home) {
    return person.mentions().stream()
        .anyMatch(
            mention -> {
              String country = whereabouts.toldAt(mention.sentence(), mention.from());
              return country != null
                  && !country.equals(home)
                  && isHostOfGuest(tagged.get(mention.sentence()), mention.from());
            });
  }

  private static boolean isHostOfGuest(Tagged sentence, int person) {
    int of = person - 1;
    while (of > 0 && isLeadIn(sentence, of)) {
      of--;
    }
    return of > 0 && sentence.lemma(of).equals("of") && HOSTS.contains(sentence.lemma(of - 1));
  }

  private boolean isMet(Tagged sentence, Mention person) {
    int start = firstOfList(person);
    while (start > 0 && isLeadIn(sentence, start - 1)) {
      start--;
    }
    if (start == 0) {
      return isHosting(sentence, person.to());
    }
    String before = sentence.lemma(start - 1);
    String second = start > 1 ? sentence.lemma(start - 2) : "";
    if (COMPANY.contains(second)) {
      return false;
    }
    return MEETING_PREPOSITIONS.contains(before)
        || (before.equals("on") && second.equals("call"))
        || (before.equals("of") && HOSTS.contains(second))
        || (before.equals(",") && HOSTS.contains(second))
        || (MEETING.contains(before) && hasPronounBefore(sentence, start - 1))
        || isHosting(sentence, person.to());
  }

  /** One of two who meet has come from elsewhere, so the other is at home. */
  private boolean meetsAForeigner(Tagged sentence, Mention person, String country) {
    boolean talking = sentence.lemmas().stream().anyMatch(TALKING::contains);
    boolean foreigner = false;
    for (Mention other : mentions.get(person.sentence())) {
      Person bearer = bearers.get(other);
      String of = bearer == null ? null : bearer.country();
      foreigner |= of != null && !of.equals(country);
    }
    Person bearer = bearers.get(person);
    return talking && foreigner && !isByTelephone(sentence) && (bearer == null || !travels(bearer));
  }

  /** Whether somebody travels to a state, or nobody knows where, anywhere in the story. */
  boolean comesTo(Person person, String country) {
    return person.mentions().stream()
        .filter(mention -> Travelling.isTravelling(tagged.get(mention.sentence()), mention))
        .anyMatch(
            mention -> {
              String told = whereabouts.toldBehind(mention.sentence(), mention.to());
              return told == null || told.equals(country);
            });
  }

  /** Whether somebody is the subject of a verb of travel anywhere in the story. */
  boolean travels(Person person) {
    return person.mentions().stream()
        .anyMatch(mention -> Travelling.isTravelling(tagged.get(mention.sentence()), mention));
  }

  /** The first token of the list of people that somebody stands in. */
  private int firstOfList(Mention person) {
    List<Mention> all = mentions.get(person.sentence());
    int start = person.from();
    for (int i = all.indexOf(person) - 1; i >= 0; i--) {
      Mention before = all.get(i);
      boolean listed = start - before.to() <= 2 && before.kind() == Mention.Kind.PERSON;
      if (!listed) {
        break;
      }
      start = before.from();
    }
    return start;
  }

  private static boolean isLeadIn(Tagged sentence, int i) {
    return sentence.tag(i).equals("DT") || sentence.tag(i).equals("PRP$");
  }

  /** {@code President Silva received him}, {@code Chancellor Berg has invited the Secretary}. */
  private static boolean isHosting(Tagged sentence, int behind) {
    int i = behind;
    while (i < sentence.size() && Travelling.isAuxiliary(sentence, i)) {
      i++;
    }
    boolean isHost =
        i > behind
            && i + 1 < sentence.size()
            && sentence.lemma(i - 1).equals("be")
            && isLeadIn(sentence, i)
            && sentence.lemma(i + 1).equals("host");
    boolean passive =
        i > behind
            && i < sentence.size()
            && sentence.lemma(i - 1).equals("be")
            && !sentence.tag(i).equals("VBG");
    return isHost
        || (i + 1 < sentence.size()
            && !passive
            && sentence.tag(i).startsWith("V")
            && HOSTING.contains(sentence.lemma(i)));
  }

  private static boolean hasPronounBefore(Tagged sentence, int verb) {
    for (int i = Math.max(0, verb - 3); i < verb; i++) {
      if (sentence.tag(i).equals("PRP")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByTelephone(Tagged sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (BY_TELEPHONE.contains(sentence.lemma(i)) && !isCallOn(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Called on the minister}, {@code a courtesy call}: no telephone. */
  private static boolean isCallOn(Tagged sentence, int i) {
    boolean on = i + 1 < sentence.size() && CALLING_ON.contains(sentence.lemma(i + 1));
    return on || (i > 0 && sentence.lemma(i - 1).equals("courtesy"));
  }
}
