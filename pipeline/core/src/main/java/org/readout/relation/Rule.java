package org.readout.relation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code models/rules}: what it fires on, and where its arguments stand. Immutable.
 *
 * @param id the rule's name, such as {@code meeting.receive}
 * @param type the type of fact that it finds
 * @param trigger the word that it fires on
 * @param conditions what must and must not stand around the trigger
 * @param arguments for each role the functions that lead to it, in the order in which they are
 *     tried
 * @param essential the functions of which one must lead to a party
 * @param orCall true where the occasion may turn out to be a call
 * @param impliedParty true where one side may be the one that the text is about ({@code a lunch
 *     with the minister followed})
 * @param duringVisit the rule that holds instead while one of the parties is on a visit, or null
 * @param hostFunctions the functions of those who receive the others; empty where nobody is said to
 * @param modality what the trigger itself tells, or null where the words around it do
 * @param placeFunctions the functions that lead to the place, in the order in which they are tried
 * @param placeRequired true where the rule needs a place to fire
 * @param personRequired true where the rule needs somebody by name to fire
 * @param visitorOptional true where the visitor may be the one of the visit told before ({@code the
 *     stop in Lisbon})
 * @param placeBehind true where a preposition must stand right behind the trigger, and a place soon
 * @param abroad true where the place must lie in another state than the visitor's, both known
 * @param manyAttend true where those who are told are some of many, so that the same people with
 *     others are at another occasion
 * @param leastParties how many parties it needs to fire
 * @param confidence how far to believe it, 0 to 1
 * @param examples sentences in which it must fire
 * @param counterexamples sentences in which it must not
 */
public record Rule(
    String id,
    FactType type,
    Trigger trigger,
    List<Condition> conditions,
    Map<Role, List<List<GrammaticalFunction>>> arguments,
    List<String> essential,
    boolean orCall,
    boolean impliedParty,
    @Nullable Rule duringVisit,
    List<String> hostFunctions,
    @Nullable Modality modality,
    List<GrammaticalFunction> placeFunctions,
    boolean placeRequired,
    boolean personRequired,
    boolean visitorOptional,
    boolean placeBehind,
    boolean abroad,
    boolean manyAttend,
    int leastParties,
    double confidence,
    List<String> examples,
    List<String> counterexamples) {

  /**
   * The word that a rule fires on.
   *
   * @param lemmas its possible lemmas
   * @param verb true for a verb, false for a noun
   */
  public record Trigger(Set<String> lemmas, boolean verb) {}

  /**
   * What stands at the end of a path from the trigger.
   *
   * @param function where
   * @param lemmas what; empty for any word
   * @param demand whether it must stand there
   */
  record Condition(GrammaticalFunction function, Set<String> lemmas, Demand demand) {}

  /** What a condition demands. */
  enum Demand {
    /** One of the words stands there. */
    PRESENT("only-if"),
    /** None of the words stands there. */
    ABSENT("not-if"),
    /** Nothing but the words stands there. */
    NOTHING_ELSE("not-if-other-than");

    private final String key;

    Demand(String key) {
      this.key = key;
    }

    /** Its key in a rule file. */
    String key() {
      return key;
    }
  }

  /**
   * A grammatical function by name, such as {@code subject} or {@code with}.
   *
   * @param name its name in {@code models/rules/functions.yaml}
   * @param paths the dependency paths that realise it, in the order in which they are tried
   */
  record GrammaticalFunction(String name, List<Path> paths) {}
}
