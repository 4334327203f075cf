package org.readout.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.fact.Evidence;
import org.readout.fact.Fact;
import org.readout.fact.FactDate;
import org.readout.fact.FactPlace;
import org.readout.fact.Participant;
import org.readout.fact.Quote;
import org.readout.fact.Source;

/**
 * A fact taken apart into named values, all of them, so that no difference between two facts can
 * hide.
 */
final class FactSlots {
  static final String NOTHING = "nothing";

  private FactSlots() {}

  /** The values of the fact itself, in the order of the record. */
  static Map<String, String> ofFact(Fact fact) {
    Map<String, String> slots = new LinkedHashMap<>();
    slots.put("type", fact.type().label());
    slots.put("modality", fact.modality().label());
    FactPlace place = fact.place();
    slots.put("place", place == null ? NOTHING : place.name());
    slots.put("place kind", place == null || place.kind() == null ? NOTHING : place.kind().label());
    slots.put("place country", place == null ? NOTHING : shown(place.country()));
    slots.put("place text", place == null ? NOTHING : place.text());
    FactDate date = fact.date();
    slots.put("date", date == null ? NOTHING : date.edtf());
    slots.put("date start", date == null ? NOTHING : shown(date.start()));
    slots.put("date end", date == null ? NOTHING : shown(date.end()));
    slots.put("date precision", date == null ? NOTHING : date.precision());
    slots.put("date text", date == null ? NOTHING : date.text());
    slots.put("topics", fact.topics().isEmpty() ? NOTHING : String.join("; ", fact.topics()));
    slots.put("cameo", fact.codes().cameo());
    slots.put("plover", fact.codes().plover());
    Source document = fact.document();
    slots.put("document title", shown(document.title()));
    slots.put("document published", shown(document.published()));
    slots.put("document publisher", shown(document.publisher()));
    slots.put("document url", shown(document.url()));
    slots.put("confidence", BigDecimal.valueOf(fact.confidence()).toPlainString());
    return slots;
  }

  /**
   * Takes out what a change of the place or the date says already: the details of one that came or
   * went, and the days that another date begins and ends on.
   */
  static void dropImplied(Map<String, String> before, Map<String, String> after) {
    for (String whole : List.of("place", "date")) {
      if (NOTHING.equals(before.get(whole)) || NOTHING.equals(after.get(whole))) {
        before.keySet().removeIf(slot -> slot.startsWith(whole + " "));
      }
    }
    if (!Objects.equals(before.get("date"), after.get("date"))) {
      before.keySet().removeAll(List.of("date start", "date end", "date precision"));
    }
  }

  /** The values of each party, by its name; a name that comes again gets a number. */
  static Map<String, Map<String, String>> ofParticipants(Fact fact) {
    Map<String, Map<String, String>> parties = new LinkedHashMap<>();
    for (Participant party : fact.participants()) {
      Map<String, String> slots = new LinkedHashMap<>();
      slots.put("role", party.role().label());
      slots.put("kind", party.kind().label());
      slots.put("title", shown(party.title()));
      slots.put("organization", shown(party.organization()));
      slots.put("country", shown(party.country()));
      slots.put("entity", party.entity());
      List<String> mentions = new ArrayList<>();
      party.mentions().forEach(mention -> mentions.add(shown(mention)));
      slots.put("mentions", mentions.isEmpty() ? NOTHING : String.join("; ", mentions));
      parties.put(unused(party.name(), parties), slots);
    }
    return parties;
  }

  /** The values of each piece of evidence, by where its trigger stands. */
  static Map<String, Map<String, String>> ofEvidence(Fact fact) {
    Map<String, Map<String, String>> pieces = new LinkedHashMap<>();
    for (Evidence evidence : fact.evidence()) {
      Map<String, String> slots = new LinkedHashMap<>();
      slots.put("rule", evidence.rule());
      slots.put("text", shown(evidence.quote()));
      pieces.put(unused(shown(evidence.trigger()), pieces), slots);
    }
    return pieces;
  }

  private static String unused(String name, Map<String, ?> used) {
    String free = name;
    for (int i = 2; used.containsKey(free); i++) {
      free = name + " (" + i + ")";
    }
    return free;
  }

  private static String shown(@Nullable Object value) {
    return value == null ? NOTHING : value.toString();
  }

  private static String shown(Quote quote) {
    return "\"" + quote.text().replace('\n', ' ') + "\" " + quote.start() + "-" + quote.end();
  }
}
