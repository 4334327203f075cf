package org.readout.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.date.Tense;

/**
 * A piece of a sentence that states an occasion. Immutable.
 *
 * @param rule the rule that found it
 * @param modality whether it took place
 * @param tense the time of its verb
 * @param sentence the number of its sentence
 * @param trigger the token that the rule fired on
 * @param arguments the parties
 * @param places the places; a visit to several has one for each stop
 * @param date when, or null
 */
public record RelationMention(
    Rule rule,
    Modality modality,
    Tense tense,
    int sentence,
    int trigger,
    List<Argument> arguments,
    List<PlaceArgument> places,
    @Nullable DateArgument date) {
  public RelationMention {
    arguments = List.copyOf(arguments);
    places = List.copyOf(places);
  }
}
