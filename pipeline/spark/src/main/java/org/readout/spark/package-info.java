/**
 * The pipeline on Apache Spark: articles of any size of input from any Hadoop file system in, facts
 * by month of publication out, each line of them the same bytes as those of the command line.
 *
 * <p>{@link org.readout.spark.ExtractJob} is the job. {@code ArticleFiles} finds what to read,
 * {@code PieceReader} and {@code ParquetArticles} read it, {@code Survey} looks it over once (how
 * large it is, which ids come again), {@code Shares} hands it out in even parts, {@code
 * ArticleReading} turns it into facts with one set of models a process, and {@code FactOutput}
 * writes them.
 */
@NullMarked
package org.readout.spark;

import org.jspecify.annotations.NullMarked;
