package org.readout.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.date.DateExpression;
import org.readout.entity.Entity;
import org.readout.entity.Mention;
import org.readout.entity.Place;
import org.readout.fact.Candidate;
import org.readout.pipeline.Analysis;
import org.readout.pipeline.SentenceAnalysis;
import org.readout.relation.Argument;
import org.readout.relation.DateArgument;
import org.readout.relation.NearMiss;
import org.readout.relation.PlaceArgument;
import org.readout.relation.RelationMention;
import org.readout.text.Sentence;

/** What was seen in an article, for people. Used once, by one thread. */
final class Explanation {
  private static final int LABEL = 12;

  private final Analysis analysis;
  private final Style style;
  private final Quoting quoting;
  private final DateValues dates;
  private final StringBuilder text = new StringBuilder();

  Explanation(Analysis analysis, Style style) {
    this.analysis = analysis;
    this.style = style;
    this.quoting = new Quoting(analysis.article());
    this.dates = new DateValues(analysis);
  }

  /** The whole explanation; ends with an empty line. */
  String text() {
    heading();
    analysis
        .rejection()
        .ifPresent(
            reason ->
                line(0, style.bad("rejected: " + reason.code().code() + " " + reason.message())));
    if (analysis.rejection().isEmpty() && analysis.sentences().isEmpty()) {
      line(0, "No word of this article is one that a rule fires on.");
    }
    analysis.sentences().forEach(this::sentence);
    text.append('\n');
    FactText facts = new FactText(style);
    line(0, style.strong(SummaryPrinter.counted(analysis.facts().size(), "fact")));
    analysis.facts().forEach(fact -> text.append(facts.of(fact)));
    analysis.candidates().stream()
        .filter(candidate -> !candidate.accepted())
        .forEach(candidate -> rejected(candidate, facts));
    return text.append('\n').toString();
  }

  private void rejected(Candidate candidate, FactText facts) {
    text.append('\n');
    line(
        0,
        style.bad(
            "not believed: confidence "
                + candidate.fact().confidence()
                + ", and "
                + candidate.threshold()
                + " is needed"));
    candidate
        .doubts()
        .forEach(doubt -> line(1, labelled("doubt", doubt.feature() + "  " + doubt.weight())));
    text.append(facts.of(candidate.fact()));
  }

  private void heading() {
    Article article = analysis.article();
    String title = article.title() == null ? "" : "  " + article.title();
    line(0, style.strong(Style.line(article.id() + title)));
    line(
        0,
        dates
            .reference()
            .map(known -> "dates count from " + known)
            .orElse("dates cannot be resolved: no day of publication is known"));
  }

  private void sentence(SentenceAnalysis seen) {
    Sentence sentence = seen.sentence();
    String place = sentence.place() == Sentence.Place.BODY ? "" : label(sentence.place()) + ", ";
    text.append('\n');
    line(
        0,
        style.faint(
                "["
                    + sentence.index()
                    + ", "
                    + place
                    + sentence.start()
                    + "-"
                    + sentence.end()
                    + "] ")
            + Style.line(quoting.quote(sentence).text()));
    seen.mentions().forEach(mention -> mention(sentence, mention));
    seen.dates().forEach(date -> date(seen, date));
    seen.relations().forEach(relation -> relation(seen, relation));
    seen.nearMisses().forEach(miss -> nearMiss(sentence, miss));
  }

  private void mention(Sentence sentence, Mention mention) {
    StringBuilder told = new StringBuilder(words(sentence, mention.from(), mention.to()));
    add(told, "title", mention.title());
    add(told, "country", mention.country());
    Place place = mention.place();
    if (place != null) {
      add(told, label(place.kind()), place.country() == null ? "?" : place.country());
    }
    String entities =
        analysis.entities().of(mention).stream().map(Entity::key).collect(Collectors.joining(", "));
    line(1, labelled(label(mention.kind()), told + (entities.isEmpty() ? "" : " → " + entities)));
  }

  private void date(SentenceAnalysis seen, DateExpression date) {
    String value = dates.of(seen, date).orElse("no date of its own");
    line(
        1,
        labelled(
            "date", words(seen.sentence(), date.firstToken(), date.endToken()) + " → " + value));
  }

  private void relation(SentenceAnalysis seen, RelationMention relation) {
    Sentence sentence = seen.sentence();
    line(
        1,
        style.good(labelled("trigger", words(sentence, relation.trigger(), relation.trigger() + 1)))
            + ": rule "
            + style.strong(relation.rule().id())
            + ", "
            + relation.modality().label());
    for (Argument argument : relation.arguments()) {
      String who = argument.entities().stream().map(Entity::name).collect(Collectors.joining("; "));
      line(
          2,
          labelled(
              argument.role().label(),
              words(sentence, argument.from(), argument.to())
                  + " = "
                  + Style.line(who)
                  + way(argument.function(), argument.path())));
    }
    for (PlaceArgument place : relation.places()) {
      line(2, labelled("place", Style.line(place.place().name()) + way("", place.path())));
    }
    DateArgument date = relation.date();
    if (date != null) {
      Sentence told = analysis.sentences().get(date.sentence()).sentence();
      String value = dates.of(relation, date).orElse("that of another date");
      line(2, labelled("date", Style.line(quoting.quote(told, date).text()) + " → " + value));
    }
  }

  private void nearMiss(Sentence sentence, NearMiss miss) {
    line(
        1,
        style.bad(labelled("near miss", words(sentence, miss.trigger(), miss.trigger() + 1)))
            + ": rule "
            + miss.rule()
            + ", "
            + miss.reason());
  }

  private String way(String function, String path) {
    String way = function.isEmpty() || path.isEmpty() ? function + path : function + ": " + path;
    return way.isEmpty() ? "" : "  " + style.faint("(" + way + ")");
  }

  private String words(Sentence sentence, int from, int to) {
    return Style.line(quoting.quote(sentence, from, to).text());
  }

  private static void add(StringBuilder told, String label, @Nullable String value) {
    if (value != null) {
      told.append(", ").append(label).append(' ').append(Style.line(value));
    }
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String labelled(String label, String value) {
    return label + " ".repeat(Math.max(1, LABEL - label.length())) + value;
  }

  private void line(int indent, String content) {
    text.append("    ".repeat(indent)).append(content).append('\n');
  }
}
