package org.readout.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.readout.linguistics.parsing.Arc;
import org.readout.linguistics.parsing.TransitionParser;

/** Dependencies between words, with the mistakes mended that are known. Thread-safe. */
final class Parser {
  private final TransitionParser parser = new TransitionParser();

  Dependencies parse(List<Word> words) {
    List<Arc> arcs =
        parser.parse(
            words.stream().map(Word::form).toList(), words.stream().map(Word::tag).toList());
    int[] governors = new int[words.size()];
    List<String> relations = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      governors[i] = arcs.get(i).governor();
      relations.add(arcs.get(i).relation());
    }
    new ParseRepair(words, governors, relations).mend();
    return new Dependencies(words, governors, relations);
  }
}
