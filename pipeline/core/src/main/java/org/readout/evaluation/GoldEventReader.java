package org.readout.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.fact.JsonLines;
import org.readout.fact.JsonRecord;
import org.readout.relation.FactType;

/**
 * Reads gold events: JSON Lines with one occasion a line, {@code {"type": …, "members":
 * [{"document": …, "evidence": …}, …]}}. A member is the gold fact of that type and evidence in the
 * document; where two have the same evidence, {@code "fact"} gives the index instead, from 0.
 */
public final class GoldEventReader {
  private final Map<String, GoldDocument> documents = new HashMap<>();
  private final Set<GoldEvent.Member> taken = new HashSet<>();

  private GoldEventReader(List<GoldDocument> gold) {
    gold.forEach(document -> documents.put(document.id(), document));
  }

  /**
   * The events of a file, or of every {@code .jsonl} file in a folder and its folders.
   *
   * @param gold the gold facts that they are made of
   * @throws ReadoutException {@link ErrorCode#INVALID_GOLD_EVENT} where a line is none, names a
   *     fact that gold does not have or one that another event has, {@link
   *     ErrorCode#PATH_NOT_FOUND}, {@link ErrorCode#UNREADABLE_FILE}
   */
  public static List<GoldEvent> read(Path path, List<GoldDocument> gold) {
    GoldEventReader reader = new GoldEventReader(gold);
    List<GoldEvent> events = new ArrayList<>();
    for (Path file : GoldReader.files(path)) {
      try (JsonLines lines = JsonLines.open(file, ErrorCode.INVALID_GOLD_EVENT)) {
        for (JsonRecord line = lines.next(); line != null; line = lines.next()) {
          events.add(reader.event(line));
        }
      }
    }
    return events;
  }

  private GoldEvent event(JsonRecord line) {
    line.allowOnly("type", "members");
    FactType type = line.oneOf("type", FactType.values(), FactType::label);
    List<GoldEvent.Member> members = new ArrayList<>();
    for (JsonRecord object : line.objects("members")) {
      GoldEvent.Member member = member(object, type);
      if (!taken.add(member)) {
        throw object.fault("document", "brings a fact that has an event already");
      }
      members.add(member);
    }
    if (members.isEmpty()) {
      throw line.fault("members", "must not be empty");
    }
    return new GoldEvent(members);
  }

  private GoldEvent.Member member(JsonRecord object, FactType type) {
    object.allowOnly("document", "evidence", "fact");
    String id = object.name("document");
    GoldDocument document = documents.get(id);
    if (document == null) {
      throw object.fault("document", "is \"" + id + "\", of which there is no gold");
    }
    if (object.has("fact")) {
      int fact = object.integer("fact");
      if (fact < 0
          || fact >= document.facts().size()
          || document.facts().get(fact).type() != type) {
        throw object.fault("fact", "is " + fact + ", where gold has no " + type.label());
      }
      return new GoldEvent.Member(id, fact);
    }
    String evidence = spaced(object.text("evidence"));
    List<Integer> facts = new ArrayList<>();
    for (int i = 0; i < document.facts().size(); i++) {
      Occasion fact = document.facts().get(i);
      if (fact.type() == type && evidence.equals(spaced(fact.evidence()))) {
        facts.add(i);
      }
    }
    if (facts.size() != 1) {
      throw object.fault(
          "evidence",
          facts.isEmpty()
              ? "is that of no " + type.label() + " of the document"
              : "is that of several facts; give the index of one as \"fact\"");
    }
    return new GoldEvent.Member(id, facts.get(0));
  }

  private static String spaced(@Nullable String text) {
    return text == null ? "" : String.join(" ", text.strip().split("\\s+", -1));
  }
}
