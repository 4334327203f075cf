package org.readout.bench;

import java.util.ArrayList;
import java.util.List;

/** What a run has measured so far, in order. Mutable, not thread-safe. */
final class Report {
  private final List<String> facts = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private boolean failed;

  /** Tells of the machine or the settings, above the table. */
  void fact(String fact) {
    facts.add(fact);
  }

  void row(Row row) {
    rows.add(row);
  }

  /** Tells what was measured on what, or why it was not, below the table. */
  void note(String note) {
    notes.add(note);
  }

  /** Tells that something could not be measured, and why. */
  void failure(String why) {
    notes.add(why);
    failed = true;
  }

  boolean failed() {
    return failed;
  }

  List<String> facts() {
    return List.copyOf(facts);
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
