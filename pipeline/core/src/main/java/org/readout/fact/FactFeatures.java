package org.readout.fact;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.readout.text.Document;

/**
 * What is known of an occasion that tells how far to believe it, as binary features: names such as
 * {@code rule=meeting.receive} or {@code place=city} without blanks. No feature is a word of the
 * text other than a preposition, so that what is learned from one publisher holds for another.
 */
final class FactFeatures {
  private final SortedSet<String> features = new TreeSet<>();

  /** The features of an occasion among all that its document tells of. */
  static SortedSet<String> of(Document document, Occasion occasion, List<Occasion> occasions) {
    FactFeatures features = new FactFeatures();
    features.add("type", occasion.type().label());
    features.add("modality", occasion.modality().label());
    MentionFeatures.add(document, occasion, features);
    PartyFeatures.add(document, occasion, features);
    SlotFeatures.add(occasion, features);
    NeighborFeatures.add(occasion, occasions, features);
    return features.features;
  }

  void add(String name) {
    features.add(name);
  }

  void add(String name, String value) {
    features.add(name + "=" + value);
  }

  /** A number, with all from the greatest up in one. */
  void add(String name, int number, int greatest) {
    add(name, number < greatest ? String.valueOf(number) : greatest + "+");
  }

  /** The lower bound of the bin that a number is in. */
  void addBin(String name, int number, int... bounds) {
    int bin = 0;
    for (int bound : bounds) {
      bin = number >= bound ? bound : bin;
    }
    add(name, bin + "+");
  }
}
