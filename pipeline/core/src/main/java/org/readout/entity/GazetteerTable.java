package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * A table of tab-separated columns; lines that begin with {@code #} are comments. A column may hold
 * several names parted by {@code |}. Behind a name, {@code *} marks it as ambiguous and {@code ~}
 * as a reading that is not the default one.
 */
final class GazetteerTable {
  private GazetteerTable() {}

  /** A name with its marks. */
  record Name(String text, boolean ambiguous, boolean minor) {}

  /** The rows of a table in order; each must have all columns. */
  static List<Row> rows(String file, String text, int columns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(file, number, List.of(line.split("\t", -1)));
      if (row.columns().size() != columns) {
        throw row.malformed("it has " + row.columns().size() + " columns and not " + columns);
      }
      rows.add(row);
    }
    return rows;
  }

  /** A row of a table, which knows where it stands. */
  record Row(String file, int line, List<String> columns) {
    String text(int column) {
      return columns.get(column);
    }

    /** The one name in a column. */
    Name name(int column) {
      List<Name> names = names(column);
      if (names.size() != 1) {
        throw malformed("column " + (column + 1) + " must hold one name");
      }
      return names.get(0);
    }

    /** The names in a column, in order; none where it is empty. */
    List<Name> names(int column) {
      String text = columns.get(column);
      if (text.isEmpty()) {
        return List.of();
      }
      List<Name> names = new ArrayList<>();
      for (String part : text.split("\\|", -1)) {
        names.add(name(part));
      }
      return names;
    }

    private Name name(String marked) {
      int end = marked.length();
      boolean ambiguous = false;
      boolean minor = false;
      while (end > 0 && (marked.charAt(end - 1) == '*' || marked.charAt(end - 1) == '~')) {
        end--;
        ambiguous |= marked.charAt(end) == '*';
        minor |= marked.charAt(end) == '~';
      }
      String text = marked.substring(0, end);
      if (text.isEmpty() || !text.equals(text.strip()) || PhraseAtoms.ofPhrase(text).isEmpty()) {
        throw malformed("it has an empty name");
      }
      return new Name(text, ambiguous, minor);
    }

    ReadoutException malformed(String why) {
      return new ReadoutException(
          ErrorCode.INVALID_GAZETTEER,
          "Line " + line + " of " + file + " is malformed: " + why + ".");
    }
  }
}
