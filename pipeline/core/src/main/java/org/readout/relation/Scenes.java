package org.readout.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.date.Bound;
import org.readout.date.DateExpression;
import org.readout.date.DateMeaning;
import org.readout.date.Precision;
import org.readout.date.Tense;
import org.readout.date.Unit;
import org.readout.linguistics.Tagged;
import org.readout.words.WordLists;

/**
 * Tells when what a sentence tells takes place, and whether it goes on from the sentence before, by
 * word order alone.
 */
public final class Scenes {
  private static final int OPENING = 4;

  private static final DateMeaning TODAY = new DateMeaning.Relative(Unit.DAY, 0);

  private static final Set<String> SPEECH = WordLists.ENGLISH.set("speech");

  private static final Set<String> REPORTS = WordLists.ENGLISH.set("reports");

  private static final Set<String> FIRST_PERSON = Set.of("I", "i", "we", "my", "our", "us", "me");
  private static final Set<String> SEQUELS = WordLists.ENGLISH.set("sequels");
  private static final Set<String> SEQUENCE = Set.of("before", "after", "over", "at");
  private static final Set<String> MEALS = WordLists.ENGLISH.set("events-of-a-day");
  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening");

  private static final Set<String> SUBORDINATING =
      Set.of("where", "who", "which", "whose", "that", "whom", "when", "since", "after", "before");

  private Scenes() {}

  /** How a sentence is tied to what was told before it. */
  public enum Tie {
    /** It goes on in so many words: {@code later he met}, {@code then she flew}. */
    SEQUEL,
    /** Nothing tells. */
    PLAIN,
    /** It has a time of its own, tells what had been before, or is the speech of somebody. */
    APART
  }

  /**
   * A sentence in time.
   *
   * @param sentence its number
   * @param dates the words that tell when; empty where none do
   * @param said where it is a report, and its dates tell no scene: the words that tell when it was
   *     made, which {@code two days earlier} can count from
   * @param today true where it speaks of the day of publication
   * @param said where it only reports or tells of what had been before: the words that tell when
   * @param tense the tense of its verbs
   * @param tie how it goes on from what was told before
   */
  public record Scene(
      int sentence,
      List<DateExpression> dates,
      List<DateExpression> said,
      boolean today,
      Tense tense,
      Tie tie) {
    /** Copies the lists. */
    public Scene {
      dates = List.copyOf(dates);
      said = List.copyOf(said);
    }
  }

  /** The scene of a sentence with its date expressions. */
  public static Scene of(Tagged tagged, List<DateExpression> dates) {
    boolean background = isBackground(tagged);
    List<DateExpression> chosen = new ArrayList<>();
    for (DateExpression date : dates) {
      boolean goesOn =
          !chosen.isEmpty() && date.firstToken() - chosen.get(chosen.size() - 1).endToken() <= 2;
      if (goesOn || (chosen.isEmpty() && sets(tagged, date))) {
        chosen.add(date);
      }
    }
    boolean ownTime =
        dates.stream()
            .anyMatch(
                date ->
                    !(date.meaning() instanceof DateMeaning.Length)
                        && !(date.meaning() instanceof DateMeaning.Apart)
                        && !isAttributive(tagged, date));
    Tie tie = ownTime ? Tie.APART : tie(tagged, background);
    boolean report = isReport(tagged);
    boolean today = dates.stream().anyMatch(date -> date.meaning().equals(TODAY));
    return new Scene(
        tagged.sentence().index(),
        background || report ? List.of() : chosen,
        report && !background ? said(tagged, dates) : List.of(),
        today,
        tense(tagged),
        tie);
  }

  private static List<DateExpression> said(Tagged tagged, List<DateExpression> dates) {
    return dates.stream()
        .filter(date -> isScene(tagged, date) && date.bound() == Bound.AT)
        .limit(1)
        .toList();
  }

