package org.readout.entity;

import java.util.List;
import org.readout.linguistics.Tagged;

/**
 * Gives those who lead a delegation its state: {@code a Norlandic delegation led by Karl Berg}.
 * Used by one thread, for one document.
 */
final class DelegationCountries {
  private final List<Tagged> tagged;
  private final List<List<Mention>> mentions;
  private final List<Person> people;

  DelegationCountries(List<Tagged> tagged, List<List<Mention>> mentions, List<Person> people) {
    this.tagged = tagged;
    this.mentions = mentions;
    this.people = people;
  }

  void give() {
    for (int i = 0; i < mentions.size(); i++) {
      Tagged sentence = tagged.get(i);
      for (Mention group : mentions.get(i)) {
        String country = group.country();
        if (country != null
            && group.kind() == Mention.Kind.GROUP
            && Delegations.isDelegation(sentence, group)) {
          give(Delegations.ledBy(sentence, mentions.get(i), group), country);
        }
      }
    }
  }

  private void give(List<Mention> leaders, String country) {
    for (Person person : people) {
      if (person.country() == null && person.mentions().stream().anyMatch(leaders::contains)) {
        person.country(country);
      }
    }
  }
}
