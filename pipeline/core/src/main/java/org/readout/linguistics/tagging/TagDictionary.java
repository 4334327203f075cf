package org.readout.linguistics.tagging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tags that each word had in the tagger's training, read from its model file where they are
 * asked for. Thread-safe.
 */
final class TagDictionary {
  /**
   * A word's tags.
   *
   * @param frequency how often the training had the word, 0 if never
   * @param tags those that it can have, in the order in which they are tried
   * @param mostFrequent the one that it mostly had; empty for an unknown word
   */
  @SuppressWarnings("ArrayRecordComponent") // Shared and never changed nor compared.
  record Entry(int frequency, int[] tags, String mostFrequent) {}

  private final byte[] bytes;
  private final ByteBuffer file;
  private final StringTable words;
  private final List<String> tags;
  private final Entry unknown;

  /**
   * Makes a dictionary.
   *
   * @param bytes those of the model file
   * @param words where each word stands in it; its tags follow
   * @param tags the names of the tags
   * @param open those of them that an unknown word can have
   */
  TagDictionary(byte[] bytes, StringTable words, List<String> tags, List<String> open) {
    this.bytes = bytes;
    this.file = ByteBuffer.wrap(bytes);
    this.words = words;
    this.tags = List.copyOf(tags);
    // The hash order decides between tags of the same score. It is CoreNLP's.
    Set<String> set = new HashSet<>(open);
    this.unknown = new Entry(0, numbers(set), "");
  }

  /** A word's tags. */
  Entry entry(EncodedWord word) {
    int number = words.find(0, word);
    return number == StringTable.NONE ? unknown : entry(words.offset(number));
  }

  private Entry entry(int offset) {
    int at = behindString(offset);
    int count = file.getInt(at);
    at += Integer.BYTES;
    Map<String, Integer> frequencies = new HashMap<>(count);
    for (int i = 0; i < count; i++) {
      String tag = string(at);
      at = behindString(at);
      frequencies.put(tag, file.getInt(at));
      at += Integer.BYTES;
    }
    int sum = 0;
    int most = 0;
    String mostFrequent = "";
    for (Map.Entry<String, Integer> frequency : frequencies.entrySet()) {
      sum += frequency.getValue();
      if (frequency.getValue() > most) {
        most = frequency.getValue();
        mostFrequent = frequency.getKey();
      }
    }
    return sum == 0 ? unknown : new Entry(sum, numbers(frequencies.keySet()), mostFrequent);
  }

  /** A verb's base form and its present look alike, and so may its past and its participle. */
  private int[] numbers(Set<String> names) {
    List<String> all = new ArrayList<>(names);
    addTwin(names, all, "VBN", "VBD");
    addTwin(names, all, "VBP", "VB");
    return all.stream().mapToInt(tags::indexOf).toArray();
  }

  private static void addTwin(Set<String> names, List<String> all, String one, String other) {
    if (names.contains(one) != names.contains(other)) {
      all.add(names.contains(one) ? other : one);
    }
  }

  private int behindString(int offset) {
    return offset + 2 + (file.getShort(offset) & 0xffff);
  }

  private String string(int offset) {
    return new String(
        bytes, offset + 2, behindString(offset) - offset - 2, StandardCharsets.US_ASCII);
  }
}
