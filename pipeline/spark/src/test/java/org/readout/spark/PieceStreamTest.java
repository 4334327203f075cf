package org.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pieces of a file have each of its lines once. */
class PieceStreamTest {
  private static final String LINES = "one\ntwo\n\nthree, a longer line\nz\n\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 13, 31, 100})
  void whereverItIsCut(int bytes) throws IOException {
    assertThat(joined(LINES, bytes)).isEqualTo(LINES);
    assertThat(joined(LINES + "end", bytes)).isEqualTo(LINES + "end");
  }

  @Test
  void aLineBelongsToThePieceInWhichItBegins() throws IOException {
    assertThat(piece("one\ntwo\n", 0, 4)).isEqualTo("one\n");
    assertThat(piece("one\ntwo\n", 0, 5)).isEqualTo("one\ntwo\n");
    assertThat(piece("one\ntwo\n", 4, 8)).isEqualTo("two\n");
    assertThat(piece("one\ntwo\n", 5, 8)).isEmpty();
  }

  private String joined(String content, int bytes) throws IOException {
    StringBuilder joined = new StringBuilder();
    for (int start = 0; start < content.length(); start += bytes) {
      joined.append(piece(content, start, Math.min(content.length(), start + bytes)));
    }
    return joined.toString();
  }

  private String piece(String content, int start, int end) throws IOException {
    Path file = Articles.write(folder, "lines.txt", content);
    FileSystem local = FileSystem.getLocal(new Configuration(false));
    org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(file.toString());
    try (InputStream piece = new PieceStream(local.open(path), start, end)) {
      return new String(piece.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
