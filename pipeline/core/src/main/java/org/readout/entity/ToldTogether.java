package org.readout.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * Which people a document tells of together, as it is read from its start: whom "they" means. Used
 * by one thread, within one document. Sentences are told by their numbers.
 */
final class ToldTogether {
  private static final int FARTHEST_GROUP = 6;

  private record Told(List<Entity> people, int sentence) {}

  private final List<Told> told = new ArrayList<>();
  private final List<Entity> run = new ArrayList<>();
  private List<Entity> those = List.of();
  private int thoseSentence = -1;
  private List<Entity> firstSeveral = List.of();
  private boolean fromList;
  private List<Entity> previous = List.of();
  private int previousSentence = -1;
  private boolean open;

  /**
   * Takes note of whom a phrase speaks of.
   *
   * @param listed true where the phrase goes on with the list that the phrase before it began
   */
  void see(List<Entity> mentioned, boolean listed, int sentence) {
    boolean parties = !mentioned.isEmpty() && mentioned.stream().allMatch(ToldTogether::isPeople);
    if (!parties || !listed) {
      run.clear();
    }
    if (parties) {
      mentioned.stream().filter(entity -> !run.contains(entity)).forEach(run::add);
      keepTogether(listed, sentence);
    }
  }

  /** Takes note of whom a pronoun speaks of, where it is told first in its sentence. */
  void remember(List<Entity> entities, int sentence) {
    if (thoseSentence != sentence && entities.stream().allMatch(ToldTogether::isPeople)) {
      keepPrevious();
      those = List.copyOf(entities);
      thoseSentence = sentence;
      open = entities.size() == 1 && entities.get(0).kind() == PartyKind.PERSON;
    }
  }

  /**
   * Those told together in the sentence or shortly before it; empty where none were.
   *
   * @param sentence the sentence that speaks of them again
   * @param lastSentence the last sentence that spoke of anybody
   */
  List<Entity> those(int sentence, int lastSentence) {
    if (thoseSentence < sentence) {
      return isSeveral(those) && thoseSentence >= lastSentence - 1 ? those : List.of();
    }
    if (those.size() > 1) {
      return those;
    }
    return isSeveral(previous) && previousSentence >= sentence - 1 ? previous : List.of();
  }

  /**
   * The people told together last who are so many: whom {@code the four} or {@code the trio} means;
   * empty where none are.
   */
  List<Entity> counted(int count, int sentence) {
    if (those.size() == count && thoseSentence <= sentence) {
      return those;
    }
    for (int i = told.size() - 1; i >= 0; i--) {
      Told before = told.get(i);
      if (before.people().size() == count && before.sentence() >= sentence - FARTHEST_GROUP) {
        return before.people();
      }
    }
    return List.of();
  }

  /** The several people by name with whom the document begins; empty where it has none. */
  List<Entity> firstSeveral() {
    return firstSeveral;
  }

  /**
   * Those told first in a sentence are its subject, and what "they" means; one person first, and
   * all of them are.
   */
  private void keepTogether(boolean listed, int sentence) {
    boolean first = thoseSentence != sentence;
    if (first) {
      keepPrevious();
      those = List.copyOf(run);
      fromList = false;
      thoseSentence = sentence;
      open = run.get(0).kind() == PartyKind.PERSON;
    } else if (!listed && those.size() > 1) {
      open = false;
    } else if (open) {
      List<Entity> all = new ArrayList<>(those);
      run.stream().filter(entity -> !all.contains(entity)).forEach(all::add);
      those = List.copyOf(all);
      fromList = listed;
      open = !listed || all.size() < 2 || all.size() == run.size();
    }
  }

  private void keepPrevious() {
    boolean people = those.stream().allMatch(entity -> entity.kind() == PartyKind.PERSON);
    if (firstSeveral.isEmpty() && those.size() > 1 && people && fromList) {
      firstSeveral = those;
    }
    if (those.size() > 1) {
      told.add(new Told(those, thoseSentence));
    }
    previous = those;
    previousSentence = thoseSentence;
  }

  private static boolean isSeveral(List<Entity> people) {
    return people.size() > 1 || (people.size() == 1 && people.get(0).kind() == PartyKind.GROUP);
  }

  private static boolean isPeople(Entity entity) {
    return entity.kind() == PartyKind.PERSON || entity.kind() == PartyKind.GROUP;
  }
}
