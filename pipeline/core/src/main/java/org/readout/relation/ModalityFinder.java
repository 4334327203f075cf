package org.readout.relation;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.date.Tense;
import org.readout.linguistics.Dependencies;

/**
 * Tells whether an occasion took place from the words around its trigger: auxiliaries, negation,
 * modifiers, and the verbs and nouns that govern it ({@code is scheduled to}, {@code an invitation
 * to}, {@code called off}).
 */
final class ModalityFinder {
  private static final int FARTHEST_GOVERNOR = 5;

  private static final Set<String> CARRYING =
      Set.of(
          "xcomp",
          "ccomp",
          "obj",
          "nsubj",
          "nsubj:pass",
          "acl",
          "nmod:of",
          "nmod:for",
          "nmod:to",
          "conj",
          "advcl",
          "obl:for",
          "obl:to",
          "obl:in",
          "obl:at",
          "obl:on",
          "obl:during",
          "obl:with",
          "csubj",
          "csubj:pass",
          "obl",
          "dep",
          "parataxis",
          "nmod:during",
          "nmod:in",
          "nmod:on",
          "nmod:with",
          "obl:as",
          "iobj",
          "cop");

  private static final Set<String> SETTING = Set.of("obl:in", "obl:at", "obl:during");

  /** What opens a clause that tells when; "of" is that of "ahead of". */
  private static final Set<String> TIMING = Set.of("before", "after", "of", "while", "since");

  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can", "should");

  private final ModalityWords lexicon;
  private final Governors governors;

  ModalityFinder(ModalityWords lexicon) {
    this.lexicon = lexicon;
    this.governors = new Governors(lexicon);
  }

  /**
   * What the words around a trigger tell.
   *
   * @param modality whether the occasion took place; null where it is only a possibility or a
   *     habit, and no fact
   * @param tense the time of the verb
   * @param reason the word that told
   */
  record Reading(@Nullable Modality modality, Tense tense, String reason) {}

  Reading read(Dependencies graph, int trigger) {
    Tense tense = Tense.UNKNOWN;
    Modality weaker = null;
    String reason = "";
    int word = trigger;
    for (int i = 0; i < FARTHEST_GOVERNOR; i++) {
      Reading told = told(graph, word, i == 0);
      boolean noun = i == 0 && graph.word(word).tag().startsWith("N");
      if (noun && governors.isCalledOffWithin(graph, word)) {
        return new Reading(Modality.CANCELLED, Tense.PAST, "called off");
      }
      if (told != null && !isCalledOff(weaker)) {
        Modality above = noun ? governors.calledOff(graph, word) : null;
        return above == null ? told : new Reading(above, Tense.PAST, told.reason());
      }
      tense = tense == Tense.UNKNOWN ? VerbForms.tense(graph, word) : tense;
      int governor = graph.governor(word);
      if (governor < 0
          || !CARRYING.contains(graph.relation(word))
          || (i > 0 && isStatement(graph, word))) {
        break;
      }
      if (graph.relation(word).equals("ccomp")
          && lexicon.governs(Modality.DENIED, graph.word(governor).lemma())) {
        return new Reading(Modality.DENIED, tense, graph.word(governor).lemma());
      }
      if (tense == Tense.PAST
          && (graph.relation(word).equals("conj")
              || graph.relation(word).equals("advcl")
              || graph.relation(word).equals("ccomp"))) {
        break;
      }
      if (lexicon.isGladness(graph.word(governor).lemma())
          && VerbForms.isInfinitive(graph, word)
          && told(graph, governor, false) == null) {
        return new Reading(
            Modality.ACTUAL,
            VerbForms.tenseOfCopula(graph, governor),
            graph.word(governor).lemma());
      }
      int telling = governors.telling(graph, word, governor);
      boolean apart = isSetting(graph, word) || isTimed(graph, word);
      Modality governing = apart ? null : governors.governing(graph, telling);
      if (governing == Modality.PROPOSED && isNamed(graph, word)) {
        governing = null;
      }
      if (governing == Modality.PLANNED && Governors.isNone(graph, telling)) {
        return new Reading(Modality.DENIED, Tense.FUTURE, "no " + graph.word(telling).lemma());
      }
      if (weaker == Modality.PROPOSED
          && governing == Modality.PLANNED
          && isAccepted(graph, governor)) {
        weaker = Modality.PLANNED;
      }
      if (governing != null
          && (weaker == null || (isCalledOff(governing) && !isCalledOff(weaker)))
          && !(governing == Modality.PLANNED && tense == Tense.PAST)) {
        weaker = governing;
        reason = graph.word(telling).lemma();
      }
      word = governor;
    }
    if (weaker == Modality.PLANNED && governors.isCalledOffBehind(graph, trigger)) {
      return new Reading(Modality.CANCELLED, Tense.PAST, reason);
    }
    if (weaker != null) {
      return new Reading(
          weaker,
          weaker == Modality.PLANNED || weaker == Modality.PROPOSED ? Tense.FUTURE : tense,
          reason);
    }
    Reading apart = governors.apart(graph, trigger);
    if (apart != null) {
      return apart;
    }
    boolean announced =
        tense == Tense.UNKNOWN
            && VerbForms.isInfinitive(graph, trigger)
            && !isOfPredicate(graph, trigger);
    return announced
        ? new Reading(Modality.PLANNED, Tense.FUTURE, "to")
        : new Reading(Modality.ACTUAL, tense, "");
  }

  private static boolean isAccepted(Dependencies graph, int governor) {
    return graph.word(governor).lemma().equals("accept");
  }

  private static boolean isCalledOff(@Nullable Modality modality) {
    return modality == Modality.CANCELLED || modality == Modality.DENIED;
  }

