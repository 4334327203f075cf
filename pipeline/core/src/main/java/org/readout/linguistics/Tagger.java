package org.readout.linguistics;

import java.util.ArrayList;
import java.util.List;
import org.readout.linguistics.tagging.PartOfSpeechTagger;
import org.readout.text.Sentence;

/** Parts of speech and lemmas. Thread-safe. */
final class Tagger {
  private final PartOfSpeechTagger tagger = new PartOfSpeechTagger();
  private final Lemmas lemmas = new Lemmas();

  Tagged tag(Sentence sentence) {
    List<String> words = Casing.natural(sentence);
    List<String> tags = new ArrayList<>(tagger.tags(words));
    TagRepair.mend(words, tags);
    List<String> forms = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      forms.add(lemmas.of(words.get(i), tags.get(i)));
    }
    return new Tagged(sentence, tags, forms);
  }
}
