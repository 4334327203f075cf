package org.readout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Articles that tests share. */
final class Articles {
  static final String VISIT =
      """
      General Karl Berg visited Dushanbe on Monday and met with President Omar Haddad.

      The border has been closed since the spring.
      """;
  static final String MEETING =
      "Foreign Minister Inês Duarte met Prime Minister İlker Şahin in Lisbon on May 11, 2018.\n";
  static final String QUIET = "The price of wheat rose by a fifth, the ministry said in a note.\n";
  static final String FRENCH =
      "Le ministre des affaires étrangères a rencontré son homologue à Paris lundi matin. Les deux"
          + " hommes ont parlé de la frontière, du commerce et de la pêche pendant plus de deux"
          + " heures, selon un communiqué du ministère publié dans la soirée.\n";

  private Articles() {}

  /** A line of JSON Lines. */
  static String line(String id, String published, String text) {
    return "{\"id\": \""
        + id
        + "\", \"published\": \""
        + published
        + "\", \"text\": \""
        + text.replace("\n", "\\n")
        + "\"}\n";
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
}
