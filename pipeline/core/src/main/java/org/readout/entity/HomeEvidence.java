package org.readout.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.Tagged;
import org.readout.text.Token;
import org.readout.words.WordLists;

/**
 * The state whose offices a story means by "the President", where its publisher does not tell: that
 * of the seats of government, bodies and offices of one state alone that it speaks of. Immutable.
 */
final class HomeEvidence {
  /** An office that one state alone has says more than a body. */
  private static final int OFFICE = 2;

  private static final int BODY = 1;

  /** {@code He returned to Washington} tells where somebody is at home. */
  private static final int RETURN = 2;

  private static final int ENOUGH = 2;
  private static final Set<String> RETURNING = WordLists.ENGLISH.set("returning");

  /** Popes are received and visited everywhere and are no party's government. */
  private static final String HOLY_SEE = "VA";

  private final Gazetteer gazetteer;
  private final Offices offices;
  private final List<Tagged> tagged;

  HomeEvidence(Gazetteer gazetteer, Offices offices, List<Tagged> tagged) {
    this.tagged = tagged;
    this.gazetteer = gazetteer;
    this.offices = offices;
  }

  /** ISO 3166-1 alpha-2 code of the state that most of the evidence speaks for, or null. */
  @Nullable String of(List<Person> people, List<Mention> mentions) {
    Map<String, Integer> weights = new TreeMap<>();
    for (Person person : people) {
      Mention titled = person.titled();
      String title = titled == null ? null : titled.title();
      String country = title == null ? null : offices.country(title);
      if (country != null && !country.equals(HOLY_SEE)) {
        weights.merge(country, OFFICE, Integer::sum);
      }
    }
    addBodies(weights);
    for (Mention mention : mentions) {
      String office =
          mention.kind() == Mention.Kind.DESCRIPTION ? offices.country(mention.name()) : null;
      if (office != null && !office.equals(HOLY_SEE)) {
        weights.merge(office, OFFICE, Integer::sum);
      }
      String code = mention.country();
      if (code != null && mention.place() != null && isReturnedTo(mention)) {
        weights.merge(code, RETURN, Integer::sum);
      }
    }
    boolean alone = weights.size() == 1;
    return alone ? weights.keySet().iterator().next() : clearest(weights);
  }

  /** {@code White House}, {@code Knesset}, {@code members of Congress}. */
  private void addBodies(Map<String, Integer> weights) {
    for (Tagged sentence : tagged) {
      List<String> words = sentence.sentence().tokens().stream().map(Token::text).toList();
      int i = 0;
      while (i < words.size()) {
        Gazetteer.Match match = gazetteer.longestAt(words, i).orElse(null);
        boolean plain = match != null && !tellsState(words.subList(i, match.endToken()));
        String country = match == null || !plain ? null : ofBody(match, i > 0);
        if (country != null && !country.equals(HOLY_SEE)) {
          weights.merge(country, BODY, Integer::sum);
        }
        i = match == null ? i + 1 : match.endToken();
      }
    }
  }

  /**
   * The state of a body that only one state has, or null.
   *
   * @param surely true where a capital letter makes a name of a word
   */
  private static @Nullable String ofBody(Gazetteer.Match match, boolean surely) {
    List<Gazetteer.Entry> bodies =
        match.readings().stream()
            .filter(entry -> entry.kind() == Gazetteer.Kind.ORGANIZATION)
            .filter(entry -> surely || !entry.ambiguous())
            .toList();
    return bodies.isEmpty() ? null : bodies.get(0).country();
  }

  /** {@code Norlandic Airlines}: whose name tells its state says nothing of whose the story is. */
  private boolean tellsState(List<String> name) {
    return name.stream()
        .map(word -> gazetteer.lookup(word).map(Gazetteer.Entry::kind).orElse(null))
        .anyMatch(kind -> kind == Gazetteer.Kind.DEMONYM || kind == Gazetteer.Kind.COUNTRY);
  }

  private boolean isReturnedTo(Mention mention) {
    Tagged sentence = tagged.get(mention.sentence());
    int before = mention.from() - 1;
    while (before > 0
        && (sentence.tag(before).equals("DT")
            || sentence.lemma(before).equals("to")
            || sentence.lemma(before).equals("for"))) {
      before--;
    }
    return before >= 0 && before < mention.from() - 1 && RETURNING.contains(sentence.lemma(before));
  }

  /**
   * The state whose people a story speaks of most although it is not there and knows nobody from
   * there, or null: that of its one president whose state it does not name.
   *
   * @param others states that the story is in or whose people it names
   */
  @Nullable String ofPeople(Set<String> others) {
    Map<String, Integer> weights = new TreeMap<>();
    for (Tagged sentence : tagged) {
      List<String> words = sentence.sentence().tokens().stream().map(Token::text).toList();
      for (int i = 0; i < words.size(); i++) {
        Gazetteer.Entry entry =
            gazetteer.longestAt(words, i).map(Gazetteer.Match::first).orElse(null);
        String country = entry == null ? null : entry.country();
        if (country != null
            && entry != null
            && (entry.kind() == Gazetteer.Kind.DEMONYM || entry.kind() == Gazetteer.Kind.PEOPLE)
            && !others.contains(country)) {
          weights.merge(country, BODY, Integer::sum);
        }
      }
    }
    return clearest(weights);
  }

  private static @Nullable String clearest(Map<String, Integer> weights) {
    String best = null;
    int most = 0;
    int second = 0;
    for (Map.Entry<String, Integer> weight : weights.entrySet()) {
      if (weight.getValue() > most) {
        second = most;
        most = weight.getValue();
        best = weight.getKey();
      } else {
        second = Math.max(second, weight.getValue());
      }
    }
    return most >= ENOUGH && most > second ? best : null;
  }
}
