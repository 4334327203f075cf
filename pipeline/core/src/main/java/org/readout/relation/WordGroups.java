package org.readout.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.date.DateExpression;
import org.readout.date.DateMeaning;
import org.readout.entity.Mention;
import org.readout.linguistics.Tagged;
import org.readout.linguistics.Word;
import org.readout.words.WordLists;

/**
 * Gathers the tokens of a sentence into the words that the parser sees. A name with its titles, a
 * noun phrase about people, a place or a date is one word each: the parser then meets short, plain
 * sentences, and a list of officials with their titles is a list of names. What stands in brackets,
 * and quotation marks, are left out.
 */
final class WordGroups {
  private static final int ASCII_END = 128;
  private static final List<String> AS_WELL_AS = List.of("as", "well", "as");
  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");
  private static final Set<String> LEADING = WordLists.ENGLISH.set("leading");
  private static final Set<String> SETTING_OFF = Set.of(",", "-", "--", "\u2013", "\u2014");
  private static final Set<String> NOUN_INTRODUCING =
      Set.of("DT", "PRP$", "JJ", "POS", "NN", "VBG");

  /** {@code An Official Working Visit}: what stands before a visit, and never before its verb. */
  private static final Set<String> VISIT_KINDS = WordLists.ENGLISH.set("kinds-of-visits");

  private static final Set<String> DATE_PREPOSITIONS =
      Set.of("on", "in", "from", "since", "by", "during", "until", "between", "of");

  private final Tagged tagged;
  private final Predicate<String> isTriggerLemma;
  private final @Nullable Mention[] mentionAt;
  private final @Nullable DateExpression[] dateAt;
  private final Map<Integer, List<Mention>> leaders = new HashMap<>();

  WordGroups(
      Tagged tagged,
      List<Mention> mentions,
      List<DateExpression> dates,
      Predicate<String> isTriggerLemma) {
    this.tagged = tagged;
    this.isTriggerLemma = isTriggerLemma;
    this.mentionAt = new @Nullable Mention[tagged.size()];
    this.dateAt = new @Nullable DateExpression[tagged.size()];
    for (DateExpression date : dates) {
      dateAt[date.firstToken()] = date;
    }
    for (Mention mention : mentions) {
      if (!hidesATrigger(mention)) {
        mentionAt[mention.from()] = mention;
      }
    }
  }

