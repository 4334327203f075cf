package org.readout.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Reads pieces of files, one article in memory at a time. */
final class PieceReader implements FlatMapFunction<List<Piece>, RawArticle> {
  private static final long serialVersionUID = 1L;

  private final Broadcast<SerializableConfiguration> configuration;

  PieceReader(Broadcast<SerializableConfiguration> configuration) {
    this.configuration = configuration;
  }

  @Override
  public Iterator<RawArticle> call(List<Piece> pieces) {
    PieceIterator articles = new PieceIterator(pieces, this::open);
    TaskContext.get()
        .addTaskCompletionListener(
            context -> {
              articles.close();
            });
    return articles;
  }

  /** How many lines begin in a piece. */
  long countLines(Piece piece) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long lines = 0;
    try (InputStream stream = open(piece)) {
      for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
        for (int i = 0; i < count; i++) {
          lines += buffer[i] == '\n' ? 1 : 0;
        }
      }
    }
    return lines;
  }

  private InputStream open(Piece piece) throws IOException {
    Path path = new Path(piece.path());
    FSDataInputStream file = path.getFileSystem(configuration.value().value()).open(path);
    if (!piece.isWhole()) {
      return new StorageStream(new PieceStream(file, piece.start(), piece.end()));
    }
    CompressionCodec codec =
        new CompressionCodecFactory(configuration.value().value()).getCodec(path);
    InputStream stream = new StorageStream(file);
    return codec == null ? stream : codec.createInputStream(stream);
  }
}
