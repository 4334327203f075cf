package org.readout.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.fact.EventCodes;
import org.readout.relation.FactType;
import org.readout.relation.Modality;

/**
 * One occasion in the world, told by one document or by many. Immutable.
 *
 * @param id a hash of its first source
 * @param type visit, meeting or call
 * @param modality whether it took place, as far as the sources tell
 * @param participants the parties, never empty
 * @param place where, the most exact place that fits, or null
 * @param date when, the most exact date that fits, or null
 * @param topics what was discussed, by all sources
 * @param codes the codes of the field's coding schemes
 * @param sources who tells it, in the order of publication, never empty
 * @param disagreements what the sources do not agree on, empty where they agree
 * @param confidence 0 to 1
 */
public record Event(
    String id,
    FactType type,
    Modality modality,
    List<EventParticipant> participants,
    @Nullable EventPlace place,
    @Nullable EventDate date,
    List<String> topics,
    EventCodes codes,
    List<EventSource> sources,
    List<Disagreement> disagreements,
    double confidence) {
  public Event {
    participants = List.copyOf(participants);
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
    disagreements = List.copyOf(disagreements);
  }
}