  /** {@code Quad Leaders Summit} has the name of a body, yet says that there is an occasion. */
  private boolean hidesATrigger(Mention mention) {
    boolean body = mention.kind() == Mention.Kind.ORGANIZATION;
    if ((!body && mention.kind() != Mention.Kind.PLACE) || (body && isBehindWith(mention.from()))) {
      return false;
    }
    for (int i = mention.from(); i < mention.to(); i++) {
      if (isTriggerLemma.test(tagged.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Met with the Republican Conference}: whom one meets is a body, and no occasion. */
  private boolean isBehindWith(int token) {
    int before = token > 0 && tagged.tag(token - 1).equals("DT") ? token - 2 : token - 1;
    return before >= 0 && tagged.lemma(before).equals("with");
  }

  /** The words in order. */
  List<Word> words() {
    List<Word> words = new ArrayList<>();
    int depth = 0;
    int lastDate = -1;
    int i = 0;
    while (i < tagged.size()) {
      Mention mention = mentionAt[i];
      DateExpression date = dateAt[i];
      String text = tagged.word(i);
      if (mention != null && depth == 0) {
        words.add(word(mention));
        i = endOfLedGroup(mention);
      } else if (date != null && depth == 0 && isHidden(date)) {
        i = date.endToken();
        if (i < tagged.size() && DAY_PARTS.contains(tagged.lemma(i))) {
          i++;
        }
        boolean possessive = i < tagged.size() && tagged.tag(i).equals("POS");
        boolean alone = !possessive && !goesOnWithNoun(i);
        if (possessive) {
          i++;
        } else if (alone) {
          dropDeterminer(words);
        }
        dropPreposition(words, alone);
        if (lastDate >= 0
            && words.size() == lastDate + 1
            && words.get(lastDate).tag().equals("CC")) {
          words.remove(lastDate);
        }
        lastDate = words.size();
      } else if (depth == 0 && isAsWellAs(i)) {
        words.add(new Word(i, i + AS_WELL_AS.size(), "and", "and", "CC"));
        i += AS_WELL_AS.size();
      } else {
        depth = depth(depth, text);
        if (depth == 0 && isSeen(text)) {
          words.add(new Word(i, i + 1, text.equals(";") ? "," : text, tagged.lemma(i), tag(i)));
        }
        i++;
      }
    }
    return words;
  }

  /** A date stands where it likes, and would lead the parser astray. */
  private static boolean isHidden(DateExpression date) {
    return !(date.meaning() instanceof DateMeaning.Length)
        && !(date.meaning() instanceof DateMeaning.Apart);
  }

  /**
   * Behind {@code a delegation, led by the minister,}: who leads it is left out of what the parser
   * sees, which takes the leader for the subject of what follows.
   */
  private int endOfLedGroup(Mention group) {
    boolean set = isSetOff(group.to());
    int led = set ? group.to() + 1 : group.to();
    boolean isLed =
        group.kind() == Mention.Kind.GROUP
            && led + 2 < tagged.size()
            && LEADING.contains(tagged.lemma(led))
            && tagged.lemma(led + 1).equals("by");
    List<Mention> named = isLed ? peopleFrom(led + 2) : List.of();
    if (named.isEmpty()) {
      return group.to();
    }
    leaders.put(group.from(), named);
    int end = named.get(named.size() - 1).to();
    return set && isSetOff(end) ? end + 1 : end;
  }

  /** {@code A as well as B} is a list, which the parser does not see. */
  private boolean isAsWellAs(int i) {
    for (int k = 0; k < AS_WELL_AS.size(); k++) {
      if (i + k >= tagged.size() || !tagged.lemma(i + k).equals(AS_WELL_AS.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** True for a comma or a dash. */
  private boolean isSetOff(int i) {
    return i < tagged.size() && SETTING_OFF.contains(tagged.word(i));
  }

  /** Those named in a list that begins at a token. */
  private List<Mention> peopleFrom(int from) {
    List<Mention> people = new ArrayList<>();
    int i = from;
    while (i < tagged.size()) {
      Mention person = mentionAt[i];
      if (person == null
          || (person.kind() != Mention.Kind.PERSON && person.kind() != Mention.Kind.DESCRIPTION)) {
        break;
      }
      people.add(person);
      i = person.to();
      while (i < tagged.size() && (tagged.word(i).equals(",") || tagged.lemma(i).equals("and"))) {
        i++;
      }
    }
    return people;
  }

  /** Who leads the group whose phrase begins at a token. */
  List<Mention> leadersAt(int token) {
    return leaders.getOrDefault(token, List.of());
  }

  /**
   * The parser reads "met with the minister" more surely than "met on Friday with the minister".
   * The "for" of {@code planned for Friday} is the date's, that of {@code for Friday's summit} not.
   */
  private static void dropPreposition(List<Word> words, boolean alone) {
    String last = words.isEmpty() ? "" : words.get(words.size() - 1).lemma();
    if (DATE_PREPOSITIONS.contains(last) || (alone && last.equals("for"))) {
      words.remove(words.size() - 1);
    }
  }

  /** {@code The September summit}: the date stands within a noun phrase that goes on. */
  private boolean goesOnWithNoun(int i) {
    boolean noun =
        i < tagged.size() && (tagged.tag(i).startsWith("N") || tagged.tag(i).startsWith("J"));
    Mention mention = i < tagged.size() ? mentionAt[i] : null;
    return noun && (mention == null || mention.kind() == Mention.Kind.GROUP);
  }

  /** {@code On the same day Mr Berg left}: the article is the date's, not the next phrase's. */
  private static void dropDeterminer(List<Word> words) {
    if (!words.isEmpty() && words.get(words.size() - 1).tag().equals("DT")) {
      words.remove(words.size() - 1);
    }
  }

  /**
   * The tagger takes a capitalised noun in running text for a verb: {@code an Official Working
   * Visit to}.
   */
  private String tag(int i) {
    String tag = tagged.tag(i);
    if (tag.equals(":")) {
      return ",";
    }
    boolean noun =
        i > 0
            && tag.startsWith("V")
            && isTriggerLemma.test(tagged.lemma(i))
            && (NOUN_INTRODUCING.contains(tagged.tag(i - 1))
                || VISIT_KINDS.contains(tagged.lemma(i - 1)))
            && Character.isUpperCase(tagged.word(i).charAt(0));
    return noun ? "NN" : tag;
  }

  private static int depth(int depth, String text) {
    if (text.equals("(") || text.equals("[")) {
      return depth + 1;
    }
    return depth > 0 && (text.equals(")") || text.equals("]")) ? depth - 1 : depth;
  }

  private static boolean isSeen(String text) {
    return switch (text) {
      case ")", "]", "\"", "''", "``", "“", "”", "•", "*" -> false;
      default ->
          text.length() == 1
              || text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || c < ASCII_END);
    };
  }

  /** The last word of the name; of {@code people of the city}, the one before the preposition. */
  private int head(Mention mention) {
    if (mention.kind() == Mention.Kind.GROUP) {
      for (int i = mention.nameFrom() + 1; i < mention.nameTo(); i++) {
        if (tagged.tag(i).equals("IN")) {
          return i - 1;
        }
      }
    }
    return mention.nameTo() - 1;
  }

  /** A plain word of the mention's kind stands for it: the parser knows it better than any name. */
  private Word word(Mention mention) {
    int head = head(mention);
    String form =
        switch (mention.kind()) {
          case PERSON -> "Smith";
          case DESCRIPTION -> "minister";
          case GROUP -> "officials";
          case ORGANIZATION -> "NATO";
          case COUNTRY -> "France";
          case PLACE -> "Paris";
        };
    String tag =
        switch (mention.kind()) {
          case PERSON, ORGANIZATION, COUNTRY, PLACE -> "NNP";
          case DESCRIPTION -> "NN";
          case GROUP -> "NNS";
        };
    return new Word(mention.from(), mention.to(), form, tagged.lemma(head), tag);
  }

  /** The mention that is one word with the given tokens, or null. */
  @Nullable Mention mentionOf(Word word) {
    return mentionAt[word.from()];
  }
}
