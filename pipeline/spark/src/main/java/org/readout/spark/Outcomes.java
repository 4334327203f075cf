package org.readout.spark;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.article.Problem;
import org.readout.article.ProblemJson;
import org.readout.fact.Fact;
import org.readout.fact.FactDate;
import org.readout.fact.FactWriter;
import org.readout.pipeline.Outcome;

/**
 * What became of articles, as a table: a row for each article that was read, for each of its facts,
 * and for each item that was rejected.
 */
final class Outcomes {
  static final String ARTICLE = "article";
  static final String FACT = "fact";
  static final String REJECTED = "rejected";

  /** The month of articles without a date of publication. */
  static final String UNKNOWN_MONTH = "unknown";

  static final StructType SCHEMA =
      new StructType()
          .add("kind", "string", false)
          .add("file", "string", false)
          .add("line", "long", false)
          .add("number", "int", false)
          .add("json", "string", true)
          .add("month", "string", true)
          .add("id", "string", true)
          .add("type", "string", true)
          .add("modality", "string", true)
          .add("date", "string", true)
          .add("first_day", "string", true)
          .add("last_day", "string", true)
          .add("document", "string", true)
          .add("published", "string", true)
          .add("confidence", "double", true)
          .add("code", "string", true)
          .add("warnings", "int", true);

  private Outcomes() {}

  /** The rows of one item. */
  static List<Row> rows(RawArticle source, Outcome outcome) {
    List<Row> rows = new ArrayList<>();
    if (outcome instanceof Outcome.Rejected rejected) {
      rows.add(rejected(source, rejected.problem()));
    } else if (outcome instanceof Outcome.Read read) {
      List<Fact> facts = read.analysis().facts();
      String month = month(read.analysis().article());
      rows.add(article(source, read.warnings().size()));
      for (int i = 0; i < facts.size(); i++) {
        rows.add(fact(source, i, month, facts.get(i)));
      }
    }
    return rows;
  }

  /** The month in which an article was published, such as {@code 2024-05}. */
  static String month(Article article) {
    if (article.published() != null) {
      return YearMonth.from(article.published()).toString();
    }
    return article.month() == null ? UNKNOWN_MONTH : article.month().toString();
  }

  private static Row article(RawArticle source, int warnings) {
    return new Cells(ARTICLE, source, 0).with("warnings", warnings).row();
  }

  private static Row rejected(RawArticle source, Problem problem) {
    return new Cells(REJECTED, source, 0)
        .with("json", ProblemJson.line(problem))
        .with("code", problem.code().code())
        .row();
  }

  private static Row fact(RawArticle source, int number, String month, Fact fact) {
    FactDate date = fact.date();
    return new Cells(FACT, source, number)
        .with("json", FactWriter.line(fact))
        .with("month", month)
        .with("id", fact.id())
        .with("type", fact.type().label())
        .with("modality", fact.modality().label())
        .with("date", date == null ? null : date.edtf())
        .with("first_day", date == null ? null : text(date.start()))
        .with("last_day", date == null ? null : text(date.end()))
        .with("document", fact.document().id())
        .with("published", text(fact.document().published()))
        .with("confidence", fact.confidence())
        .row();
  }

  /** A row while it is filled; what is not told is null, of warnings there are none. */
  private static final class Cells {
    private final @Nullable Object[] values = new @Nullable Object[SCHEMA.size()];

    Cells(String kind, RawArticle source, int number) {
      with("kind", kind);
      with("file", source.file());
      with("line", source.line());
      with("number", number);
      with("warnings", 0);
    }

    Cells with(String column, @Nullable Object value) {
      values[SCHEMA.fieldIndex(column)] = value;
      return this;
    }

    Row row() {
      return RowFactory.create(values);
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
