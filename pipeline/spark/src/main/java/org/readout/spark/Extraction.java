package org.readout.spark;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The way from a path to facts.
 *
 * @param articles what to read
 * @param input what is in it
 * @param output where the facts go
 * @param partitions into how many parts the articles are handed out; 0 to choose
 * @param pieceBytes how much of the input a task reads at most
 */
record Extraction(
    String articles, InputFormat input, FactOutput output, int partitions, long pieceBytes) {
  /** A few minutes of work at most: little is lost with a worker, and tasks are not too many. */
  private static final long PART_BYTES = 8L << 20;

  /** With several parts a core, no core is idle for long at the end. */
  private static final int PARTS_PER_CORE = 4;

  /**
   * Runs it.
   *
   * @throws org.readout.error.ReadoutException where there is nothing to read, or something is in
   *     the way of the output
   */
  JobSummary run(SparkSession session) {
    Configuration configuration = session.sparkContext().hadoopConfiguration();
    output.check(articles, configuration);
    ArticleFiles.Found found = ArticleFiles.find(articles, input, configuration);
    JavaRDD<RawArticle> raw =
        found.parquet()
            ? ParquetArticles.read(session, articles)
            : files(session, found.files(), configuration);
    Dataset<Row> outcomes = outcomes(session, raw).persist(StorageLevel.DISK_ONLY());
    try {
      JobSummary summary = JobSummary.of(outcomes, found.skipped());
      // A job that read nothing leaves the facts of the job before it alone.
      if (summary.articles() > 0) {
        output.writeFacts(outcomes);
      }
      output.writeRejected(outcomes);
      return summary;
    } finally {
      outcomes.unpersist();
    }
  }

  private JavaRDD<RawArticle> files(
      SparkSession session, List<ArticleFile> files, Configuration configuration) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Broadcast<SerializableConfiguration> shared =
        context.broadcast(new SerializableConfiguration(configuration));
    List<List<Piece>> tasks = new PieceCutter(pieceBytes).cut(files, context, shared);
    return context.parallelize(tasks, tasks.size()).flatMap(new PieceReader(shared));
  }

  private Dataset<Row> outcomes(SparkSession session, JavaRDD<RawArticle> raw) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    Survey survey = Survey.of(session, raw);
    Shares shares = new Shares(survey, parts(survey.totalBytes(), context.defaultParallelism()));
    JavaRDD<Row> rows =
        Shares.handOut(raw, context.broadcast(shares)).mapPartitions(new ArticleReading());
    return session.createDataFrame(rows, Outcomes.SCHEMA);
  }

  private int parts(long bytes, int cores) {
    return partitions > 0
        ? partitions
        : (int) Math.max(PARTS_PER_CORE * (long) cores, bytes / PART_BYTES + 1);
  }
}
