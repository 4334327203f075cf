package org.readout.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A stream whose storage may fail for a while. That is no fault of the articles: it fails the task,
 * which Spark tries again, while a file that is broken in itself is rejected. So what the storage
 * throws is unchecked, and a checked exception is the decompressor's.
 */
final class StorageStream extends FilterInputStream {
  StorageStream(InputStream storage) {
    super(storage);
  }

  @Override
  public int read() {
    try {
      return in.read();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    try {
      return in.read(buffer, offset, length);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
