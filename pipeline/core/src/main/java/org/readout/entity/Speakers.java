package org.readout.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.linguistics.Tagged;
import org.readout.text.Sentence;
import org.readout.words.WordLists;

/**
 * Who says "I" in each sentence: the one a quotation is attributed to, the one whose label opens
 * the paragraph of a transcript ({@code PRESIDENT HADDAD: …}), or the one whose remarks the whole
 * document is.
 */
final class Speakers {
  private static final Set<String> SAYING = WordLists.ENGLISH.set("saying");
  private static final int FARTHEST_VERB = 3;

  private final List<Tagged> sentences;
  private final List<List<Mention>> mentions;
  private final Map<Mention, List<Entity>> entities;

  Speakers(
      List<Tagged> sentences, List<List<Mention>> mentions, Map<Mention, List<Entity>> entities) {
    this.sentences = sentences;
    this.mentions = mentions;
    this.entities = entities;
  }

  /**
   * The speaker of each sentence, by sentence number; sentences whose speaker is not known are
   * absent.
   */
  Map<Integer, Entity> find() {
    Map<Integer, Entity> speakers = new HashMap<>();
    Map<Integer, Entity> quoted = quotedByParagraph();
    Entity current = remarker();
    boolean open = false;
    for (Tagged sentence : sentences) {
      Entity label = label(sentence);
      current = label == null ? current : label;
      boolean quotes = open || hasQuote(sentence);
      open = quoteStaysOpen(sentence, open);
      Entity attributed = quotes ? quoted.get(sentence.sentence().paragraph()) : null;
      Entity speaker = attributed == null ? current : attributed;
      if (speaker != null) {
        speakers.put(sentence.sentence().index(), speaker);
      }
    }
    return speakers;
  }

  private Map<Integer, Entity> quotedByParagraph() {
    Map<Integer, Entity> quoted = new HashMap<>();
    for (Tagged sentence : sentences) {
      Entity attributed = attributed(sentence);
      if (attributed != null) {
        quoted.putIfAbsent(sentence.sentence().paragraph(), attributed);
      }
    }
    return quoted;
  }

  /** {@code … said Berg}, {@code Berg said …}, {@code he said}. */
  private @Nullable Entity attributed(Tagged sentence) {
    for (Mention mention : mentions.get(sentence.sentence().index())) {
      boolean verbBehind = false;
      for (int i = mention.to(); i < sentence.size() && i < mention.to() + FARTHEST_VERB; i++) {
        verbBehind |= isSaying(sentence, i);
      }
      boolean verbBefore = mention.from() > 0 && isSaying(sentence, mention.from() - 1);
      Entity person = person(mention);
      if (person != null && (verbBehind || verbBefore)) {
        return person;
      }
    }
    return null;
  }

  private static boolean isSaying(Tagged sentence, int i) {
    return sentence.tag(i).startsWith("VB") && SAYING.contains(sentence.lemma(i));
  }

  private @Nullable Entity person(Mention mention) {
    List<Entity> speaksOf = entities.getOrDefault(mention, List.of());
    boolean one = speaksOf.size() == 1 && speaksOf.get(0).kind() == PartyKind.PERSON;
    return one ? speaksOf.get(0) : null;
  }

  private @Nullable Entity label(Tagged sentence) {
    List<Mention> named = mentions.get(sentence.sentence().index());
    if (named.isEmpty() || named.get(0).from() > 0 || named.get(0).to() >= sentence.size()) {
      return null;
    }
    return sentence.word(named.get(0).to()).equals(":") ? person(named.get(0)) : null;
  }

  /** The first person of the title or the first heading; else the first person of the text. */
  private @Nullable Entity remarker() {
    Entity first = null;
    for (Tagged sentence : sentences) {
      for (Mention mention : mentions.get(sentence.sentence().index())) {
        Entity person = person(mention);
        boolean heads = sentence.sentence().place() != Sentence.Place.BODY;
        if (person != null && person.named() && heads) {
          return person;
        }
        first = first == null && person != null && person.named() ? person : first;
      }
    }
    return first;
  }

  private static boolean hasQuote(Tagged sentence) {
    return sentence.sentence().tokens().stream().anyMatch(token -> isQuote(token.text()));
  }

  private static boolean quoteStaysOpen(Tagged sentence, boolean open) {
    boolean now = open;
    for (var token : sentence.sentence().tokens()) {
      if (isQuote(token.text())) {
        now = !now;
      }
    }
    return now;
  }

  private static boolean isQuote(String text) {
    return text.equals("\"")
        || text.equals("``")
        || text.equals("''")
        || text.equals("“")
        || text.equals("”");
  }
}
