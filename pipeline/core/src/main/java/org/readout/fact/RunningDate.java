package org.readout.fact;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.Choice;
import org.readout.date.DateExpression;
import org.readout.date.DateMeaning.Weekdays;
import org.readout.date.Edtf;
import org.readout.date.EdtfDate;
import org.readout.date.Precision;
import org.readout.date.Tense;
import org.readout.relation.Argument;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.RelationMention;
import org.readout.relation.Scenes.Scene;
import org.readout.relation.Scenes.Tie;
import org.readout.text.Document;
import org.readout.text.Sentence;

/** Tells what the date told last means for the sentences behind it. Immutable. */
final class RunningDate {
  /** How many sentences a date carries on to {@code later he met}. */
  private static final int SEQUEL_REACH = 4;

  /** How many sentences a date carries on to where nothing tells. */
  private static final int PLAIN_REACH = 2;

  /** In days; what is told of a longer time need not go on all through it. */
  private static final int LONGEST = 8;

  private static final int WEEK = 7;

  /** {@code I return from Lisbon}: the visit is over. */
  private static final Set<String> RETURNS = Set.of("visit.return", "visit.return-from");

  private final Document document;
  private final @Nullable LocalDate reference;
  private final boolean fresh;
  private final boolean today;
  private final int lead;
  private final Map<Integer, Tie> ties = new HashMap<>();

  /**
   * Tells what a date means for the sentences behind it.
   *
   * @param reference the day of publication, or null
   * @param fresh true where the text tells of the days before it was published
   */
  RunningDate(Document document, @Nullable LocalDate reference, List<Scene> scenes, boolean fresh) {
    this.document = document;
    this.reference = reference;
    this.today = scenes.stream().anyMatch(Scene::today);
    this.lead = lead(document);
    this.fresh = fresh || isNews(document, scenes);
    scenes.forEach(scene -> ties.put(scene.sentence(), scene.tie()));
  }

  /** What begins with a bare weekday is news of the week. */
  private static boolean isNews(Document document, List<Scene> scenes) {
    return scenes.stream()
        .filter(scene -> !scene.dates().isEmpty())
        .filter(scene -> document.sentences().get(scene.sentence()).place() == Sentence.Place.BODY)
        .limit(1)
        .flatMap(scene -> scene.dates().stream())
        .anyMatch(
            told -> told.meaning() instanceof Weekdays weekday && weekday.choice() == Choice.BARE);
  }

  /**
   * The date at which a mention without a date goes on, or null: that told right before, or a
   * little earlier where the sentence is a sequel.
   */
  Timeline.@Nullable Point of(RelationMention relation, Timeline.@Nullable Point last) {
    Sentence sentence = document.sentences().get(relation.sentence());
    boolean body = sentence.place() == Sentence.Place.BODY;
    LocalDate published = reference;
    if (body && published != null && isOfTheDay(relation)) {
      String verb = sentence.tokens().get(relation.trigger()).text();
      return new Timeline.Point(
          EdtfDate.of(published), verb, relation.sentence(), Tense.PRESENT, null);
    }
    if (body && published != null && isLeadOfTheDay(relation)) {
      String verb = sentence.tokens().get(relation.trigger()).text();
      return new Timeline.Point(
          EdtfDate.of(published), verb, relation.sentence(), Tense.PAST, null);
    }
    if (last == null || !body || !isShort(last.date()) || !agree(relation, last)) {
      return null;
    }
    int farthest =
        switch (ties.getOrDefault(relation.sentence(), Tie.PLAIN)) {
          case SEQUEL -> SEQUEL_REACH;
          case PLAIN -> PLAIN_REACH;
          case APART -> -1;
        };
    boolean near = relation.sentence() - last.sentence() <= farthest;
    return near && isPredicated(relation) ? last : null;
  }

  /** {@code Berg arrives in Lisbon}: an entry in a calendar or a diary tells of its own day. */
  private static boolean isOfTheDay(RelationMention relation) {
    return relation.tense() == Tense.PRESENT
        && relation.modality() == Modality.ACTUAL
        && !RETURNS.contains(relation.rule().id())
        && isPredicated(relation);
  }

  /** What the first sentence of a text tells that speaks of {@code today} took place today. */
  private boolean isLeadOfTheDay(RelationMention relation) {
    return today
        && relation.sentence() == lead
        && ties.getOrDefault(lead, Tie.PLAIN) != Tie.APART
        && relation.tense() == Tense.PAST
        && relation.modality() == Modality.ACTUAL
        && isPredicated(relation);
  }

  private static int lead(Document document) {
    return document.sentences().stream()
        .filter(sentence -> sentence.place() == Sentence.Place.BODY)
        .mapToInt(Sentence::index)
        .findFirst()
        .orElse(-1);
  }

  private static boolean isShort(Edtf date) {
    LocalDate first = date.firstDay();
    LocalDate last = date.lastDay();
    return date.precision() == Precision.DAY
        || (first != null && last != null && last.isBefore(first.plusDays(LONGEST)));
  }

  /** What took place goes on from what took place, what is planned from what lies ahead. */
  private boolean agree(RelationMention relation, Timeline.Point last) {
    if (relation.modality() == Modality.ACTUAL) {
      return relation.tense() == Tense.PAST && last.tense() != Tense.FUTURE;
    }
    LocalDate end = last.date().lastDay();
    return relation.modality() == Modality.PLANNED
        && relation.rule().type() != FactType.VISIT
        && end != null
        && reference != null
        && !end.isBefore(reference);
  }

  /** False for a noun that only its modifiers date: {@code their recent meeting}. */
  private static boolean isPredicated(RelationMention relation) {
    return relation.rule().trigger().verb()
        || relation.arguments().stream()
            .map(Argument::function)
            .anyMatch(function -> function.endsWith("subject") || function.equals("light-by"));
  }

  /**
   * The day from which a weekday counts that the text names soon after a date more than a week from
   * publication: {@code They arrive on June 28. On Tuesday …}. Null where it counts from
   * publication.
   */
  @Nullable LocalDate weekdaysFrom(
      Timeline.Point last, List<DateExpression> told, int sentence, Tense tense) {
    boolean weekdays =
        told.stream()
            .allMatch(
                one ->
                    one.meaning() instanceof Weekdays weekday && weekday.choice() == Choice.BARE);
    LocalDate day = last.date().firstDay();
    LocalDate published = reference;
    if (!weekdays
        || day == null
        || published == null
        || !isShort(last.date())
        || sentence - last.sentence() > SEQUEL_REACH) {
      return null;
    }
    boolean ahead = tense == Tense.FUTURE && DAYS.between(published, day) >= WEEK;
    boolean back = tense == Tense.PAST && !fresh && DAYS.between(day, published) > WEEK;
    return ahead || back ? day : null;
  }
}