  /** {@code Instead of visiting Tunis}, {@code without meeting the minister}: it did not happen. */
  private static boolean isInstead(Dependencies graph, int word) {
    String next = word + 1 < graph.size() ? graph.word(word + 1).lemma() : "";
    return switch (graph.word(word).lemma()) {
      case "instead" -> next.equals("of");
      case "rather" -> next.equals("than");
      case "without" -> graph.relation(word).equals("mark");
      default -> false;
    };
  }

  /** {@code In talks with the minister he promised help}: what was promised is not the talks. */
  private static boolean isSetting(Dependencies graph, int word) {
    int governor = graph.governor(word);
    boolean passive =
        graph.dependents(governor).stream().anyMatch(one -> graph.relation(one).endsWith(":pass"));
    return SETTING.contains(graph.relation(word))
        && graph.word(governor).tag().startsWith("V")
        && !passive;
  }

  /** {@code Confirmed it before meeting the minister}: the meeting is not what was confirmed. */
  private static boolean isTimed(Dependencies graph, int word) {
    return graph.relation(word).equals("advcl")
        && graph.dependents(word).stream()
            .anyMatch(
                one ->
                    graph.relation(one).equals("mark") && TIMING.contains(graph.word(one).lemma()));
  }

  /** {@code Called the talks a success}, other than {@code called for talks}. */
  private static boolean isNamed(Dependencies graph, int word) {
    return graph.relation(word).equals("obj")
        && graph.word(graph.governor(word)).lemma().equals("call");
  }

  private static boolean isStatement(Dependencies graph, int word) {
    return graph.relation(word).equals("obj") && graph.word(word).tag().startsWith("V");
  }

  /** What the dependents of a word say: auxiliaries, negation, conditions, modifiers. */
  private @Nullable Reading told(Dependencies graph, int word, boolean isTrigger) {
    boolean will = false;
    boolean would = false;
    boolean not = false;
    for (int dependent : graph.dependents(word)) {
      String lemma = graph.word(dependent).lemma();
      String relation = graph.relation(dependent);
      if (relation.startsWith("aux")) {
        will |= lemma.equals("will") || lemma.equals("shall") || lemma.equals("'ll");
        would |= lemma.equals("would") || lemma.equals("'d");
        if (POSSIBLE.contains(lemma)) {
          return new Reading(null, Tense.FUTURE, lemma);
        }
      }
      not |=
          relation.equals("advmod")
              && (lemma.equals("not") || lemma.equals("never") || lemma.equals("n't"));
      if (relation.startsWith("obl")
          && (isEach(graph, dependent) || isCounted(graph, word, dependent))) {
        return new Reading(null, Tense.UNKNOWN, "every " + lemma);
      }
      if (isTrigger && relation.equals("det") && lemma.equals("no")) {
        return new Reading(Modality.DENIED, Tense.UNKNOWN, "no");
      }
      if (isTrigger && isInstead(graph, dependent)) {
        return new Reading(null, Tense.UNKNOWN, lemma);
      }
      if (relation.equals("mark")
          && (lemma.equals("if") || lemma.equals("whether") || lemma.equals("unless"))) {
        return new Reading(null, Tense.UNKNOWN, lemma);
      }
      if (isTrigger
          && (relation.equals("amod")
              || relation.equals("advmod")
              || relation.equals("det")
              || relation.equals("compound"))) {
        String form = graph.word(dependent).form().toLowerCase(Locale.ROOT);
        if (lexicon.isHabitual(lemma) || lexicon.isHabitual(form)) {
          return new Reading(null, Tense.UNKNOWN, lemma);
        }
        for (Modality modality : Modality.values()) {
          if (lexicon.modifies(modality, lemma) || lexicon.modifies(modality, form)) {
            return new Reading(
                modality, modality == Modality.ACTUAL ? Tense.PAST : Tense.FUTURE, lemma);
          }
        }
      }
    }
    if (not) {
      return new Reading(Modality.DENIED, VerbForms.tense(graph, word), "not");
    }
    if (will || would) {
      boolean unreal = would && VerbForms.isPerfect(graph, word);
      return unreal
          ? new Reading(Modality.CANCELLED, Tense.FUTURE, "would have")
          : new Reading(Modality.PLANNED, Tense.FUTURE, will ? "will" : "would");
    }
    if (VerbForms.isArranged(graph, word)) {
      boolean undone = VerbForms.isPerfect(graph, word);
      return new Reading(undone ? Modality.CANCELLED : Modality.PLANNED, Tense.FUTURE, "be to");
    }
    return null;
  }

  /** {@code has met him six times} */
  private static boolean isCounted(Dependencies graph, int word, int times) {
    return graph.word(times).form().equalsIgnoreCase("times") && VerbForms.isPerfect(graph, word);
  }

  /** {@code every year}, {@code each spring}; not {@code each other}. */
  private static boolean isEach(Dependencies graph, int word) {
    return !graph.word(word).lemma().equals("other")
        && graph.dependents(word).stream()
            .map(dependent -> graph.word(dependent).lemma())
            .anyMatch(lemma -> lemma.equals("every") || lemma.equals("each"));
  }

  /** {@code Is the first minister to visit}: this has happened, and is no plan. */
  private static boolean isOfPredicate(Dependencies graph, int trigger) {
    int noun = graph.relation(trigger).equals("acl") ? graph.governor(trigger) : -1;
    return noun >= 0
        && !Set.of("Paris", "France").contains(graph.word(noun).form())
        && (graph.relation(noun).equals("appos")
            || graph.dependents(noun).stream()
                .anyMatch(dependent -> graph.relation(dependent).equals("cop")));
  }
}
