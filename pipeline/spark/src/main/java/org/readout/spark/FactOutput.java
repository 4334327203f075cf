package org.readout.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Where facts and rejected items go. Facts lie in one folder a month of publication; within a file
 * they are in the order of files, lines and the text. Rejected items are JSON Lines in a folder of
 * their own. Spark's committer puts what a task wrote in its place once, whichever attempt it was.
 *
 * @param facts the folder of the facts
 * @param rejected the folder of the rejected items
 * @param format how facts are written
 * @param overwrite true where folders that exist are replaced
 */
record FactOutput(String facts, String rejected, OutputFormat format, boolean overwrite) {

  /**
   * Refuses to go on where something is in the way, before any work is done.
   *
   * @param input what is read
   * @throws ReadoutException where a folder exists that must not be replaced, or is the input's
   */
  void check(String input, Configuration configuration) {
    for (String folder : new String[] {facts, rejected}) {
      try {
        Path path = new Path(folder);
        FileSystem system = path.getFileSystem(configuration);
        if (holdsOther(system.makeQualified(path), qualified(input, configuration))) {
          throw new ReadoutException(
              ErrorCode.INVALID_ARGUMENT, folder + " and " + input + " lie in each other.");
        }
        if (!overwrite && system.exists(path)) {
          throw new ReadoutException(ErrorCode.OUTPUT_EXISTS, folder + " exists.");
        }
      } catch (IOException | IllegalArgumentException failed) {
        throw new ReadoutException(
            ErrorCode.CANNOT_WRITE,
            folder + " cannot be written to: " + failed.getMessage() + ".",
            failed);
      }
    }
  }

  /** Writes the facts. */
  void writeFacts(Dataset<Row> outcomes) {
    // Rebalanced, so that a month has few files, and a large one more than one.
    Dataset<Row> rows =
        outcomes
            .where(col("kind").equalTo(Outcomes.FACT))
            .hint("rebalance", col("month"))
            .sortWithinPartitions("month", "file", "line", "number");
    switch (format) {
      case JSON ->
          rows.select(col("json"), col("month"))
              .write()
              .mode(mode())
              .partitionBy("month")
              .text(facts);
      case PARQUET ->
          rows.select(
                  col("json").as("fact"),
                  col("id"),
                  col("type"),
                  col("modality"),
                  col("date"),
                  col("first_day").cast("date"),
                  col("last_day").cast("date"),
                  col("document"),
                  col("published").cast("date"),
                  col("confidence"),
                  col("month"))
              .write()
              .mode(mode())
              .partitionBy("month")
              .parquet(facts);
    }
  }

  /** Writes the rejected items. */
  void writeRejected(Dataset<Row> outcomes) {
    outcomes
        .where(col("kind").equalTo(Outcomes.REJECTED))
        .hint("rebalance")
        .sortWithinPartitions("file", "line")
        .select("json")
        .write()
        .mode(mode())
        .text(rejected);
  }

  private SaveMode mode() {
    return overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists;
  }

  private static Path qualified(String name, Configuration configuration) throws IOException {
    Path path = new Path(name);
    return path.getFileSystem(configuration).makeQualified(path);
  }

  /** True where one path is the other or lies below it: replacing one would take the other. */
  private static boolean holdsOther(Path one, Path other) {
    String first = one + "/";
    String second = other + "/";
    return first.startsWith(second) || second.startsWith(first);
  }
}
