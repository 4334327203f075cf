package org.readout.fact;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.entity.PartyKind;
import org.readout.entity.PlaceKind;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.Role;

/**
 * Reads fact records back, one line at a time. Every key of the record must be there, in any order,
 * and no other. Not thread-safe.
 */
public final class FactReader implements AutoCloseable {
  private final JsonLines lines;

  private FactReader(JsonLines lines) {
    this.lines = lines;
  }

  /**
   * Opens a file of facts.
   *
   * @throws ReadoutException {@link ErrorCode#PATH_NOT_FOUND} or {@link ErrorCode#UNREADABLE_FILE}
   */
  public static FactReader open(Path file) {
    return new FactReader(JsonLines.open(file, ErrorCode.INVALID_FACT));
  }

  /**
   * Reads facts from a stream, which {@link #close} closes.
   *
   * @param name what errors call it
   */
  public static FactReader of(InputStream stream, String name) {
    return new FactReader(JsonLines.of(stream, name, ErrorCode.INVALID_FACT));
  }

  /** The number of the line that was read last, from 1. */
  public long line() {
    return lines.number();
  }

  /**
   * All facts of a file, in its order.
   *
   * @throws ReadoutException as {@link #open} and {@link #next} do
   */
  public static List<Fact> read(Path file) {
    List<Fact> facts = new ArrayList<>();
    try (FactReader reader = open(file)) {
      for (Fact fact = reader.next(); fact != null; fact = reader.next()) {
        facts.add(fact);
      }
    }
    return facts;
  }

  /**
   * The fact of one line.
   *
   * @param where what errors call the line, such as {@code facts.jsonl, line 3}
   * @throws ReadoutException {@link ErrorCode#INVALID_FACT} where the line is not a fact record,
   *     {@link ErrorCode#OTHER_SCHEMA} where it is a record of another schema
   */
  public static Fact parse(String line, String where) {
    return fact(JsonRecord.parse(line, where, ErrorCode.INVALID_FACT));
  }

  /**
   * The next fact, or null at the end of the file.
   *
   * @throws ReadoutException {@link ErrorCode#INVALID_FACT} where the line is not a fact record,
   *     naming file, line and key, {@link ErrorCode#OTHER_SCHEMA} where it is a record of another
   *     schema, {@link ErrorCode#INVALID_UTF8}; the next call then gives the line after it
   */
  public @Nullable Fact next() {
    JsonRecord line = lines.next();
    return line == null ? null : fact(line);
  }

  @Override
  public void close() {
    lines.close();
  }

  private static Fact fact(JsonRecord line) {
    String schema = line.text("schema");
    if (!schema.equals(FactWriter.SCHEMA)) {
      throw line.fault(
          ErrorCode.OTHER_SCHEMA,
          "schema",
          "is \"" + schema + "\", not \"" + FactWriter.SCHEMA + "\"");
    }
    line.allowOnly(
        "schema",
        "id",
        "type",
        "modality",
        "participants",
        "place",
        "date",
        "topics",
        "codes",
        "document",
        "evidence",
        "confidence");
    Fact fact =
        new Fact(
            line.name("id"),
            line.oneOf("type", FactType.values(), FactType::label),
            line.oneOf("modality", Modality.values(), Modality::label),
            line.objects("participants").stream().map(FactReader::participant).toList(),
            place(line.objectOrNull("place")),
            date(line.objectOrNull("date")),
            line.texts("topics"),
            codes(line.object("codes")),
            document(line.object("document")),
            line.objects("evidence").stream().map(FactReader::evidence).toList(),
            line.number("confidence"));
    if (fact.participants().isEmpty()) {
      throw line.fault("participants", "must not be empty");
    }
    if (fact.evidence().isEmpty()) {
      throw line.fault("evidence", "must not be empty");
    }
    if (fact.confidence() < 0 || fact.confidence() > 1) {
      throw line.fault("confidence", "must be from 0 to 1");
    }
    return fact;
  }

  private static Participant participant(JsonRecord party) {
    party.allowOnly(
        "role", "kind", "name", "title", "organization", "country", "entity", "mentions");
    return new Participant(
        party.oneOf("role", Role.values(), Role::label),
        party.oneOf("kind", PartyKind.values(), PartyKind::label),
        party.name("name"),
        party.textOrNull("title"),
        party.textOrNull("organization"),
        party.textOrNull("country"),
        party.text("entity"),
        party.objects("mentions").stream().map(FactReader::mention).toList());
  }

  private static Quote mention(JsonRecord mention) {
    mention.allowOnly("start", "end", "text");
    return quote(mention);
  }

  private static Evidence evidence(JsonRecord piece) {
    piece.allowOnly("start", "end", "text", "trigger", "rule");
    return new Evidence(quote(piece), mention(piece.object("trigger")), piece.text("rule"));
  }

  private static Quote quote(JsonRecord quote) {
    return new Quote(quote.integer("start"), quote.integer("end"), quote.text("text"));
  }

  private static @Nullable FactPlace place(@Nullable JsonRecord place) {
    if (place == null) {
      return null;
    }
    place.allowOnly("name", "kind", "country", "text");
    return new FactPlace(
        place.name("name"),
        place.textOrNull("kind") == null
            ? null
            : place.oneOf("kind", PlaceKind.values(), PlaceKind::label),
        place.textOrNull("country"),
        place.text("text"));
  }

  private static @Nullable FactDate date(@Nullable JsonRecord date) {
    if (date == null) {
      return null;
    }
    date.allowOnly("edtf", "start", "end", "precision", "text");
    return new FactDate(
        date.name("edtf"),
        date.dayOrNull("start"),
        date.dayOrNull("end"),
        date.text("precision"),
        date.text("text"));
  }

  private static EventCodes codes(JsonRecord codes) {
    codes.allowOnly("cameo", "plover");
    return new EventCodes(codes.text("cameo"), codes.text("plover"));
  }

  private static Source document(JsonRecord document) {
    document.allowOnly("id", "title", "published", "publisher", "url");
    return new Source(
        document.name("id"),
        document.textOrNull("title"),
        document.dayOrNull("published"),
        document.textOrNull("publisher"),
        document.textOrNull("url"));
  }
}
