package org.readout.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text. The article's text is the whole file as decoded, without a byte order mark;
 * line ends stay as they are. A first line that looks like a headline is the title as well, and a
 * date that stands alone near the head is the day of publication (see {@link VisibleDate}).
 */
public final class TextReader extends WholeFileReader {
  @Override
  Incoming.Accepted parse(byte[] bytes, Origin origin) {
    String text = notBlank(Utf8.decode(bytes, origin.where()), origin);
    Article article =
        new Article(origin.id(), title(text), VisibleDate.of(text).orElse(null), null, null, text);
    return new Incoming.Accepted(origin.where(), article, List.of());
  }

  /** The title of a text, or null where its first line looks like none. */
  static @Nullable String title(String text) {
    List<Line> lines = Line.of(text, 0, Math.min(text.length(), 20_000));
    for (int i = 0; i < Math.min(lines.size(), 12); i++) {
      Line line = lines.get(i);
      if (line.isBlank() || BoilerplateLines.isBoilerplate(line.of(text))) {
        continue;
      }
      String candidate = line.of(text);
      return looksLikeTitle(candidate) && standsAlone(lines, i) ? candidate : null;
    }
    return null;
  }

  private static boolean looksLikeTitle(String line) {
    char last = line.charAt(line.length() - 1);
    return line.length() <= 200
        && ".,;:".indexOf(last) < 0
        && !Character.isLowerCase(line.codePointAt(0))
        && line.chars().anyMatch(Character::isLetter)
        && DatelineFinder.find(line, new org.readout.article.Span(0, line.length()), false) == null;
  }

  private static boolean standsAlone(List<Line> lines, int index) {
    if (index + 1 >= lines.size()) {
      return false;
    }
    Line next = lines.get(index + 1);
    return next.isBlank()
        ? lines.subList(index + 1, lines.size()).stream().anyMatch(line -> !line.isBlank())
        : next.length() > 100 && next.length() > lines.get(index).length() * 3 / 2;
  }
}
