package org.readout.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.linguistics.Tagged;

/** Passes states on along lists of people: one delegation, one state. Used by one thread. */
final class ListedCountries {
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
            && Resolution.isListed(tagged.get(i), before.to(), mention.from())) {
          shareCountry(listed, before, person, mention);
        }
        before = mention;
      }
    }
  }

  private static void shareCountry(Person listed, Mention before, Person person, Mention mention) {
    String head = TitleWords.head(mention.title());
    String headBefore = TitleWords.head(before.title());
    if (!TitleWords.isOffice(mention.title())
        || !TitleWords.isOffice(before.title())
        || head == null
        || head.equals(headBefore)) {
      return;
    }
    String country = listed.country();
    String next = mention.country();
    if (country != null && person.country() == null) {
      person.country(country);
    } else if (next != null && listed.country() == null && isOfCabinet(mention)) {
      listed.country(next);
    }
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
