package org.readout.cli;

/**
 * How text looks: coloured on a terminal, plain elsewhere. Text from articles cannot move the
 * cursor or change colours itself.
 */
record Style(boolean coloured) {
  /** The style of a console's standard output. */
  static Style of(Console console) {
    return new Style(console.outIsTerminal() && System.getenv("NO_COLOR") == null);
  }

  String strong(String text) {
    return wrapped("1", text);
  }

  String faint(String text) {
    return wrapped("2", text);
  }

  String good(String text) {
    return wrapped("32", text);
  }

  String bad(String text) {
    return wrapped("33", text);
  }

  /** A text in one line: control characters and line ends are spaces. */
  static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean control =
          Character.isISOControl(unit)
              || unit == '\u2028'
              || unit == '\u2029'
              || Character.getType(unit) == Character.FORMAT;
      line.append(control ? ' ' : unit);
    }
    return line.toString();
  }

  private String wrapped(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
