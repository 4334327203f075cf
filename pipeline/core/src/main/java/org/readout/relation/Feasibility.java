package org.readout.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Mention;
import org.readout.linguistics.Tagged;

/**
 * Tells from the words of a sentence alone that a rule can't fire in it: a look that spares the
 * parser, which costs more than everything else together.
 */
final class Feasibility {
  private static final int FARTHEST_PLACE = 6;

  private final Tagged tagged;
  private final List<Mention> mentions;
  private final Set<String> lemmas;
  private final boolean hasPlace;
  private final boolean hasParty;

  Feasibility(Tagged tagged, List<Mention> mentions, Deixis deixis) {
    this.tagged = tagged;
    this.mentions = mentions;
    this.lemmas = new HashSet<>(tagged.lemmas());
    this.hasPlace =
        mentions.stream().anyMatch(mention -> mention.place() != null) || deixis.speaksIn(tagged);
    boolean pronoun = tagged.tags().stream().anyMatch(tag -> tag.startsWith("PRP"));
    this.hasParty =
        pronoun || mentions.stream().anyMatch(mention -> mention.kind() != Mention.Kind.PLACE);
  }

  /**
   * What the sentence lacks for a rule that concerns it, or null where it can fire on the token.
   */
  @Nullable String lacking(Rule rule, int token) {
    if (rule.placeRequired() && !hasPlace) {
      return "no place in the sentence";
    }
    if (rule.placeBehind() && !hasPlaceBehind(token)) {
      return "no place right behind";
    }
    return rule.visitorOptional() || hasParty ? null : "nobody in the sentence who could take part";
  }

  /**
   * False where the sentence has none of the words that a rule must find beside its trigger: it is
   * about something else.
   */
  boolean concerns(Rule rule) {
    return rule.conditions().stream()
        .filter(condition -> condition.demand() == Rule.Demand.PRESENT)
        .allMatch(
            condition ->
                condition.lemmas().isEmpty()
                    || condition.lemmas().stream().anyMatch(lemmas::contains));
  }

  private boolean hasPlaceBehind(int token) {
    int next = token + 1;
    while (next < tagged.size() && tagged.tag(next).startsWith("RB")) {
      next++;
    }
    int preposition = next;
    return preposition < tagged.size()
        && tagged.tag(preposition).equals("IN")
        && mentions.stream()
            .anyMatch(
                mention ->
                    mention.place() != null
                        && mention.from() > preposition
                        && mention.from() <= preposition + FARTHEST_PLACE);
  }
}
