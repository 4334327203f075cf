package org.readout.spark;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/**
 * The local disk under {@code flaky:///}, where every first attempt fails: to read a file after a
 * few bytes, to write a part file when it is all but done.
 */
public final class FlakyFileSystem extends RawLocalFileSystem {
  private static final URI NAME = URI.create("flaky:///");
  private static final Set<String> TRIED = ConcurrentHashMap.newKeySet();

  @Override
  public URI getUri() {
    return NAME;
  }

  @Override
  public String getScheme() {
    return "flaky";
  }

  /** What has failed once already. */
  static Set<String> failures() {
    return Set.copyOf(TRIED);
  }

  @Override
  public FSDataInputStream open(Path file, int bufferSize) throws IOException {
    FSDataInputStream stream = super.open(file, bufferSize);
    if (TRIED.add("read " + file.toUri().getPath())) {
      // Closed beneath the reader: whatever it asks for next fails.
      stream.close();
    }
    return stream;
  }

  @Override
  public FSDataOutputStream create(
      Path file,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    FSDataOutputStream stream =
        super.create(file, overwrite, bufferSize, replication, blockSize, progress);
    // Every attempt writes to a folder of its own below this one.
    String path = file.toUri().getPath();
    if (file.getName().startsWith("part-")
        && TRIED.add("write " + path.substring(0, path.indexOf("/_temporary")))) {
      return new FSDataOutputStream(new FailsAtTheEnd(stream), null);
    }
    return stream;
  }

  private static final class FailsAtTheEnd extends FilterOutputStream {
    FailsAtTheEnd(OutputStream out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      super.close();
      throw new IOException("the disk went away");
    }
  }
}
