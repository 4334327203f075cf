package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import org.readout.fact.Evidence;
import org.readout.fact.Fact;
import org.readout.fact.FactDate;
import org.readout.fact.FactPlace;
import org.readout.fact.Participant;

/** A fact in a few lines, for people. */
record FactText(Style style) {
  /** The lines of a fact; ends with a line feed. */
  String of(Fact fact) {
    StringBuilder text = new StringBuilder("\n");
    text.append(style.strong(fact.type().label() + ", " + fact.modality().label()))
        .append(style.faint("  confidence " + fact.confidence() + ", id " + fact.id()))
        .append('\n');
    fact.participants().forEach(party -> slot(text, party.role().label(), party(party)));
    FactPlace place = fact.place();
    if (place != null) {
      String kind = place.kind() == null ? "" : ", " + place.kind().label();
      String country = place.country() == null ? "" : ", " + place.country();
      slot(text, "place", place.name() + kind + country);
    }
    FactDate date = fact.date();
    if (date != null) {
      slot(text, "date", date.edtf() + " (" + date.text() + ")");
    }
    if (!fact.topics().isEmpty()) {
      slot(text, "topics", String.join("; ", fact.topics()));
    }
    for (Evidence evidence : fact.evidence()) {
      slot(
          text,
          "evidence",
          evidence.quote().start()
              + "-"
              + evidence.quote().end()
              + " “"
              + evidence.quote().text()
              + "” by rule "
              + evidence.rule());
    }
    return text.toString();
  }

  private static String party(Participant party) {
    List<String> told = new ArrayList<>();
    told.add(party.name());
    if (party.title() != null) {
      told.add(party.title());
    }
    told.add(party.kind().label());
    if (party.country() != null) {
      told.add(party.country());
    }
    return String.join(", ", told);
  }

  private static void slot(StringBuilder text, String label, String value) {
    text.append("    ")
        .append(label)
        .append(" ".repeat(Math.max(1, 12 - label.length())))
        .append(Style.line(value))
        .append('\n');
  }
}
