package org.readout.spark;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * The lines that begin within a piece of a file, whole, and nothing else. So the pieces of a file
 * have each of its lines once, wherever they are cut. Not thread-safe.
 */
final class PieceStream extends InputStream {
  private final FSDataInputStream file;
  private final long end;
  private long position;
  private boolean done;

  /**
   * Goes to the first line that begins in the piece.
   *
   * @param start the first byte of the piece
   * @param end the byte behind its last one
   */
  PieceStream(FSDataInputStream file, long start, long end) throws IOException {
    this.file = file;
    this.end = end;
    // From the byte before: a line begins at the start where that byte is a line end.
    this.position = start == 0 ? 0 : behindLineEnd(file, start - 1);
    this.done = position >= end;
    if (!done) {
      file.seek(position);
    }
  }

  private static long behindLineEnd(FSDataInputStream file, long from) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long position = from;
    file.seek(from);
    for (int count = file.read(buffer); count > 0; count = file.read(buffer)) {
      int line = lineEnd(buffer, 0, count);
      if (line >= 0) {
        return position + line + 1;
      }
      position += count;
    }
    return Long.MAX_VALUE;
  }

  private static int lineEnd(byte[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (done) {
      return -1;
    }
    if (length == 0) {
      return 0;
    }
    boolean inside = position < end;
    int most = inside ? (int) Math.min(length, end - position) : length;
    int count = file.read(buffer, offset, most);
    if (count < 0) {
      done = true;
      return -1;
    }
    if (!inside) {
      int line = lineEnd(buffer, offset, offset + count);
      done = line >= 0;
      count = done ? line + 1 - offset : count;
    }
    position += count;
    done |= position == end && buffer[offset + count - 1] == '\n';
    return count;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
