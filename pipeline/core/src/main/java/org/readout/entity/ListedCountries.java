package org.readout.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.linguistics.Tagged;

/** Passes states on along lists of people: one delegation, one state. Used by one thread. */
final class ListedCountries {
  private interface Sharing {
    void between(Person listed, Mention before, Person person, Mention mention);
  }

  private final List<Tagged> tagged;
  private final List<List<Mention>> mentions;
  private final List<Person> people;

  ListedCountries(List<Tagged> tagged, List<List<Mention>> mentions, List<Person> people) {
    this.tagged = tagged;
    this.mentions = mentions;
    this.people = people;
  }

  /**
   * {@code President Rahim; Minister of Defence B}: one delegation, one state, unless both have the
   * same office.
   */
  void give() {
    forListed(ListedCountries::shareCountry);
  }

  private void forListed(Sharing sharing) {
    Map<Mention, Person> bearers = new HashMap<>();
    people.forEach(person -> person.mentions().forEach(mention -> bearers.put(mention, person)));
    for (int i = 0; i < mentions.size(); i++) {
      Mention before = null;
      for (Mention mention : mentions.get(i)) {
        Person person = bearers.get(mention);
        Person listed = before == null ? null : bearers.get(before);
        if (person != null
            && listed != null
            && before != null
            && isTogether(tagged.get(i), before.to(), mention.from())) {
          sharing.between(listed, before, person, mention);
        }
        before = mention;
      }
    }
  }

  /** In one list, or {@code accompanied by}. */
  private static boolean isTogether(Tagged sentence, int from, int to) {
    int start = from;
    while (start < to && !sentence.lemma(start).equals("accompany")) {
      start++;
    }
    boolean accompanied = start + 1 < to && sentence.lemma(start + 1).equals("by");
    return Resolution.isListed(sentence, from, accompanied ? start : to)
        && (!accompanied || Resolution.isListed(sentence, start + 2, to));
  }

  /**
   * {@code President A and Prime Minister B of Chile}: both are of the state told last. What is
   * told so goes before what the rest of the document lets guess.
   */
  void giveChiefs() {
    forListed(
        (listed, before, person, mention) -> {
          String country = mention.country();
          if (country != null
              && isToldBehind(mention)
              && listed.country() == null
              && isChief(before)
              && isUnder(before, mention)) {
            listed.country(country);
          }
        });
  }

  /** {@code Foreign Minister B of Chile}, not {@code Foreign Minister of Chile B}. */
  private static boolean isToldBehind(Mention mention) {
    return mention.to() > mention.nameTo();
  }

  private static boolean isChief(Mention mention) {
    return mention.title() != null
        && mention.country() == null
        && TitleWords.isHeadOfStateOrGovernment(mention.title());
  }

  /** True for a minister beside a president or a prime minister of whom he is not the peer. */
  private static boolean isUnder(Mention chief, Mention mention) {
    String head = TitleWords.head(mention.title());
    boolean peer = head == null || head.equals(TitleWords.head(chief.title()));
    return isOfCabinet(mention) || ("minister".equals(head) && !peer);
  }

  private static void shareCountry(Person listed, Mention before, Person person, Mention mention) {
    if (!TitleWords.isOffice(mention.title())
        || !TitleWords.isOffice(before.title())
        || isPeer(before, mention)) {
      return;
    }
    String country = listed.country();
    String next = mention.country();
    if (country != null && person.country() == null) {
      person.country(country);
    } else if (next != null
        && isToldBehind(mention)
        && listed.country() == null
        && isOfCabinet(mention)) {
      listed.country(next);
    }
  }

  /** Those of one office are of two states; a foreign and a trade minister may be of one. */
  private static boolean isPeer(Mention before, Mention mention) {
    String head = TitleWords.head(mention.title());
    if (head == null || !head.equals("minister")) {
      return head == null || head.equals(TitleWords.head(before.title()));
    }
    String office = TitleWords.office(String.valueOf(mention.title()));
    String officeBefore = TitleWords.office(String.valueOf(before.title()));
    return office.endsWith(officeBefore) || officeBefore.endsWith(office);
  }

  /**
   * {@code President A and Foreign Minister B of Chile}: a minister stands beside his own chief.
   */
  private static boolean isOfCabinet(Mention mention) {
    String title = mention.title();
    return title != null
        && "minister".equals(TitleWords.head(title))
        && !TitleWords.isHeadOfStateOrGovernment(title);
  }
}
