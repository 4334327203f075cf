package org.readout.cli;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.readout.date.DateExpression;
import org.readout.entity.Mention;
import org.readout.fact.Quote;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.SentenceAnalysis;
import org.readout.relation.Argument;
import org.readout.relation.DateArgument;
import org.readout.relation.PlaceArgument;
import org.readout.relation.RelationMention;
import org.readout.relation.Role;
import org.readout.text.Sentence;

/**
 * What was seen in an article's text in the standoff format of the brat annotation tool (Stenetorp
 * et al. 2012): {@code T} lines for names, dates and triggers, {@code E} lines for relations,
 * {@code A} lines for their modality, and notes with the values of dates and the ids of rules. The
 * title is left out, because it is no part of the text. Used once, by one thread.
 */
final class BratAnnotations {
  private final Analysis analysis;
  private final Quoting quoting;
  private final DateValues dates;
  private final BratSpans spans;

  /** By the piece of the text that they stand for, the numbers of the T lines. */
  private final Map<Quote, Integer> entities = new LinkedHashMap<>();

  private final StringBuilder textBounds = new StringBuilder();
  private final StringBuilder events = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int lastTextBound;
  private int lastEvent;
  private int lastNote;

  BratAnnotations(Analysis analysis) {
    this.analysis = analysis;
    this.quoting = new Quoting(analysis.article());
    this.dates = new DateValues(analysis);
    this.spans = new BratSpans(analysis.article().text());
  }

  /** The content of the {@code .ann} file. */
  String text() {
    for (SentenceAnalysis seen : analysis.sentences()) {
      if (isInText(seen.sentence())) {
        seen.mentions().forEach(mention -> mention(seen.sentence(), mention));
        seen.dates().forEach(date -> date(seen, date));
      }
    }
    for (SentenceAnalysis seen : analysis.sentences()) {
      if (isInText(seen.sentence())) {
        seen.relations().forEach(relation -> event(seen.sentence(), relation));
      }
    }
    return textBounds.toString() + events + notes;
  }

  private static boolean isInText(Sentence sentence) {
    return sentence.place() != Sentence.Place.TITLE;
  }

  private int mention(Sentence sentence, Mention mention) {
    return entity(
        capitalized(mention.kind()), quoting.quote(sentence, mention.from(), mention.to()));
  }

  private void date(SentenceAnalysis seen, DateExpression date) {
    int number = entity("Date", quoting.quote(seen.sentence(), date.firstToken(), date.endToken()));
    dates.of(seen, date).ifPresent(value -> note("T" + number, value));
  }

  /** The T line of a piece of the text, which is written where it is not there yet. */
  private int entity(String type, Quote quote) {
    return entities.computeIfAbsent(quote, piece -> textBound(type, piece));
  }

  private int textBound(String type, Quote quote) {
    lastTextBound++;
    textBounds
        .append('T')
        .append(lastTextBound)
        .append('\t')
        .append(type)
        .append(' ')
        .append(spans.of(quote))
        .append('\n');
    return lastTextBound;
  }

  private void event(Sentence sentence, RelationMention relation) {
    String type = capitalized(relation.rule().type());
    int trigger =
        textBound(type, quoting.quote(sentence, relation.trigger(), relation.trigger() + 1));
    lastEvent++;
    events.append('E').append(lastEvent).append('\t').append(type).append(":T").append(trigger);
    Map<Role, Integer> used = new EnumMap<>(Role.class);
    for (Argument argument : relation.arguments()) {
      int number = used.merge(argument.role(), 1, Integer::sum);
      Quote quote = quoting.quote(sentence, argument.from(), argument.to());
      role(capitalized(argument.role()), number, entity(kind(argument), quote));
    }
    int places = 0;
    for (PlaceArgument place : relation.places()) {
      Sentence told = sentence(place.mention().sentence());
      if (isInText(told)) {
        places++;
        role("Place", places, mention(told, place.mention()));
      }
    }
    DateArgument date = relation.date();
    if (date != null && isInText(sentence(date.sentence()))) {
      Quote quote = quoting.quote(sentence(date.sentence()), date);
      role("Date", 1, entity("Date", quote));
    }
    events.append('\n');
    events
        .append('A')
        .append(lastEvent)
        .append("\tModality E")
        .append(lastEvent)
        .append(' ')
        .append(capitalized(relation.modality()))
        .append('\n');
    note("E" + lastEvent, relation.rule().id());
  }

  /** Roles that stand several times are numbered from the second one on. */
  private void role(String role, int number, int textBound) {
    events
        .append(' ')
        .append(role)
        .append(number == 1 ? "" : number)
        .append(":T")
        .append(textBound);
  }

  private void note(String about, String content) {
    lastNote++;
    notes.append('#').append(lastNote).append("\tAnnotatorNotes ").append(about).append('\t');
    notes.append(content).append('\n');
  }

  private Sentence sentence(int index) {
    return analysis.sentences().get(index).sentence();
  }

  private static String kind(Argument argument) {
    return argument.entities().isEmpty() ? "Party" : capitalized(argument.entities().get(0).kind());
  }

  private static String capitalized(Enum<?> value) {
    return value.name().charAt(0) + value.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