  private static Tie tie(Tagged tagged, boolean background) {
    Tie tie = Tie.PLAIN;
    for (int i = 0; i < tagged.size(); i++) {
      String lemma = tagged.lemma(i);
      if (FIRST_PERSON.contains(lemma)) {
        return Tie.APART;
      }
      boolean dayPart =
          i > 1
              && DAY_PARTS.contains(lemma)
              && tagged.lemma(i - 1).equals("the")
              && tagged.lemma(i - 2).equals("in");
      boolean meal = i > 0 && MEALS.contains(lemma) && SEQUENCE.contains(tagged.lemma(i - 1));
      if (SEQUELS.contains(lemma) || dayPart || meal) {
        tie = Tie.SEQUEL;
      }
    }
    boolean perfect = background || isPerfect(tagged);
    return perfect && tie == Tie.PLAIN ? Tie.APART : tie;
  }

  private static boolean sets(Tagged tagged, DateExpression date) {
    return switch (date.bound()) {
      case AT, FROM -> isScene(tagged, date) && !isSubordinate(tagged, date);
      case BEFORE, AFTER, UNTIL -> false;
    };
  }

  private static boolean isScene(Tagged tagged, DateExpression date) {
    boolean coarse =
        date.meaning() instanceof DateMeaning.Fixed fixed
            && fixed.value().precision() == Precision.YEAR;
    return !(date.meaning() instanceof DateMeaning.Vague)
        && !(date.meaning() instanceof DateMeaning.Length)
        && !(date.meaning() instanceof DateMeaning.Anchored)
        && !(date.meaning() instanceof DateMeaning.Apart)
        && !coarse
        && !isAttributive(tagged, date);
  }

  /** {@code the envoy, who was elected in May}, {@code the palace said on Monday} */
  private static boolean isSubordinate(Tagged tagged, DateExpression date) {
    boolean comma = date.firstToken() < OPENING;
    for (int i = date.firstToken() - 1; i >= 0; i--) {
      comma |= tagged.word(i).equals(",");
      String lemma = tagged.lemma(i);
      boolean speech =
          date.firstToken() - i <= OPENING && tagged.tag(i).startsWith("V") && isSpeech(lemma);
      if (speech || (!comma && SUBORDINATING.contains(lemma))) {
        return true;
      }
    }
    return false;
  }

  /** {@code had visited} */
  private static boolean isBackground(Tagged tagged) {
    return isFollowedByParticiple(tagged, Set.of("had"));
  }

  /** {@code has visited} */
  private static boolean isPerfect(Tagged tagged) {
    return isFollowedByParticiple(tagged, Set.of("has", "have"));
  }

  private static boolean isFollowedByParticiple(Tagged tagged, Set<String> forms) {
    for (int i = 0; i + 1 < tagged.size(); i++) {
      int next = tagged.tag(i + 1).equals("RB") && i + 2 < tagged.size() ? i + 2 : i + 1;
      if (forms.contains(tagged.word(i).toLowerCase(Locale.ROOT))
          && tagged.tag(next).equals("VBN")) {
        return true;
      }
    }
    return false;
  }

  /** {@code The senator today released the following statement} */
  private static boolean isReport(Tagged tagged) {
    for (int i = 0; i < tagged.size(); i++) {
      if (tagged.tag(i).equals("VBD") || tagged.tag(i).equals("VBZ")) {
        return isSpeech(tagged.lemma(i)) || REPORTS.contains(tagged.lemma(i));
      }
    }
    return false;
  }

  private static Tense tense(Tagged tagged) {
    Tense tense = Tense.UNKNOWN;
    for (int i = 0; i < tagged.size(); i++) {
      if (tagged.tag(i).equals("MD") && Set.of("will", "shall").contains(tagged.lemma(i))) {
        return Tense.FUTURE;
      }
      if (tense == Tense.UNKNOWN && tagged.tag(i).equals("VBD")) {
        tense = Tense.PAST;
      }
    }
    return tense;
  }

  static boolean isSpeech(String lemma) {
    return SPEECH.contains(lemma);
  }

  /** {@code the May 27 statement}, {@code last year's election} */
  static boolean isAttributive(Tagged tagged, DateExpression date) {
    int behind = date.endToken();
    if (behind < tagged.size() && tagged.tag(behind).equals("POS")) {
      return true;
    }
    int before = date.firstToken() - 1;
    boolean introduced =
        before >= 0
            && Set.of("DT", "PRP$", "POS").contains(tagged.tag(before))
            && !tagged.lemma(date.firstToken()).equals("day");
    return introduced && behind < tagged.size() && tagged.tag(behind).startsWith("NN");
  }
}
