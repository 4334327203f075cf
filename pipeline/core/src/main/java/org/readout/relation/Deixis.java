package org.readout.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Mention;
import org.readout.entity.Place;
import org.readout.entity.PlaceKind;
import org.readout.linguistics.Dependencies;
import org.readout.linguistics.Tagged;
import org.readout.linguistics.Word;
import org.readout.words.WordLists;

/**
 * What {@code here}, {@code there} and {@code the country} mean in a sentence. Immutable.
 *
 * @param here the place of the dateline, or null
 * @param there the place spoken of last before the sentence, or null
 * @param countries the states spoken of before the sentence, the last one first
 * @param lastVisit the visit with a place told last before the sentence, or null
 */
public record Deixis(
    @Nullable Place here,
    @Nullable Place there,
    List<Place> countries,
    @Nullable RelationMention lastVisit) {
  private static final int FARTHEST = 6;
  private static final int REMEMBERED = 4;
  private static final Set<String> COUNTRY_NOUNS = WordLists.ENGLISH.set("nouns-for-a-country");

  /** What makes another country of it, or tells which one it is. */
  private static final Set<String> OTHER = WordLists.ENGLISH.set("telling-countries-apart");

  private static final Set<String> COUNTRY_RELATIONS =
      Set.of("obl:in", "obl:to", "nmod:in", "nmod:to", "obl:into", "nmod:into", "obj");

  /** Where nothing is known. */
  public static Deixis none() {
    return new Deixis(null, null, List.of(), null);
  }

  /** Copies the list. */
  public Deixis {
    countries = List.copyOf(countries);
  }

  /** The states spoken of up to the end of a sentence, the last one first. */
  public static List<Place> countries(List<Mention> mentions, List<Place> before) {
    List<Place> countries = new ArrayList<>(before);
    for (Mention mention : mentions) {
      Place place = mention.place();
      if (place != null && place.kind() == PlaceKind.COUNTRY) {
        countries.removeIf(known -> Objects.equals(known.country(), place.country()));
        countries.add(0, place);
      }
    }
    return List.copyOf(countries.subList(0, Math.min(countries.size(), REMEMBERED)));
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
      boolean country = !countries.isEmpty() && i > 0 && COUNTRY_NOUNS.contains(tagged.lemma(i));
      if (country || meaning(tagged.lemma(i), tagged.tag(i)) != null) {
        return true;
      }
    }
    return (here != null || lastVisit != null) && Arrivals.areTold(tagged);
  }

  /**
   * {@code His visit to the country}: the state spoken of last that is not the visitor's own; empty
   * where no such words depend on the trigger or on the verb whose object it is.
   */
  List<PlaceArgument> country(
      Tagged tagged, Dependencies graph, List<Argument> visitors, int trigger) {
    int governor =
        graph.word(trigger).tag().startsWith("N") && graph.relation(trigger).equals("obj")
            ? graph.governor(trigger)
            : trigger;
    for (int i = trigger + 1; i < graph.size(); i++) {
      boolean dependent = graph.governor(i) == trigger || graph.governor(i) == governor;
      if (dependent && COUNTRY_RELATIONS.contains(graph.relation(i)) && isTheCountry(graph, i)) {
        Place place = abroad(visitors);
        return place == null
            ? List.of()
            : List.of(
                new PlaceArgument(
                    place, mention(tagged, graph.word(i).from(), place), "the country"));
      }
    }
    return List.of();
  }

  private static boolean isTheCountry(Dependencies graph, int word) {
    boolean definite = false;
    for (int dependent : graph.dependents(word)) {
      String relation = graph.relation(dependent);
      definite |= relation.equals("det") && graph.word(dependent).lemma().equals("the");
      if (relation.startsWith("nmod")
          || relation.equals("acl:relcl")
          || OTHER.contains(graph.word(dependent).lemma())) {
        return false;
      }
    }
    return definite && COUNTRY_NOUNS.contains(graph.word(word).lemma()) && !isPlural(graph, word);
  }

  private static boolean isPlural(Dependencies graph, int word) {
    return graph.word(word).tag().endsWith("S");
  }

  private @Nullable Place abroad(List<Argument> visitors) {
    for (Place place : countries) {
      boolean home =
          visitors.stream()
              .flatMap(visitor -> visitor.entities().stream())
              .anyMatch(entity -> Objects.equals(entity.country(), place.country()));
      if (!home) {
        return place;
      }
    }
    return null;
  }

  /**
   * The place of somebody who is only said to have arrived: where the same people went last, else
   * that of the dateline, else where others went; none where the verb tells another.
   *
   * @param dated whether the sentence tells a time
   */
  List<PlaceArgument> arrival(
      Tagged tagged, Dependencies graph, List<Argument> visitors, int trigger, boolean dated) {
    boolean arrives =
        Arrivals.isWithoutPlace(graph, trigger, dated) && isBySubject(graph, visitors, trigger);
    Place place = arrives ? arrivalOf(visitors) : null;
    return place == null
        ? List.of()
        : List.of(
            new PlaceArgument(
                place, mention(tagged, graph.word(trigger).from(), place), "the story"));
  }

  /** {@code Berg spoke when the question came}: not he came, but the question. */
  private static boolean isBySubject(Dependencies graph, List<Argument> visitors, int verb) {
    return graph.dependents(verb).stream()
        .filter(one -> graph.relation(one).startsWith("nsubj"))
        .map(graph::word)
        .filter(word -> !word.tag().startsWith("W"))
        .allMatch(word -> visitors.stream().anyMatch(one -> one.from() == word.from()));
  }

  private @Nullable Place arrivalOf(List<Argument> visitors) {
    RelationMention last = lastVisit;
    if (last == null) {
      return here;
    }
    boolean same =
        visitors.stream()
            .flatMap(visitor -> visitor.entities().stream())
            .anyMatch(
                entity ->
                    last.arguments().stream().anyMatch(one -> one.entities().contains(entity)));
    return same || here == null ? last.places().get(0).place() : here;
  }

  /** The last visit with a place among the mentions of a sentence, or the one known before. */
  public static @Nullable RelationMention lastVisit(
      List<RelationMention> mentions, @Nullable RelationMention before) {
    RelationMention last = before;
    for (RelationMention mention : mentions) {
      boolean visit = mention.rule().type() == FactType.VISIT && !mention.places().isEmpty();
      last = visit ? mention : last;
    }
    return last;
  }

  /** The place of an adverb of the trigger, or of the verb whose object it is; else none. */
  List<PlaceArgument> at(Tagged tagged, Dependencies graph, int trigger) {
    int governor =
        graph.word(trigger).tag().startsWith("N") && graph.relation(trigger).equals("obj")
            ? graph.governor(trigger)
            : trigger;
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
