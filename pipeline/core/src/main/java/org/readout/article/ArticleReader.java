package org.readout.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/**
 * Reads one format. A reader holds no state and may be shared between threads; the iterator that it
 * returns belongs to one thread.
 */
@FunctionalInterface
public interface ArticleReader {
  /**
   * The articles of one input, in order. What is wrong with an item becomes an item of its own; the
   * iterator itself never fails, and reads no further ahead than it must.
   *
   * @param input the bytes; the caller closes it when done with the iterator
   * @param origin where the bytes come from
   * @throws IOException where the input cannot be read at all
   */
  Iterator<Incoming> read(InputStream input, Origin origin) throws IOException;
}
