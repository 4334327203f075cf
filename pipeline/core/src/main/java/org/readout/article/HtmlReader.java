package org.readout.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads web pages. The article's text is the page's main content as {@link HtmlText} writes it:
 * blocks with a blank line between them, list items and table cells on lines of their own. Title,
 * day of publication, address and publisher come from the page's metadata, the day else from a line
 * of the text (see {@link VisibleDate}). The character encoding is that of the byte order mark or
 * of the page's own declaration, else UTF-8, and for a page that declares none and is not UTF-8,
 * Windows-1252 as in browsers.
 */
public final class HtmlReader extends WholeFileReader {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String DECLARATION = "meta[charset], meta[http-equiv=content-type]";

  @Override
  Incoming.Accepted parse(byte[] bytes, Origin origin) {
    boolean wide = Utf8.startsWith(bytes, 0xFE, 0xFF) || Utf8.startsWith(bytes, 0xFF, 0xFE);
    if (!wide) {
      Utf8.requireText(bytes, origin.where());
    }
    Document page = page(bytes);
    HtmlMetadata metadata = HtmlMetadata.of(page);
    Element content = HtmlContent.of(page);
    String text = notBlank(Utf8.withoutLoneSurrogates(HtmlText.of(content)), origin);
    List<Problem> warnings = new ArrayList<>();
    LocalDate published = published(metadata.dates(), text, origin.where(), warnings);
    Article article =
        new Article(
            origin.id(), metadata.title(), published, metadata.publisher(), metadata.url(), text);
    return new Incoming.Accepted(origin.where(), article, warnings);
  }

  private static @Nullable LocalDate published(
      List<String> dates, String text, String where, List<Problem> warnings) {
    for (String said : dates) {
      Optional<LocalDate> date = PublicationDates.loose(said);
      if (date.isPresent()) {
        return date.get();
      }
    }
    Optional<LocalDate> shown = VisibleDate.of(text);
    if (shown.isEmpty() && !dates.isEmpty()) {
      warnings.add(MarkdownReader.notADate(dates.get(0), where));
    }
    return shown.orElse(null);
  }

  private static Document page(byte[] bytes) {
    Document page = decoded(bytes, null);
    boolean guessed =
        page.charset().equals(StandardCharsets.UTF_8) && page.select(DECLARATION).isEmpty();
    return guessed && !Utf8.isValid(bytes) ? decoded(bytes, WINDOWS_1252.name()) : page;
  }

  private static Document decoded(byte[] bytes, @Nullable String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
