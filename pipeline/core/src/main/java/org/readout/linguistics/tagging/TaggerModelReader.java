package org.readout.linguistics.tagging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.readout.linguistics.model.SerializedStrings;

/**
 * Reads the model file of CoreNLP's tagger: its settings, the dictionary, the tags, the clusters of
 * words, the features, their weights. Settings, clusters and weights are serialized Java objects.
 * Not thread-safe.
 */
final class TaggerModelReader {
  private final byte[] bytes;
  private final ByteBuffer in;

  TaggerModelReader(byte[] bytes) {
    this.bytes = bytes;
    this.in = ByteBuffer.wrap(bytes);
  }

  /**
   * The model.
   *
   * @throws IOException where the file is malformed or of another kind; where it ends too early or
   *     has a length that can't be, also one of the unchecked exceptions of buffers and arrays
   */
  TaggerModel read() throws IOException {
    SerializedStrings settings = new SerializedStrings(in);
    settings.next();
    checkSettings(settings.written());
    in.getInt(); // How many histories the training had.
    in.getInt(); // How many tags; they say so themselves.
    StringTable words = words();
    StringTable tags = new StringTable(bytes, count(in));
    List<String> open = tags(tags);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      names.add(text(tags.offset(i)));
    }
    SerializedStrings extractors = new SerializedStrings(in);
    extractors.next(); // Those for every word.
    extractors.next(); // Those for rare words.
    WordClusters clusters = new WordClusters(bytes, extractors.written());
    TagFeaturesReader features = new TagFeaturesReader(bytes, in, tags);
    return new TaggerModel(
        List.copyOf(names),
        new TagDictionary(bytes, words, names, open),
        clusters,
        features.features(),
        features.histories());
  }

  private void checkSettings(int[] written) throws IOException {
    List<String> pairs = new ArrayList<>();
    for (int offset : written) {
      pairs.add(text(offset));
    }
    TaggerSettings.check(pairs);
  }

  private StringTable words() throws IOException {
    int count = count(in);
    StringTable words = new StringTable(bytes, count);
    for (int i = 0; i < count; i++) {
      words.add(0, SerializedStrings.string(in));
      for (int tags = in.getInt(); tags > 0; tags--) {
        SerializedStrings.string(in);
        in.getInt();
      }
    }
    if (in.getInt() != 0) {
      throw new IOException("there are verbs with particles");
    }
    return words;
  }

  private List<String> tags(StringTable tags) {
    List<String> open = new ArrayList<>();
    for (int count = in.getInt(in.position() - Integer.BYTES); count > 0; count--) {
      int tag = SerializedStrings.string(in);
      tags.add(0, tag);
      if (in.get() == 0) {
        open.add(text(tag));
      }
    }
    return open;
  }

  private String text(int offset) {
    int length = in.getShort(offset) & 0xffff;
    return new String(bytes, offset + 2, length, StandardCharsets.UTF_8);
  }

  /** A count of things that take at least a byte each. */
  static int count(ByteBuffer in) throws IOException {
    int count = in.getInt();
    if (count < 0 || count > in.remaining()) {
      throw new IOException("a count of " + count + " at byte " + in.position());
    }
    return count;
  }
}
