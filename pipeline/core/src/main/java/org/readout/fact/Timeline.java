package org.readout.fact;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.date.Edtf;
import org.readout.date.Precision;
import org.readout.date.Tense;
import org.readout.entity.Place;
import org.readout.relation.Scenes.Scene;

/**
 * Where the telling of a document stands in time, sentence by sentence: the date told last.
 * Mutable; used by one thread, within one document.
 */
final class Timeline {
  private final Dating dating;
  private final Deque<Scene> ahead;
  private @Nullable Point last;
  private @Nullable Edtf anchor;

  Timeline(Dating dating, List<Scene> scenes) {
    this.dating = dating;
    this.ahead = new ArrayDeque<>(scenes);
  }

  /**
   * A date that the text told.
   *
   * @param date the date
   * @param text the words that give it
   * @param sentence the number of their sentence
   * @param tense the tense of what was told
   * @param place where that was, or null
   */
  record Point(Edtf date, String text, int sentence, Tense tense, @Nullable Place place) {}

  /** Goes on to a sentence: what those before it tell is told. */
  void reach(int sentence) {
    Scene next = ahead.peek();
    while (next != null && next.sentence() < sentence) {
      ahead.remove();
      Edtf date =
          last != null && last.sentence() >= next.sentence() ? null : dating.date(next, last);
      if (date != null && isNarrow(date)) {
        last = new Point(date, dating.text(next), next.sentence(), next.tense(), null);
        anchor = date;
      }
      Edtf said = dating.said(next);
      anchor = said != null && isNarrow(said) ? said : anchor;
      next = ahead.peek();
    }
  }

  /** A mention tells its date. */
  void tell(DatedMention mention) {
    Edtf date = mention.date();
    if (date != null && isNarrow(date)) {
      Tense tense = mention.relation().tense();
      anchor = date;
      last =
          new Point(
              date, mention.dateText(), mention.relation().sentence(), tense, mention.place());
    }
  }

  /** A year or a month is background; nothing goes on from it. */
  private static boolean isNarrow(Edtf date) {
    return date.precision() == Precision.DAY || date.precision() == Precision.INTERVAL;
  }

  /** The date told last, also that of a report, which "the same day" counts from; or null. */
  @Nullable Edtf anchor() {
    return anchor;
  }

  /** The date told last, at which the telling stands, or null. */
  @Nullable Point last() {
    return last;
  }
}
