package org.readout.entity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.article.Dateline;
import org.readout.linguistics.Tagged;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.words.WordLists;

/**
 * In which state the story is at each point: that of the place told last behind "in", "to" or "at",
 * or reached, else that of the dateline. Immutable.
 */
final class Whereabouts {
  private static final int FARTHEST_PARAGRAPH = 1;
  private static final Set<String> PREPOSITIONS = Set.of("in", "at", "to", "for", "into", "near");
  private static final Set<String> SAYING = WordLists.ENGLISH.set("saying");
  private static final Set<String> VERBS = WordLists.ENGLISH.set("verbs-of-being-there");

  /** Cities where states meet on ground that is not their own. */
  private static final Set<String> NEUTRAL_GROUND = WordLists.ENGLISH.set("neutral-ground");

  private final List<Tagged> tagged;
  private final List<List<Mention>> mentions;
  private final @Nullable String datelineCountry;

  Whereabouts(
      Document document, Gazetteer gazetteer, List<Tagged> tagged, List<List<Mention>> mentions) {
    this.tagged = tagged;
    this.mentions = mentions;
    this.datelineCountry = country(document.dateline(), gazetteer);
  }

  /** The state of the dateline's city, or null. */
  static @Nullable String country(@Nullable Dateline dateline, Gazetteer gazetteer) {
    String place = dateline == null ? null : dateline.place();
    return place == null
        ? null
        : gazetteer.lookup(place).map(Gazetteer.Entry::country).orElse(null);
  }

  /** The state that the sentence itself puts a token in, or null. */
  @Nullable String toldAt(int sentence, int token) {
    return told(sentence, token, true);
  }

  /** The state of the first place told behind a token of a sentence, or null. */
  @Nullable String toldBehind(int sentence, int token) {
    return mentions.get(sentence).stream()
        .filter(mention -> mention.from() >= token)
        .filter(mention -> isWhereabouts(tagged.get(sentence), mention, false))
        .findFirst()
        .map(Mention::country)
        .orElse(null);
  }

  private @Nullable String told(int sentence, int token, boolean placesLeft) {
    Mention before = null;
    Mention behind = null;
    for (Mention mention : mentions.get(sentence)) {
      if (isWhereabouts(tagged.get(sentence), mention, placesLeft)) {
        if (mention.to() <= token) {
          before = mention;
        } else if (behind == null) {
          behind = mention;
        }
      }
    }
    Mention place = before == null ? behind : before;
    return place == null ? null : place.country();
  }

  /** The state that the sentence, one of those before it or the dateline puts a token in. */
  @Nullable String at(int sentence, int token) {
    String told = toldAt(sentence, token);
    int paragraph = tagged.get(sentence).sentence().paragraph();
    int farthest = datelineCountry == null ? paragraph - FARTHEST_PARAGRAPH : paragraph;
    for (int i = sentence - 1; told == null && i >= 0; i--) {
      Sentence earlier = tagged.get(i).sentence();
      if (earlier.place() != Sentence.Place.BODY || earlier.paragraph() < farthest) {
        break;
      }
      told = told(i, tagged.get(i).size(), false);
    }
    return told == null ? datelineCountry : told;
  }

  /** All states that the story is in at some point. */
  Set<String> all() {
    Set<String> countries = new TreeSet<>();
    if (datelineCountry != null) {
      countries.add(datelineCountry);
    }
    for (List<Mention> told : mentions) {
      for (Mention mention : told) {
        String country = mention.country();
        if (country != null && isWhereabouts(tagged.get(mention.sentence()), mention, true)) {
          countries.add(country);
        }
      }
    }
    return countries;
  }

  /**
   * True for a place behind a preposition of place or a verb of arrival; not where somebody only
   * said something: {@code a spokesman said in Lisbon}.
   *
   * @param placesLeft true where {@code from Lisbon, where} counts too
   */
  private static boolean isWhereabouts(Tagged sentence, Mention mention, boolean placesLeft) {
    Place place = mention.place();
    if (place == null || place.country() == null || NEUTRAL_GROUND.contains(place.name())) {
      return false;
    }
    int before = mention.from() - 1;
    while (before >= 0 && isPartOfPhrase(sentence, before)) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    String lemma = sentence.lemma(before);
    boolean left =
        placesLeft
            && lemma.equals("from")
            && mention.to() + 1 < sentence.size()
            && sentence.word(mention.to()).equals(",")
            && sentence.lemma(mention.to() + 1).equals("where");
    boolean spoken =
        before > 0 && lemma.equals("in") && SAYING.contains(sentence.lemma(before - 1));
    return (PREPOSITIONS.contains(lemma) && !spoken) || VERBS.contains(lemma) || left;
  }

  /** The words between the preposition and the name: {@code in downtown}, {@code at the}. */
  private static boolean isPartOfPhrase(Tagged sentence, int i) {
    String tag = sentence.tag(i);
    return tag.equals("DT") || tag.startsWith("JJ") || tag.equals("PRP$");
  }
}
