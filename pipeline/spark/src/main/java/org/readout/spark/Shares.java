package org.readout.spark;

import java.io.Serializable;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * Hands articles out in even parts. All bytes of the input, one article after the other, are cut
 * into as many equal stretches as there are parts, and an article goes to the part in whose stretch
 * it begins. So a part has an equal share, give or take one article, however long articles are and
 * wherever the long ones lie.
 */
final class Shares implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Survey survey;
  private final long[] bytesBefore;
  private final long share;
  private final int parts;

  Shares(Survey survey, int parts) {
    this.survey = survey;
    this.parts = parts;
    this.share = survey.totalBytes() / parts + 1;
    this.bytesBefore = new long[survey.bytes().size()];
    for (int task = 1; task < bytesBefore.length; task++) {
      bytesBefore[task] = bytesBefore[task - 1] + survey.bytes().get(task - 1);
    }
  }

  /**
   * The same articles in their parts, those marked whose id an article before has.
   *
   * @param articles what the survey was made of
   */
  static JavaRDD<RawArticle> handOut(JavaRDD<RawArticle> articles, Broadcast<Shares> shares) {
    Partitioner partitioner = new Parts(shares.value().parts);
    return articles
        .mapPartitionsWithIndex((task, items) -> shares.value().placed(task, items), true)
        .mapToPair(placed -> placed)
        .partitionBy(partitioner)
        .values();
  }

  private Iterator<Tuple2<Integer, RawArticle>> placed(int task, Iterator<RawArticle> articles) {
    List<Integer> repeats = survey.repeats().getOrDefault(task, List.of());
    return new Iterator<>() {
      private long position = bytesBefore[task];
      private int place;

      @Override
      public boolean hasNext() {
        return articles.hasNext();
      }

      @Override
      public Tuple2<Integer, RawArticle> next() {
        RawArticle article = articles.next();
        boolean repeated = Collections.binarySearch(repeats, place++) >= 0;
        int part = part(position);
        position += article.content().length;
        return new Tuple2<>(part, repeated ? article.asRepeated() : article);
      }
    };
  }

  /** The part of an article that begins behind so many bytes of others. */
  int part(long position) {
    return (int) Math.min(parts - 1L, position / share);
  }

  /** Keys are the numbers of the parts. */
  private static final class Parts extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final int parts;

    Parts(int parts) {
      this.parts = parts;
    }

    @Override
    public int numPartitions() {
      return parts;
    }

    @Override
    public int getPartition(Object key) {
      return (Integer) key;
    }
  }
}
