package org.readout.bench;

import java.nio.file.Path;

/**
 * What is measured and how. Immutable.
 *
 * @param home the root of the repository
 * @param scratch a folder for files that are thrown away
 * @param documents where the articles of the first comparison are
 * @param bulk where the articles for scanning, threads and memory are
 * @param article the one short article that is read from the shell prompt
 * @param rounds how many rounds are measured after the warm-up
 * @param seconds how long a round of a side is at least
 * @param warmUp how many seconds each side is warmed up at least
 * @param stockDocuments how many articles the stock pipeline reads in a pass; 0 for all
 * @param bulkDocuments how many articles of the bulk are used; 0 for all
 * @param repeat how many times the bulk is read over to see whether memory grows
 * @param threads how many threads are compared with one
 * @param java how workers are started
 */
record Settings(
    Path home,
    Path scratch,
    String documents,
    String bulk,
    String article,
    int rounds,
    double seconds,
    double warmUp,
    int stockDocuments,
    int bulkDocuments,
    int repeat,
    int threads,
    JavaCommand java) {
  /** The launcher of readout itself. */
  String launcher() {
    return home.resolve("readout").toString();
  }
}
