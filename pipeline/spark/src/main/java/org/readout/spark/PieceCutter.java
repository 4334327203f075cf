package org.readout.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.readout.article.Format;

/**
 * Cuts large files and packs small ones, so that a task reads about as much as any other. Only JSON
 * Lines that are not compressed can be cut.
 */
final class PieceCutter {
  /** Reading is cheap: pieces are small enough to be read side by side, and no smaller. */
  static final long PIECE_BYTES = 32L << 20;

  /** What it costs to open a file, in bytes that could be read meanwhile. */
  private static final long OPENING_BYTES = 1L << 20;

  private final long pieceBytes;

  PieceCutter(long pieceBytes) {
    this.pieceBytes = pieceBytes;
  }

  /** The pieces in the order of the files, those that one task reads together. */
  List<List<Piece>> cut(
      List<ArticleFile> files,
      JavaSparkContext context,
      Broadcast<SerializableConfiguration> configuration) {
    CompressionCodecFactory codecs = new CompressionCodecFactory(configuration.value().value());
    List<List<Piece>> tasks = new ArrayList<>();
    List<List<Piece>> cut = new ArrayList<>();
    List<Piece> packed = new ArrayList<>();
    long packedBytes = 0;
    for (ArticleFile file : files) {
      boolean divisible =
          file.format() == Format.JSON_LINES && codecs.getCodec(file.path()) == null;
      if (divisible && file.bytes() > pieceBytes) {
        List<Piece> pieces = pieces(file);
        cut.add(pieces);
        pieces.forEach(piece -> tasks.add(List.of(piece)));
        continue;
      }
      if (packedBytes > 0 && packedBytes + OPENING_BYTES + file.bytes() > pieceBytes) {
        tasks.add(List.copyOf(packed));
        packed.clear();
        packedBytes = 0;
      }
      packed.add(Piece.whole(file));
      packedBytes += OPENING_BYTES + file.bytes();
    }
    if (!packed.isEmpty()) {
      tasks.add(List.copyOf(packed));
    }
    return cut.isEmpty() ? tasks : numbered(tasks, context, new PieceReader(configuration));
  }

  private List<Piece> pieces(ArticleFile file) {
    List<Piece> pieces = new ArrayList<>();
    for (long start = 0; start < file.bytes(); start += pieceBytes) {
      pieces.add(Piece.of(file, start, Math.min(start + pieceBytes, file.bytes())));
    }
    return pieces;
  }

  /** Messages name the line of a file; so the lines before a piece must be counted. */
  private static List<List<Piece>> numbered(
      List<List<Piece>> tasks, JavaSparkContext context, PieceReader reader) {
    List<Piece> parts =
        tasks.stream().flatMap(List::stream).filter(piece -> !piece.isWhole()).toList();
    List<Long> counts = context.parallelize(parts, parts.size()).map(reader::countLines).collect();
    List<Piece> numbered = new ArrayList<>();
    long lines = 0;
    for (int i = 0; i < parts.size(); i++) {
      lines = parts.get(i).start() == 0 ? 0 : lines;
      numbered.add(parts.get(i).behind(lines));
      lines += counts.get(i);
    }
    int part = 0;
    List<List<Piece>> result = new ArrayList<>();
    for (List<Piece> task : tasks) {
      result.add(task.get(0).isWhole() ? task : List.of(numbered.get(part++)));
    }
    return result;
  }
}
