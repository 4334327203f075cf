package org.readout.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Articles that tests share. */
final class Articles {
  static final String VISIT =
      "General Karl Berg visited Dushanbe on Monday and met with President Omar Haddad."
          + " The border has been closed since the spring.";
  static final String MEETING =
      "Foreign Minister Inês Duarte met Prime Minister İlker Şahin in Lisbon on May 11, 2018.";
  static final String QUIET = "The price of wheat rose by a fifth, the ministry said in a note.";
  static final String FRENCH =
      "Le ministre des affaires étrangères a rencontré son homologue à Paris lundi matin. Les deux"
          + " hommes ont parlé de la frontière, du commerce et de la pêche pendant plus de deux"
          + " heures, selon un communiqué du ministère publié dans la soirée.";

  private Articles() {}

  /** A line of JSON Lines. */
  static String line(String id, @Nullable String published, String text) {
    String date = published == null ? "null" : "\"" + published + "\"";
    return "{\"id\": \"" + id + "\", \"published\": " + date + ", \"text\": \"" + text + "\"}\n";
  }

  /** Writes a file. */
  static Path write(Path folder, String name, String content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a compressed file. */
  static Path writeCompressed(Path folder, String name, String content) {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
