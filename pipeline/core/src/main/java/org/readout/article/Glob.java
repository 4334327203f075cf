package org.readout.article;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * A path with wildcards, the same on every system: {@code *} and {@code ?} stand for characters of
 * one name, {@code **} for any number of folders (none, too), {@code [a-c]} for one of a class,
 * {@code {txt,md}} for one of a list.
 *
 * @param folder the folders before the first wildcard, {@code .} where there are none
 * @param pattern what the path below that folder must look like, with {@code /} between the names
 */
record Glob(String folder, Pattern pattern) {
  /** True where a path argument has a wildcard. */
  static boolean isGlob(String argument) {
    return argument.chars().anyMatch(character -> "*?[{".indexOf(character) >= 0);
  }

  /**
   * The glob that an argument writes.
   *
   * @throws ReadoutException where its brackets do not match
   */
  static Glob of(String argument) {
    int wildcard = 0;
    while ("*?[{".indexOf(argument.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int slash = argument.lastIndexOf('/', wildcard);
    String folder = slash < 0 ? "." : slash == 0 ? "/" : argument.substring(0, slash);
    try {
      return new Glob(folder, Pattern.compile(expression(argument.substring(slash + 1))));
    } catch (PatternSyntaxException broken) {
      throw new ReadoutException(
          ErrorCode.PATH_NOT_FOUND, argument + " is not a valid glob.", broken);
    }
  }

  boolean matches(String relativePath) {
    return pattern.matcher(relativePath).matches();
  }

  private static String expression(String glob) {
    StringBuilder expression = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char character = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        expression.append("(?:[^/]+/)*");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        expression.append(".*");
        i++;
      } else if (character == '*') {
        expression.append("[^/]*");
      } else if (character == '?') {
        expression.append("[^/]");
      } else if (character == '[' && glob.indexOf(']', i + 2) > 0) {
        int end = glob.indexOf(']', i + 2);
        String inside = glob.substring(i + 1, end).replace("\\", "\\\\").replace("[", "\\[");
        expression.append('[').append(inside.replace("&&", "&\\&").replaceFirst("^!", "^"));
        expression.append(']');
        i = end;
      } else if (character == '{') {
        expression.append("(?:");
        braces++;
      } else if (character == '}' && braces > 0) {
        expression.append(')');
        braces--;
      } else if (character == ',' && braces > 0) {
        expression.append('|');
      } else {
        expression.append(Pattern.quote(String.valueOf(character)));
      }
    }
    return expression.toString();
  }
}
