package org.readout.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Reads JSON Lines: one object a line with {@code id}, {@code title}, {@code published}, {@code
 * publisher}, {@code url} and {@code text}, of which all but {@code id} and {@code text} may be
 * null or absent. One line at a time is in memory; a line that is wrong costs that line alone.
 * Blank lines are passed over.
 */
public final class JsonLinesReader implements ArticleReader {
  /** Longer lines are no articles, and would not fit in memory. */
  public static final int MAXIMUM_BYTES = WholeFileReader.MAXIMUM_BYTES;

  private static final ObjectReader JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().reader();

  @Override
  public Iterator<Incoming> read(InputStream input, Origin origin) {
    return new JsonLines(input, origin.where());
  }

  /**
   * The item of one line, for those who find the lines themselves.
   *
   * @param line the line without its end, not blank
   * @param where the file as the user named it, with the line
   */
  public static Incoming item(byte[] line, String where) {
    try {
      return parse(line, where);
    } catch (ReadoutException rejected) {
      return new Incoming.Rejection(where, rejected.code(), String.valueOf(rejected.getMessage()));
    }
  }

  private static Incoming.Accepted parse(byte[] line, String where) {
    JsonNode object;
    try {
      object = JSON.readTree(Utf8.decode(line, where));
    } catch (JsonProcessingException broken) {
      throw new ReadoutException(ErrorCode.INVALID_JSON, where + " is not JSON.", broken);
    }
    if (!object.isObject()) {
      throw new ReadoutException(ErrorCode.INVALID_JSON, where + " is not a JSON object.");
    }
    String id = string(object.get("id"));
    if (id == null || id.isBlank()) {
      throw new ReadoutException(ErrorCode.MISSING_ID, where + " has no \"id\".");
    }
    String text = string(object.get("text"));
    if (text == null) {
      throw new ReadoutException(ErrorCode.MISSING_TEXT, where + " has no \"text\".");
    }
    if (text.isBlank()) {
      throw new ReadoutException(ErrorCode.EMPTY_ARTICLE, where + " has an empty \"text\".");
    }
    List<Problem> warnings = new ArrayList<>();
    JsonNode published = object.get("published");
    Article article =
        new Article(
            id,
            field(object, "title", where, warnings),
            MarkdownReader.date(
                published == null || published.isNull() ? null : published.asText(" "),
                where,
                warnings),
            field(object, "publisher", where, warnings),
            field(object, "url", where, warnings),
            text,
            MarkdownReader.month(string(published)));
    if (published != null && published.isContainerNode()) {
      warnings.add(MarkdownReader.notADate(published.toString(), where));
    }
    return new Incoming.Accepted(where, article, warnings);
  }

  private static @Nullable String field(
      JsonNode object, String name, String where, List<Problem> warnings) {
    JsonNode value = object.get(name);
    if (value != null && !value.isNull() && !value.isTextual()) {
      warnings.add(
          new Problem(
              where,
              ErrorCode.INVALID_FIELD,
              where + " has a \"" + name + "\" that is not a string; it was left out."));
    }
    String said = string(value);
    return said == null || said.isBlank() ? null : said.strip();
  }

  private static @Nullable String string(@Nullable JsonNode value) {
    return value == null || !value.isTextual()
        ? null
        : Utf8.withoutLoneSurrogates(value.textValue());
  }
}
