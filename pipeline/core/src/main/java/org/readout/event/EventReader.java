package org.readout.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.fact.JsonLines;
import org.readout.fact.JsonRecord;

/** Reads back which facts the events of a file are made of. */
public final class EventReader {
  private EventReader() {}

  /**
   * The facts of one event.
   *
   * @param id the event's id
   * @param facts its facts, in the order of its sources, never empty
   */
  public record Members(String id, List<Member> facts) {
    public Members {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A fact of an event.
   *
   * @param document the id of the document that states it
   * @param fact its id
   */
  public record Member(String document, String fact) {}

  /**
   * The facts of all events of a file, in its order.
   *
   * @throws ReadoutException {@link ErrorCode#INVALID_EVENT} where a line is not an event record,
   *     {@link ErrorCode#PATH_NOT_FOUND}, {@link ErrorCode#UNREADABLE_FILE}
   */
  public static List<Members> read(Path file) {
    List<Members> events = new ArrayList<>();
    try (JsonLines lines = JsonLines.open(file, ErrorCode.INVALID_EVENT)) {
      for (JsonRecord line = lines.next(); line != null; line = lines.next()) {
        events.add(event(line));
      }
    }
    return events;
  }

  private static Members event(JsonRecord line) {
    if (!line.text("schema").equals(EventWriter.SCHEMA)) {
      throw line.fault("schema", "must be \"" + EventWriter.SCHEMA + "\"");
    }
    List<Member> facts =
        line.objects("sources").stream()
            .map(source -> new Member(source.object("document").name("id"), source.name("fact")))
            .toList();
    if (facts.isEmpty()) {
      throw line.fault("sources", "must not be empty");
    }
    return new Members(line.name("id"), facts);
  }
}
