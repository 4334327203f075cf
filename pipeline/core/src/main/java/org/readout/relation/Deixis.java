package org.readout.relation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Mention;
import org.readout.entity.Place;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.linguistics.Word;

/**
 * What {@code here} and {@code there} mean in a sentence. Immutable.
 *
 * @param here the place of the dateline, or null
 * @param there the place spoken of last before the sentence, or null
 */
public record Deixis(@Nullable Place here, @Nullable Place there) {
  private static final int FARTHEST = 6;
  private static final Set<String> PLACED =
      Set.of("obl:in", "obl:at", "obl:to", "obl:on", "obl:into", "obj");

  /** Where nothing is known. */
  public static Deixis none() {
    return new Deixis(null, null);
  }

  /**
   * The place spoken of last in a sentence, or the one known before; where somebody comes from is
   * behind them.
   */
  public static @Nullable Place lastPlace(
      Tagged tagged, List<Mention> mentions, @Nullable Place before) {
    Place last = before;
    for (Mention mention : mentions) {
      boolean left = mention.from() > 0 && tagged.lemma(mention.from() - 1).equals("from");
      last = mention.place() == null || left ? last : mention.place();
    }
    return last;
  }

  /** True where the sentence has such a word, and it is known what it means. */
  boolean speaksIn(Tagged tagged) {
    for (int i = 0; i < tagged.size(); i++) {
      if (meaning(tagged.lemma(i), tagged.tag(i)) != null) {
        return true;
      }
    }
    return false;
  }

  /** The place of an adverb of the trigger, or of the verb whose object it is; else none. */
  List<PlaceArgument> at(Tagged tagged, Dependencies graph, int trigger) {
    int governor =
        graph.word(trigger).tag().startsWith("N") && graph.relation(trigger).equals("obj")
            ? graph.governor(trigger)
            : trigger;
    Place arrival = here;
    if (arrival != null && comesIn(graph, trigger)) {
      Word word = graph.word(trigger);
      return List.of(
          new PlaceArgument(arrival, mention(tagged, word.from(), arrival), "the dateline"));
    }
    for (int i = 0; i < graph.size(); i++) {
      Word word = graph.word(i);
      Place place = meaning(word.lemma(), word.tag());
      boolean near = Math.abs(i - trigger) <= FARTHEST;
      boolean dependent = graph.governor(i) == trigger || graph.governor(i) == governor;
      if (place != null && near && (dependent || i == trigger + 1)) {
        return List.of(new PlaceArgument(place, mention(tagged, word.from(), place), word.lemma()));
      }
    }
    return List.of();
  }

  /**
   * {@code Arrived on Sunday from Tunis}, {@code flew in from Tunis}: here, where the writer is.
   */
  private static boolean comesIn(Dependencies graph, int verb) {
    boolean in = verb + 1 < graph.size() && graph.word(verb + 1).lemma().equals("in");
    boolean elsewhere =
        graph.dependents(verb).stream()
            .map(graph::relation)
            .anyMatch(relation -> PLACED.contains(relation));
    return switch (graph.word(verb).lemma()) {
      case "arrive" -> !elsewhere;
      case "fly", "come", "drive" -> in && !elsewhere;
      default -> false;
    };
  }

  private @Nullable Place meaning(String lemma, String tag) {
    return switch (lemma) {
      case "here" -> here;
      case "there" -> tag.startsWith("RB") ? there : null;
      default -> null;
    };
  }

  private static Mention mention(Tagged tagged, int token, Place place) {
    return new Mention(
        Mention.Kind.PLACE,
        tagged.sentence().index(),
        token,
        token + 1,
        token,
        token + 1,
        place.name(),
        null,
        null,
        place.country(),
        place,
        false,
        List.of());
  }
}
