package org.readout.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds how an article's text is laid out: paragraphs, headings, boilerplate, and the dateline.
 *
 * <p>Blocks leave out the white space between them and the marks that open a line ({@code #},
 * {@code -}, {@code *}, {@code >}, bullets). Lines that are wrapped at one width are one paragraph.
 * The dateline stays within the block that it opens. Holds no state; safe for use by many threads.
 */
public final class LayoutFinder {
  /** Some 80,000 words, more than any article has; what lies behind is a dump of some kind. */
  private static final int LONGEST_TEXT = 500_000;

  private static final int SHORTEST_TITLE = 15;

  /** A dateline stands before the third block of some length, whatever short lines come first. */
  private static final int MOST_LOOKED = 6;

  private static final int LONG_BLOCK = 100;

  private LayoutFinder() {}

  /**
   * Where reading an article's text ends: at its end, but before a word after half a million
   * characters.
   */
  public static int end(Article article) {
    String text = article.text();
    if (text.length() <= LONGEST_TEXT) {
      return text.length();
    }
    int end = LONGEST_TEXT;
    while (end > LONGEST_TEXT / 2 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return end;
  }

  /** The layout of an article up to its {@link #end}; never fails, whatever the text. */
  public static Layout of(Article article) {
    String text = article.text();
    String title = article.title() == null ? "" : article.title().strip();
    List<Block> blocks = new ArrayList<>();
    for (Line paragraph : Paragraphs.of(text, Line.of(text, 0, end(article)))) {
      addParagraph(text, title, paragraph, blocks);
    }
    markRepeats(text, title, blocks);
    return new Layout(blocks, dateline(text, blocks));
  }

  private static void addParagraph(String text, String title, Line paragraph, List<Block> blocks) {
    int start = paragraph.start();
    int end = paragraph.end();
    boolean marked = Marks.isHeading(text, start, end);
    if (BoilerplateLines.isBoilerplate(text, start, end)) {
      blocks.add(new Block(Block.Kind.BOILERPLATE, new Span(start, end)));
      return;
    }
    start += Marks.length(text, start, end);
    if (start >= end) {
      return;
    }
    int at = start;
    for (Span run : BoilerplateRuns.of(text, start, end)) {
      addProse(text, title, at, run.start(), marked, blocks);
      blocks.add(new Block(Block.Kind.BOILERPLATE, run));
      at = run.end();
    }
    addProse(text, title, at, end, marked, blocks);
  }

  private static void addProse(
      String text, String title, int from, int to, boolean marked, List<Block> blocks) {
    Line prose = Line.trimmed(text, from, to);
    if (prose.isBlank()) {
      return;
    }
    int start = prose.start();
    int end = prose.end();
    boolean isTitle = title.length() == end - start && text.startsWith(title, start);
    boolean heading = marked || isTitle || Headings.isHeading(text, start, end);
    if (!heading && opensWithTitle(text, title, start, end)) {
      int titleEnd = start + title.length();
      blocks.add(new Block(Block.Kind.HEADING, new Span(start, titleEnd)));
      addProse(text, "", titleEnd, end, false, blocks);
      return;
    }
    boolean words = text.substring(start, end).chars().anyMatch(Character::isLetterOrDigit);
    Block.Kind kind =
        !words ? Block.Kind.BOILERPLATE : heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    blocks.add(new Block(kind, new Span(start, end)));
  }

  /** True where a page in one line goes on from its headline without a break. */
  private static boolean opensWithTitle(String text, String title, int start, int end) {
    int behind = start + title.length();
    if (title.length() < SHORTEST_TITLE
        || behind + 2 >= end
        || !text.startsWith(title, start)
        || ".!?".indexOf(title.charAt(title.length() - 1)) >= 0
        || text.charAt(behind) != ' '
        || title.chars().filter(character -> character == ' ').count() < 3) {
      return false;
    }
    int next = text.codePointAt(behind + 1);
    return Character.isUpperCase(next) || next == '“' || next == '"';
  }

  private static void markRepeats(String text, String title, List<Block> blocks) {
    LeadRepeats repeats = new LeadRepeats(text);
    boolean titleSeen = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Span span = block.span();
      if (block.kind() == Block.Kind.BOILERPLATE) {
        continue;
      }
      if (!title.isEmpty()
          && span.end() - span.start() == title.length()
          && text.startsWith(title, span.start())) {
        if (titleSeen) {
          blocks.set(i, new Block(Block.Kind.BOILERPLATE, span));
        }
        titleSeen = true;
        continue;
      }
      int repeat = repeats.next(i, span);
      if (repeat >= 0) {
        blocks.set(repeat, new Block(Block.Kind.BOILERPLATE, blocks.get(repeat).span()));
      }
    }
  }

  private static @Nullable Dateline dateline(String text, List<Block> blocks) {
    int looked = 0;
    for (int i = 0; i < blocks.size() && looked < MOST_LOOKED; i++) {
      Block block = blocks.get(i);
      boolean closing = i > 0 && i == blocks.size() - 1;
      if (block.kind() == Block.Kind.BOILERPLATE || closing) {
        continue;
      }
      Dateline dateline =
          DatelineFinder.find(text, block.span(), block.kind() == Block.Kind.HEADING);
      if (dateline != null) {
        return dateline;
      }
      int length = block.span().end() - block.span().start();
      looked += length > LONG_BLOCK ? 2 : 1;
    }
    return null;
  }
}
