package org.readout.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.readout.error.ErrorCode;

/** Reads literals with a reader. */
final class Reading {
  private Reading() {}

  static List<Incoming> all(ArticleReader reader, byte[] bytes) {
    List<Incoming> items = new ArrayList<>();
    try {
      reader
          .read(new ByteArrayInputStream(bytes), new Origin("in/file", "file"))
          .forEachRemaining(items::add);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return items;
  }

  static List<Incoming> all(ArticleReader reader, String content) {
    return all(reader, content.getBytes(StandardCharsets.UTF_8));
  }

  static Incoming.Accepted accepted(ArticleReader reader, byte[] bytes) {
    List<Incoming> items = all(reader, bytes);
    if (items.size() == 1 && items.get(0) instanceof Incoming.Accepted accepted) {
      return accepted;
    }
    throw new AssertionError("not one article: " + items);
  }

  static Article article(ArticleReader reader, String content) {
    return accepted(reader, content.getBytes(StandardCharsets.UTF_8)).article();
  }

  static ErrorCode rejection(ArticleReader reader, byte[] bytes) {
    List<Incoming> items = all(reader, bytes);
    if (items.size() == 1 && items.get(0) instanceof Incoming.Rejection rejection) {
      return rejection.problem().code();
    }
    throw new AssertionError("not one rejection: " + items);
  }

  static ErrorCode rejection(ArticleReader reader, String content) {
    return rejection(reader, content.getBytes(StandardCharsets.UTF_8));
  }
}
