package org.readout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.date.DateExpression;
import org.readout.entity.Entity;
import org.readout.entity.Mention;
import org.readout.entity.Place;
import org.readout.fact.Quote;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.SentenceAnalysis;
import org.readout.relation.Argument;
import org.readout.relation.DateArgument;
import org.readout.relation.PlaceArgument;
import org.readout.relation.RelationMention;
import org.readout.text.Sentence;

/**
 * What was seen in an article as one JSON object. The offsets of sentences with the place {@code
 * title} refer to the title, all others to the text, in UTF-16 code units.
 */
final class JsonAnnotations {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("");

  private final Analysis analysis;
  private final Quoting quoting;
  private final DateValues dates;
  private final JsonGenerator json;

  private JsonAnnotations(Analysis analysis, JsonGenerator json) {
    this.analysis = analysis;
    this.quoting = new Quoting(analysis.article());
    this.dates = new DateValues(analysis);
    this.json = json;
  }

  /** The object, indented; ends with a line feed. */
  static String of(Analysis analysis) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS)
              .withObjectIndenter(indenter)
              .withArrayIndenter(indenter));
      new JsonAnnotations(analysis, json).write();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.append('\n').toString();
  }

  private void write() throws IOException {
    Article article = analysis.article();
    json.writeStartObject();
    text("id", article.id());
    text("title", article.title());
    text("published", article.published() == null ? null : article.published().toString());
    json.writeArrayFieldStart("sentences");
    for (SentenceAnalysis sentence : analysis.sentences()) {
      sentence(sentence);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sentence(SentenceAnalysis seen) throws IOException {
    Sentence sentence = seen.sentence();
    json.writeStartObject();
    json.writeNumberField("index", sentence.index());
    text("place", label(sentence.place()));
    quote(quoting.quote(sentence));
    json.writeArrayFieldStart("names");
    for (Mention mention : seen.mentions()) {
      mention(sentence, mention);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dates");
    for (DateExpression date : seen.dates()) {
      json.writeStartObject();
      quote(quoting.quote(sentence, date.firstToken(), date.endToken()));
      text("edtf", dates.of(seen, date).orElse(null));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("relations");
    for (RelationMention relation : seen.relations()) {
      relation(sentence, relation);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void mention(Sentence sentence, Mention mention) throws IOException {
    json.writeStartObject();
    text("kind", label(mention.kind()));
    quote(quoting.quote(sentence, mention.from(), mention.to()));
    text("name", mention.name());
    text("title", mention.title());
    text("country", mention.country());
    Place place = mention.place();
    text("place", place == null ? null : label(place.kind()));
    json.writeArrayFieldStart("entities");
    for (Entity entity : analysis.entities().of(mention)) {
      json.writeString(entity.key());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void relation(Sentence sentence, RelationMention relation) throws IOException {
    json.writeStartObject();
    text("rule", relation.rule().id());
    text("type", relation.rule().type().label());
    text("modality", relation.modality().label());
    json.writeObjectFieldStart("trigger");
    quote(quoting.quote(sentence, relation.trigger(), relation.trigger() + 1));
    json.writeEndObject();
    json.writeArrayFieldStart("arguments");
    for (Argument argument : relation.arguments()) {
      json.writeStartObject();
      text("role", argument.role().label());
      quote(quoting.quote(sentence, argument.from(), argument.to()));
      json.writeArrayFieldStart("entities");
      for (Entity entity : argument.entities()) {
        json.writeString(entity.key());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("places");
    for (PlaceArgument place : relation.places()) {
      place(place);
    }
    json.writeEndArray();
    date(relation);
    json.writeEndObject();
  }

  private void place(PlaceArgument place) throws IOException {
    Mention mention = place.mention();
    json.writeStartObject();
    text("name", place.place().name());
    text("kind", label(place.place().kind()));
    text("country", place.place().country());
    json.writeNumberField("sentence", mention.sentence());
    quote(quoting.quote(sentence(mention.sentence()), mention.nameFrom(), mention.nameTo()));
    json.writeEndObject();
  }

  private void date(RelationMention relation) throws IOException {
    DateArgument date = relation.date();
    if (date == null) {
      json.writeNullField("date");
      return;
    }
    json.writeObjectFieldStart("date");
    json.writeNumberField("sentence", date.sentence());
    quote(quoting.quote(sentence(date.sentence()), date));
    text("edtf", dates.of(relation, date).orElse(null));
    json.writeEndObject();
  }

  private Sentence sentence(int index) {
    return analysis.sentences().get(index).sentence();
  }

  private void quote(Quote quote) throws IOException {
    json.writeNumberField("start", quote.start());
    json.writeNumberField("end", quote.end());
    json.writeStringField("text", quote.text());
  }

  private void text(String key, @Nullable String value) throws IOException {
    json.writeStringField(key, value);
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
