package org.readout.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Gazetteer.Entry;
import org.readout.entity.Gazetteer.Match;
import org.readout.entity.PhraseAtoms.Atom;

/**
 * Phrases with their readings as a trie of atoms. A phrase ends at a node with the capital letters
 * that it demands, because {@code NATO} and {@code Nato} share one node. Thread-safe once built.
 */
final class PhraseIndex {
  private final Node root;

  private PhraseIndex(Node root) {
    this.root = root;
  }

  /** A reading of a phrase whose atoms demand so many capital letters each. */
  private record Reading(List<Atom> atoms, boolean minor, int order, Entry entry) {
    static final Comparator<Reading> DEFAULT_FIRST =
        Comparator.comparing(Reading::minor)
            .thenComparing(reading -> reading.entry().kind())
            .thenComparing(Reading::order);

    boolean fits(List<Atom> text) {
      for (int i = 0; i < atoms.size(); i++) {
        if (text.get(i).capitals() < atoms.get(i).capitals()) {
          return false;
        }
      }
      return true;
    }
  }

  private static final class Node {
    // Most phrases are one path to a leaf, so that maps are made only where they are needed.
    private @Nullable Map<String, Node> children;
    private @Nullable List<Reading> readings;

    @Nullable Node child(String key) {
      return children == null ? null : children.get(key);
    }

    Node childFor(String key) {
      if (children == null) {
        children = new HashMap<>(4);
      }
      return children.computeIfAbsent(key, any -> new Node());
    }

    void add(Reading reading) {
      if (readings == null) {
        readings = new ArrayList<>(1);
      }
      readings.add(reading);
    }
  }

  /** Collects phrases; not to be used any more once the index is built. */
  static final class Builder {
    private final Node root = new Node();
    private int order;

    /** Adds a reading of a phrase; a minor one stands behind all others. */
    void add(String phrase, boolean minor, Entry entry) {
      List<Atom> atoms = PhraseAtoms.ofPhrase(phrase);
      Node node = root;
      for (Atom atom : atoms) {
        node = node.childFor(atom.key());
      }
      node.add(new Reading(atoms, minor, order, entry));
      order++;
    }

    PhraseIndex build() {
      return new PhraseIndex(root);
    }
  }

  /** The longest phrase that begins at a token, or null. */
  @Nullable Match longestAt(List<String> words, int from) {
    List<Atom> text = new ArrayList<>(4);
    Node node = root;
    Match longest = null;
    for (int token = from; token < words.size(); token++) {
      String word = words.get(token);
      if (token > from && PhraseAtoms.isHyphen(word)) {
        continue;
      }
      List<Atom> atoms = PhraseAtoms.ofWord(word);
      Node next = atoms.isEmpty() ? null : descend(node, atoms);
      if (next == null) {
        break;
      }
      node = next;
      text.addAll(atoms);
      List<Entry> readings = fitting(node.readings, text);
      if (!readings.isEmpty()) {
        longest = new Match(token + 1, readings);
      }
    }
    return longest;
  }

  private static @Nullable Node descend(Node from, List<Atom> atoms) {
    Node node = from;
    for (Atom atom : atoms) {
      node = node.child(atom.key());
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  private static List<Entry> fitting(@Nullable List<Reading> readings, List<Atom> text) {
    if (readings == null) {
      return List.of();
    }
    List<Reading> fitting = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      if (reading.fits(text)) {
        fitting.add(reading);
      }
    }
    fitting.sort(Reading.DEFAULT_FIRST);
    LinkedHashSet<Entry> entries = new LinkedHashSet<>();
    fitting.forEach(reading -> entries.add(reading.entry()));
    return List.copyOf(entries);
  }
}
