package org.readout.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says about itself: Open Graph and Dublin Core {@code meta} elements, JSON-LD
 * (schema.org), and the page's own elements.
 *
 * @param title the headline, or null
 * @param dates what may be the day of publication, as written, the best source first
 * @param url the canonical address, or null
 * @param publisher the site or organization that publishes it, or null
 */
record HtmlMetadata(
    @Nullable String title, List<String> dates, @Nullable String url, @Nullable String publisher) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> DATE_META =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "datepublished",
          "date",
          "dc.date",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.date",
          "dcterms.issued",
          "dcterms.created",
          "publishdate",
          "publish_date",
          "publish-date",
          "pubdate",
          "sailthru.date",
          "parsely-pub-date",
          "citation_publication_date");

  /** The metadata of a page. */
  static HtmlMetadata of(Document page) {
    List<JsonNode> data = linkedData(page);
    String publisher = first(meta(page, "og:site_name"), linked(data, "publisher"));
    if (publisher == null) {
      publisher = first(meta(page, "dc.publisher"), meta(page, "dcterms.publisher"));
    }
    return new HtmlMetadata(title(page, publisher), dates(page, data), url(page), publisher);
  }

  private static @Nullable String title(Document page, @Nullable String publisher) {
    String title = first(meta(page, "og:title"), text(page.selectFirst("h1")));
    if (title == null) {
      title = first(text(page.selectFirst("head > title")), meta(page, "dc.title"));
    }
    if (title != null && publisher != null) {
      for (String separator : List.of(" | ", " - ", " – ", " — ", " :: ")) {
        if (title.endsWith(separator + publisher)) {
          return title.substring(0, title.length() - separator.length() - publisher.length());
        }
      }
    }
    return title;
  }

  private static List<String> dates(Document page, List<JsonNode> data) {
    List<String> dates = new ArrayList<>();
    add(dates, meta(page, DATE_META.get(0)));
    add(dates, linked(data, "datePublished"));
    for (String name : DATE_META.subList(1, DATE_META.size())) {
      add(dates, meta(page, name));
    }
    for (Element element : page.select("[itemprop=datePublished]")) {
      add(dates, first(attribute(element, "datetime"), attribute(element, "content")));
    }
    for (String query :
        List.of("time[pubdate][datetime]", "article time[datetime]", "time[datetime]")) {
      for (Element element : page.select(query)) {
        add(dates, attribute(element, "datetime"));
      }
    }
    return List.copyOf(dates);
  }

  private static @Nullable String url(Document page) {
    String canonical = attribute(page.selectFirst("link[rel=canonical][href]"), "href");
    for (String address : new String[] {canonical, meta(page, "og:url")}) {
      if (address != null && (address.startsWith("http://") || address.startsWith("https://"))) {
        return address;
      }
    }
    return null;
  }

  private static @Nullable String meta(Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      if (name.equalsIgnoreCase(meta.attr("property"))
          || name.equalsIgnoreCase(meta.attr("name"))
          || name.equalsIgnoreCase(meta.attr("itemprop"))) {
        String content = attribute(meta, "content");
        if (content != null) {
          return content;
        }
      }
    }
    return null;
  }

  private static List<JsonNode> linkedData(Document page) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode root = JSON.readTree(script.data());
        for (JsonNode object : root.isArray() ? root : List.of(root)) {
          objects.add(object);
          object.path("@graph").forEach(objects::add);
        }
      } catch (JsonProcessingException broken) {
        // Pages carry broken JSON-LD; the other sources still serve.
      }
    }
    return objects;
  }

  private static @Nullable String linked(List<JsonNode> data, String key) {
    for (JsonNode object : data) {
      JsonNode value = object.path(key);
      String said = value.isObject() ? value.path("name").asText("") : value.asText("");
      if (!said.isBlank()) {
        return clean(said);
      }
    }
    return null;
  }

  private static void add(List<String> dates, @Nullable String date) {
    if (date != null && !dates.contains(date)) {
      dates.add(date);
    }
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static @Nullable String attribute(@Nullable Element element, String name) {
    return element == null ? null : clean(element.attr(name));
  }

  private static @Nullable String text(@Nullable Element element) {
    return element == null ? null : clean(element.text());
  }

  private static @Nullable String clean(String said) {
    String plain = said.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
    return plain.isEmpty() ? null : Utf8.withoutLoneSurrogates(plain);
  }
}
