package org.readout.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.relation.FactType;
import org.readout.relation.Modality;

/**
 * A fact: one occasion in the world, told once or many times in a document. Immutable.
 *
 * @param id a hash of the document's id and of what the fact says
 * @param type visit, meeting or call
 * @param modality whether it took place
 * @param participants the parties, never empty
 * @param place where, or null where the text does not tell
 * @param date when, or null where the text gives no time
 * @param topics what was discussed, in the order of the text
 * @param codes the codes of the field's coding schemes
 * @param document the document that states it
 * @param evidence where the text states it, in the order of the text, never empty
 * @param confidence 0 to 1
 */
public record Fact(
    String id,
    FactType type,
    Modality modality,
    List<Participant> participants,
    @Nullable FactPlace place,
    @Nullable FactDate date,
    List<String> topics,
    EventCodes codes,
    Source document,
    List<Evidence> evidence,
    double confidence) {
  public Fact {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
  }
}
