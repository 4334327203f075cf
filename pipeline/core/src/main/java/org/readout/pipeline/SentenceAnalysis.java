package org.readout.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateExpression;
import org.readout.entity.Mention;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.relation.NearMiss;
import org.readout.relation.RelationMention;
import org.readout.text.Sentence;

/**
 * What the stages found in one sentence. Immutable.
 *
 * @param sentence the sentence
 * @param tagged its parts of speech, or null where it was not looked at
 * @param mentions the mentions of parties and places
 * @param dates the date expressions
 * @param dependencies its parse, or null where it has no trigger
 * @param relations the relation mentions
 * @param nearMisses the triggers that no rule fired on
 */
public record SentenceAnalysis(
    Sentence sentence,
    @Nullable Tagged tagged,
    List<Mention> mentions,
    List<DateExpression> dates,
    @Nullable Dependencies dependencies,
    List<RelationMention> relations,
    List<NearMiss> nearMisses) {
  public SentenceAnalysis {
    mentions = List.copyOf(mentions);
    dates = List.copyOf(dates);
    relations = List.copyOf(relations);
    nearMisses = List.copyOf(nearMisses);
  }
}
