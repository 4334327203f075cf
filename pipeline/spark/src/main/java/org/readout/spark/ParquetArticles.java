package org.readout.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.readout.article.Format;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Reads Parquet with the keys of JSON Lines for columns. A row becomes the line of JSON that says
 * the same, so that it is read and refused like one. Further columns are left out; a column of
 * another type, such as a date or a number, is taken as its text.
 */
final class ParquetArticles {
  private static final List<String> REQUIRED = List.of("id", "text");
  private static final List<String> COLUMNS =
      List.of("id", "title", "published", "publisher", "url", "text");

  private ParquetArticles() {}

  /**
   * The rows of a path.
   *
   * @throws ReadoutException where a column is missing that every article must have
   */
  static JavaRDD<RawArticle> read(SparkSession session, String path) {
    Dataset<Row> rows = session.read().parquet(path);
    List<String> present = Arrays.asList(rows.columns());
    for (String column : REQUIRED) {
      if (!present.contains(column)) {
        throw new ReadoutException(
            ErrorCode.UNKNOWN_FORMAT, path + " has no column \"" + column + "\".");
      }
    }
    Column[] said =
        COLUMNS.stream()
            .filter(present::contains)
            .map(column -> col(column).cast("string").as(column))
            .toArray(Column[]::new);
    return rows.select(
            col("_metadata.file_path"),
            col("_metadata.row_index"),
            coalesce(to_json(struct(said)), lit("{}")))
        .toJavaRDD()
        .map(ParquetArticles::article);
  }

  private static RawArticle article(Row row) {
    byte[] line = row.getString(2).getBytes(StandardCharsets.UTF_8);
    return new RawArticle(
        row.getString(0), row.getLong(1) + 1, "", Format.JSON_LINES, line, null, false);
  }
}
