package org.readout.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an article's text is laid out: its blocks in order, without overlap, and its dateline.
 *
 * @param blocks prose, headings and boilerplate in the order of the text
 * @param dateline the dateline, or null
 */
public record Layout(List<Block> blocks, @Nullable Dateline dateline) {
  public Layout {
    blocks = List.copyOf(blocks);
  }
}
