package org.readout.spark;

import org.apache.spark.sql.SparkSession;

/**
 * One session for all tests, with two threads, and three further attempts for a task that fails.
 */
final class SharedSession {
  private SharedSession() {}

  private static final class Holder {
    static final SparkSession SESSION =
        SparkSession.builder()
            .master("local[2,4]")
            .appName("readout tests")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.hadoop.fs.flaky.impl", FlakyFileSystem.class.getName())
            .config("spark.hadoop.fs.flaky.impl.disable.cache", "true")
            .getOrCreate();
  }

  /** The session. */
  static SparkSession get() {
    return Holder.SESSION;
  }
}
