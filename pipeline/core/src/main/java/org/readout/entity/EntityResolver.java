package org.readout.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.linguistics.Gender;
import org.readout.linguistics.Tagged;
import org.readout.text.Document;

/**
 * Finds out which phrases and pronouns of a document speak of the same party. Nothing from outside
 * the document enters. Immutable and thread-safe.
 */
public final class EntityResolver {
  private final Gazetteer gazetteer;
  private final HomeCountry homeCountry;
  private final Offices offices = Offices.load();
  private final Function<String, Optional<Gender>> genders;

  /** A resolver; {@code genders} gives the usual gender of a given name. */
  public EntityResolver(Gazetteer gazetteer, Function<String, Optional<Gender>> genders) {
    this.gazetteer = gazetteer;
    this.homeCountry = new HomeCountry(gazetteer);
    this.genders = genders;
  }

  /**
   * The entities of a document.
   *
   * @param document the document
   * @param tagged its tagged sentences, by sentence number
   * @param mentions the mentions of each sentence, by sentence number
   */
  public Entities resolve(Document document, List<Tagged> tagged, List<List<Mention>> mentions) {
    People people = new People(genders);
    List<Mention> all = mentions.stream().flatMap(List::stream).toList();
    people.gather(all.stream().filter(mention -> mention.kind() == Mention.Kind.PERSON).toList());
    for (Person person : people.all()) {
      person
          .mentions()
          .forEach(
              mention ->
                  person.addressed(
                      tagged
                          .get(mention.sentence())
                          .sentence()
                          .words(mention.from(), mention.nameFrom())));
    }
    String home =
        new RepresentedCountries(
                gazetteer,
                offices,
                homeCountry.of(document.article()),
                document,
                tagged,
                mentions,
                people.all())
            .give();
    return new Resolution(people.all(), offices, home).resolve(tagged, mentions);
  }
}
