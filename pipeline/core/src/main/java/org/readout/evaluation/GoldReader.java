package org.readout.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.entity.PartyKind;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;
import org.readout.fact.JsonLines;
import org.readout.fact.JsonRecord;
import org.readout.relation.FactType;
import org.readout.relation.Modality;
import org.readout.relation.Role;

/**
 * Reads gold facts: JSON Lines with one object {@code {"id": …, "facts": […]}} a document.
 *
 * <p>What a fact may leave out: {@code optional} (then false), {@code aliases}, {@code accept} and
 * {@code date_accept} (then empty), {@code title}, {@code country}, {@code place}, {@code date} and
 * {@code evidence} (then null). Other keys are passed over.
 */
public final class GoldReader {
  private GoldReader() {}

  /**
   * The documents of a file, or of every {@code .jsonl} file in a folder and its folders, in the
   * order of their paths.
   *
   * @throws ReadoutException {@link ErrorCode#INVALID_GOLD} where a line is not gold or a document
   *     is given twice, {@link ErrorCode#PATH_NOT_FOUND}, {@link ErrorCode#UNREADABLE_FILE}
   */
  public static List<GoldDocument> read(Path path) {
    List<GoldDocument> documents = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path file : files(path)) {
      try (JsonLines lines = JsonLines.open(file, ErrorCode.INVALID_GOLD)) {
        for (JsonRecord line = lines.next(); line != null; line = lines.next()) {
          GoldDocument document = document(line);
          if (!ids.add(document.id())) {
            throw line.fault("id", "is \"" + document.id() + "\" for a second document");
          }
          documents.add(document);
        }
      }
    }
    return documents;
  }

  /** A file, or the {@code .jsonl} files of a folder in the order of their paths. */
  static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.walk(path)) {
      return inside
          .filter(file -> file.toString().endsWith(".jsonl") && Files.isRegularFile(file))
          .sorted(Comparator.comparing(file -> path.relativize(file).toString().replace('\\', '/')))
          .toList();
    } catch (IOException e) {
      throw new ReadoutException(
          ErrorCode.UNREADABLE_FILE, "The folder " + path + " could not be read.", e);
    }
  }

  private static GoldDocument document(JsonRecord line) {
    return new GoldDocument(
        line.name("id"), line.objects("facts").stream().map(GoldReader::fact).toList());
  }

  private static Occasion fact(JsonRecord fact) {
    return new Occasion(
        fact.oneOf("type", FactType.values(), FactType::label),
        fact.oneOf("modality", Modality.values(), Modality::label),
        fact.has("optional") && fact.flag("optional"),
        fact.objects("participants").stream().map(GoldReader::party).toList(),
        place(fact.has("place") ? fact.objectOrNull("place") : null),
        textOrNull(fact, "date"),
        texts(fact, "date_accept"),
        textOrNull(fact, "evidence"));
  }

  private static Occasion.Party party(JsonRecord party) {
    return new Occasion.Party(
        party.oneOf("role", Role.values(), Role::label),
        party.oneOf("kind", PartyKind.values(), PartyKind::label),
        party.name("name"),
        texts(party, "aliases"),
        textOrNull(party, "title"),
        textOrNull(party, "country"));
  }

  private static Occasion.@Nullable Place place(@Nullable JsonRecord place) {
    return place == null
        ? null
        : new Occasion.Place(
            place.name("name"), textOrNull(place, "country"), texts(place, "accept"));
  }

  private static List<String> texts(JsonRecord record, String key) {
    return record.has(key) ? record.texts(key) : List.of();
  }

  /** An empty string says no more than null does. */
  private static @Nullable String textOrNull(JsonRecord record, String key) {
    String text = record.has(key) ? record.textOrNull(key) : null;
    return text == null || text.isEmpty() ? null : text;
  }
}
