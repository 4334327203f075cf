package org.readout.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.article.ReferenceTime;
import org.readout.date.DateExpression;
import org.readout.date.DateMeaning.Anchored;
import org.readout.date.DateMeaning.Weekdays;
import org.readout.date.DateResolver;
import org.readout.date.Edtf;
import org.readout.date.OccasionDate;
import org.readout.date.Precision;
import org.readout.date.Tense;
import org.readout.relation.DateArgument;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.PlaceArgument;
import org.readout.relation.RelationMention;
import org.readout.relation.Scenes.Scene;
import org.readout.text.Document;
import org.readout.text.Sentence;

/**
 * Resolves the dates of relation mentions against the document's date, and gives each stop of a
 * tour a mention.
 */
final class Dating {
  /** Rules of verbs whose present tense tells of what is about to be: {@code leaves tonight}. */
  private static final Set<String> DEPARTURES =
      Set.of("visit.leave", "visit.travel", "visit.arrive");

  private static final int WEEK = 7;

  private final Document document;
  private final RunningDate runningDate;
  private final List<Scene> scenes;
  private final @Nullable LocalDate reference;
  private final DateResolver resolver;

  /**
   * Dates the mentions of a document.
   *
   * @param neighbor a day that the text tells in full, for a document whose own day is not known;
   *     or null
   */
  Dating(Document document, @Nullable LocalDate neighbor, List<Scene> scenes) {
    this.document = document;
    this.scenes = List.copyOf(scenes);
    ReferenceTime time = ReferenceTime.of(document.article(), document.dateline());
    this.reference = time.day();
    this.resolver = resolver(time, neighbor);
    this.runningDate = new RunningDate(document, reference, scenes, isFresh());
  }

  /** True where the text tells of the days before it was published, as news does. */
  private boolean isFresh() {
    LocalDate published = reference;
    return published != null
        && scenes.stream()
            .flatMap(scene -> scene.dates().stream())
            .filter(told -> !(told.meaning() instanceof Weekdays))
            .map(told -> resolver.resolve(told.meaning(), Tense.PAST))
            .anyMatch(date -> isOfLastWeek(date, published));
  }

  private static boolean isOfLastWeek(@Nullable Edtf date, LocalDate published) {
    LocalDate day = date == null || date.precision() != Precision.DAY ? null : date.firstDay();
    return day != null && !day.isAfter(published) && day.isAfter(published.minusDays(WEEK));
  }

  private static DateResolver resolver(ReferenceTime time, @Nullable LocalDate neighbor) {
    if (time.month() != null) {
      return DateResolver.in(time.month());
    }
    return time.day() == null && neighbor != null
        ? DateResolver.near(neighbor)
        : new DateResolver(time.day());
  }

  /** A timeline that stands at the beginning of the document. */
  Timeline timeline() {
    return new Timeline(this, scenes);
  }

  /** The date of a scene, or null. */
  @Nullable Edtf date(Scene scene, Timeline.@Nullable Point before) {
    Sentence sentence = document.sentences().get(scene.sentence());
    return sentence.place() == Sentence.Place.BODY && !scene.dates().isEmpty()
        ? resolve(
            scene.dates(),
            scene.sentence(),
            scene.tense(),
            before,
            before == null ? null : before.date())
        : null;
  }

  /** When the report of a scene was made, or null. */
  @Nullable Edtf said(Scene scene) {
    return scene.said().isEmpty()
        ? null
        : OccasionDate.of(scene.said(), resolver, Tense.PAST, null);
  }

  private @Nullable Edtf resolve(
      List<DateExpression> told,
      int sentence,
      Tense tense,
      Timeline.@Nullable Point before,
      @Nullable Edtf anchor) {
    LocalDate day = before == null ? null : runningDate.weekdaysFrom(before, told, sentence, tense);
    return day == null
        ? OccasionDate.of(told, resolver, tense, anchor)
        : OccasionDate.of(told, new DateResolver(day), Tense.FUTURE, null);
  }

  /** The words that give the date of a scene. */
  String text(Scene scene) {
    return words(
        document.sentences().get(scene.sentence()),
        new DateArgument(scene.dates(), scene.sentence()));
  }

