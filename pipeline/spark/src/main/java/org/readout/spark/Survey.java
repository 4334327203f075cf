package org.readout.spark;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.readout.article.Incoming;

/**
 * What one look at the whole input tells: how many bytes of articles each reading task has, and
 * which articles have the id of one before them, in the order of files and lines.
 *
 * @param bytes the bytes of each reading task, by its number
 * @param repeats by the number of a task, the sorted places of its articles with a repeated id;
 *     tasks without any are left out
 */
record Survey(List<Long> bytes, Map<Integer, List<Integer>> repeats) implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final StructType ITEM =
      new StructType()
          .add("task", "int", false)
          .add("place", "int", false)
          .add("file", "string", false)
          .add("line", "long", false)
          .add("bytes", "long", false)
          .add("id", "string", true);

  Survey {
    bytes = List.copyOf(bytes);
    repeats = Map.copyOf(repeats);
  }

  /** How many bytes there are. */
  long totalBytes() {
    return bytes.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Looks at all articles once.
   *
   * @param articles the articles; its partitions are the reading tasks
   */
  static Survey of(SparkSession session, JavaRDD<RawArticle> articles) {
    JavaRDD<Row> items = articles.mapPartitionsWithIndex(Survey::items, true);
    Dataset<Row> survey = session.createDataFrame(items, ITEM).persist(StorageLevel.DISK_ONLY());
    try {
      return new Survey(bytes(survey, articles.getNumPartitions()), repeats(survey));
    } finally {
      survey.unpersist();
    }
  }

  private static List<Long> bytes(Dataset<Row> survey, int tasks) {
    Long[] bytes = new Long[tasks];
    java.util.Arrays.fill(bytes, 0L);
    for (Row row : survey.groupBy("task").agg(sum("bytes")).collectAsList()) {
      bytes[row.getInt(0)] = row.getLong(1);
    }
    return List.of(bytes);
  }

  private static Map<Integer, List<Integer>> repeats(Dataset<Row> survey) {
    Map<Integer, List<Integer>> repeats = new HashMap<>();
    survey
        .where(col("id").isNotNull())
        .withColumn(
            "occurrence",
            row_number().over(Window.partitionBy("id").orderBy(col("file"), col("line"))))
        .where(col("occurrence").gt(1))
        .groupBy("task")
        .agg(array_sort(collect_list("place")))
        .collectAsList()
        .forEach(row -> repeats.put(row.getInt(0), List.copyOf(row.<Integer>getList(1))));
    return repeats;
  }

  private static Iterator<Row> items(int task, Iterator<RawArticle> articles) {
    return new Iterator<>() {
      private int place;

      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Row next() {
        RawArticle article = articles.next();
        return RowFactory.create(
            task,
            place++,
            article.file(),
            article.line(),
            (long) article.content().length,
            article.incoming() instanceof Incoming.Accepted accepted
                ? accepted.article().id()
                : null);
      }
    };
  }
}
