package org.readout.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes an element of a web page as text: a blank line between blocks, list items, table cells and
 * {@code br} on lines of their own, white space as a browser shows it, no-break spaces as spaces,
 * and without characters that have no width.
 */
final class HtmlText implements NodeVisitor {
  private static final Set<String> CONTAINERS =
      Set.of(
          "html",
          "body",
          "div",
          "section",
          "article",
          "main",
          "form",
          "center",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "fieldset",
          "span",
          "font",
          "details");
  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "div",
          "section",
          "article",
          "main",
          "form",
          "center",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "fieldset",
          "details",
          "summary",
          "p",
          "pre",
          "blockquote",
          "ul",
          "ol",
          "dl",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "header",
          "hgroup",
          "address",
          "figure",
          "caption");
  private static final Set<String> LINES = Set.of("li", "dt", "dd", "tr", "td", "th", "br");

  private final StringBuilder text = new StringBuilder();
  private int lineEnds;
  private boolean space;
  private int preformatted;

  private HtmlText() {}

  /** The text of an element; empty where it has none. */
  static String of(Element element) {
    HtmlText writer = new HtmlText();
    element.traverse(writer);
    return writer.text.toString();
  }

  /** True for an element that text cannot run across. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName()) || LINES.contains(element.normalName());
  }

  /** True for an element that can hold a whole article. */
  static boolean isContainer(Element element) {
    return CONTAINERS.contains(element.normalName());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      append(textNode.getWholeText());
    } else if (node instanceof Element element) {
      separate(element);
      preformatted += element.normalName().equals("pre") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      preformatted -= element.normalName().equals("pre") ? 1 : 0;
      separate(element);
    }
  }

  private void separate(Element element) {
    if (BLOCKS.contains(element.normalName())) {
      lineEnds = Math.max(lineEnds, 2);
    } else if (element.normalName().equals("br")) {
      lineEnds = Math.min(lineEnds + 1, 2);
    } else if (LINES.contains(element.normalName())) {
      lineEnds = Math.max(lineEnds, 1);
    }
  }

  private void append(String run) {
    for (int i = 0; i < run.length(); i++) {
      char character = run.charAt(i);
      if (character == '\n' && preformatted > 0) {
        lineEnds = Math.min(lineEnds + 1, 2);
      } else if (isSpace(character)) {
        space = true;
      } else if (!isInvisible(character)) {
        if (text.isEmpty()) {
          lineEnds = 0;
          space = false;
        } else if (lineEnds > 0) {
          text.append(lineEnds == 1 ? "\n" : "\n\n");
          lineEnds = 0;
        } else if (space) {
          text.append(' ');
        }
        space = false;
        text.append(character);
      }
    }
  }

  private static boolean isSpace(char character) {
    return character <= ' ' || character == '\u00A0' || Character.isSpaceChar(character);
  }

  private static boolean isInvisible(char character) {
    return character == '\u00AD' || character == '\u200B' || character == '\uFEFF';
  }
}
