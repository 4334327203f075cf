package org.readout.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** How many items an {@link ArticleSource} will give, counted without reading any article. */
public final class ArticleCount {
  /** Counting the lines of more would take longer than it is worth. */
  private static final long MOST_BYTES = 1L << 30;

  private long items;
  private long bytes;

  private ArticleCount() {}

  /**
   * The number of items, exact but for blank lines of JSON Lines; empty where the standard input or
   * too much to count is among the paths.
   */
  public static OptionalLong of(List<String> paths) {
    return of(paths, OutputFiles.NONE);
  }

  /** The same for a run that writes files. */
  public static OptionalLong of(List<String> paths, OutputFiles outputs) {
    if (paths.contains("-")) {
      return OptionalLong.empty();
    }
    ArticleCount count = new ArticleCount();
    InputFinder finder = new InputFinder(outputs);
    try {
      for (String path : paths) {
        for (InputFinder.Finding finding : finder.find(path)) {
          count.add(finding);
        }
      }
    } catch (IOException unreadable) {
      return OptionalLong.empty();
    }
    return count.bytes > MOST_BYTES ? OptionalLong.empty() : OptionalLong.of(count.items);
  }

  private void add(InputFinder.Finding finding) throws IOException {
    if (finding instanceof InputFinder.Finding.Input input
        && input.format() == Format.JSON_LINES
        && Files.isRegularFile(input.path())) {
      bytes += Files.size(input.path());
      items += bytes > MOST_BYTES ? 0 : lines(input.path());
    } else {
      items++;
    }
  }

  private static long lines(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long lines = 0;
    byte last = '\n';
    try (InputStream input = Files.newInputStream(file)) {
      for (int read = input.read(buffer); read > 0; read = input.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            lines++;
          }
        }
        last = buffer[read - 1];
      }
    }
    return last == '\n' ? lines : lines + 1;
  }
}
