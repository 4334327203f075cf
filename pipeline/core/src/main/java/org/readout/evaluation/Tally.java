package org.readout.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Figures while documents are being scored. Mutable, not thread-safe. */
final class Tally {
  static final String PARTICIPANT = "participant";
  static final String PLACE = "place";
  static final String DATE = "date";

  private final SortedMap<Measure, Figures> figures = new TreeMap<>();
  private final SortedMap<String, Accuracy> accuracies = new TreeMap<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  void add(Measure.Unit unit, String group, int right, int said, int gold) {
    figures.merge(new Measure(unit, group), new Figures(right, said, gold), Figures::plus);
  }

  void slot(String slot, boolean right, boolean said, boolean gold) {
    add(Measure.Unit.SLOT, slot, right ? 1 : 0, said ? 1 : 0, gold ? 1 : 0);
  }

  void attribute(String name, boolean right) {
    accuracies.put(name, accuracies.getOrDefault(name, Accuracy.NONE).plus(right));
  }

  void judge(Judgement judgement) {
    judgements.add(judgement);
  }

  void mistake(Mistake mistake) {
    mistakes.add(mistake);
  }

  Score score(int outside) {
    Figures slots = Figures.NONE;
    for (String slot : List.of(PARTICIPANT, PLACE, DATE)) {
      add(Measure.Unit.SLOT, slot, 0, 0, 0);
      slots = slots.plus(figures.getOrDefault(new Measure(Measure.Unit.SLOT, slot), Figures.NONE));
    }
    figures.put(new Measure(Measure.Unit.SLOT, Measure.ALL), slots);
    return new Score(figures, accuracies, judgements, mistakes, outside);
  }
}