  /** The mention once for each of its places. */
  List<DatedMention> date(RelationMention relation, Timeline timeline) {
    Timeline.Point before = timeline.last();
    Sentence sentence = document.sentences().get(relation.sentence());
    DateArgument argument = relation.date();
    Edtf date =
        argument == null
            ? null
            : resolve(
                argument.expressions(),
                relation.sentence(),
                tense(relation, argument),
                before,
                timeline.anchor());
    String dateText =
        argument == null || date == null
            ? ""
            : words(document.sentences().get(argument.sentence()), argument);
    Modality modality = modality(relation, date);
    Timeline.Point running = date == null ? runningDate.of(relation, before) : null;
    boolean inTitle = sentence.place() == Sentence.Place.TITLE;
    List<DatedMention> dated = new ArrayList<>();
    for (PlaceArgument place : relation.places()) {
      String text = sentence.words(place.mention().nameFrom(), place.mention().nameTo());
      dated.add(
          new DatedMention(
              relation, modality, place.place(), text, date, dateText, running, inTitle));
      if (relation.rule().type() != FactType.VISIT) {
        break;
      }
    }
    if (dated.isEmpty()) {
      dated.add(new DatedMention(relation, modality, null, "", date, dateText, running, inTitle));
    }
    return dated;
  }

  private String words(Sentence sentence, DateArgument argument) {
    List<DateExpression> expressions = argument.expressions();
    return sentence.words(
        expressions.get(0).firstToken(), expressions.get(expressions.size() - 1).endToken());
  }

  private Tense tense(RelationMention relation, DateArgument date) {
    boolean weekday =
        date.expressions().stream().anyMatch(told -> told.meaning() instanceof Weekdays);
    boolean counted =
        date.expressions().size() > 1
            && date.expressions().stream().anyMatch(told -> told.meaning() instanceof Anchored);
    return switch (relation.modality()) {
      case PLANNED, PROPOSED -> Tense.FUTURE;
      case ACTUAL ->
          counted ? Tense.PAST : weekday && isTimetable(relation) ? Tense.FUTURE : relation.tense();
      case CANCELLED -> weekday ? Tense.FUTURE : Tense.UNKNOWN;
      case DENIED -> relation.tense();
    };
  }

  /** {@code She flies to Lisbon on Friday}: in running text the present tense of a timetable. */
  private boolean isTimetable(RelationMention relation) {
    Sentence sentence = document.sentences().get(relation.sentence());
    return relation.rule().type() == FactType.VISIT
        && relation.tense() == Tense.PRESENT
        && sentence.place() == Sentence.Place.BODY;
  }

  /** An occasion whose date lies behind the document's has not taken place yet. */
  void keepAhead(Occasion occasion) {
    Edtf date = occasion.date();
    LocalDate first = date == null ? null : date.firstDay();
    LocalDate published = reference;
    boolean ahead = first != null && published != null && first.isAfter(published.plusDays(1));
    boolean past =
        occasion.mentions().stream()
            .map(DatedMention::relation)
            .anyMatch(told -> told.tense() == Tense.PAST && told.rule().trigger().verb());
    if (ahead && !past && occasion.modality() == Modality.ACTUAL) {
      occasion.takeModality(Modality.PLANNED);
    }
  }

  /** True where a time goes on beyond the day of publication. */
  boolean isRunning(Edtf date) {
    LocalDate last = date.lastDay();
    return date.precision() == Precision.INTERVAL
        && last != null
        && reference != null
        && !last.isBefore(reference);
  }

  /** What lies behind the document's date has not taken place yet. */
  private Modality modality(RelationMention relation, @Nullable Edtf date) {
    LocalDate first = date == null ? null : date.firstDay();
    if (relation.modality() != Modality.ACTUAL || first == null || reference == null) {
      return relation.modality();
    }
    boolean departure = DEPARTURES.contains(relation.rule().id()) && isTimetable(relation);
    LocalDate since = isTimetable(relation) ? reference : reference.plusDays(1);
    boolean ahead = first.isAfter(since) || (departure && first.equals(reference));
    return ahead ? Modality.PLANNED : Modality.ACTUAL;
  }
}
