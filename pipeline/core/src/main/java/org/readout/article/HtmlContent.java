package org.readout.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main content of a web page: what its markup declares to be the article, else the
 * smallest element that holds most of the page's prose. Prose is text in long runs outside of
 * links, after the measure of Readability (Arc90 2010): menus and teasers are short or linked.
 */
final class HtmlContent {
  private static final String NEVER_CONTENT =
      "script, style, noscript, template, svg, math, iframe, object, embed, audio, video, canvas,"
          + " button, select, input, textarea, nav, aside, dialog, figcaption, footer, head,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=complementary], [role=search], [role=dialog], [role=alert], [role=menu]";
  private static final Pattern UNLIKELY =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|disqus|footer|menu|navbar|nav|breadcrumbs?|related|share"
              + "|sharing|social|sidebar|cookies?|consent|newsletter|subscribe|promo|advert"
              + "|advertisement|ads?|pagination|pager|popup|modal|skip|toolbar|tags|byline-share)"
              + "(?:$|[\\s_-])");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final List<String> DECLARED =
      List.of("[itemprop=articleBody]", "article", "[role=article]", "main, [role=main]");
  private static final double MOST = 0.7;
  private static final int LONG_RUN = 300;

  private final Map<Element, Double> prose = new HashMap<>();

  private HtmlContent() {}

  /** The element of the main content; takes what is never content out of the page. */
  static Element of(Document page) {
    HtmlContent content = new HtmlContent();
    page.select(NEVER_CONTENT).forEach(Node::remove);
    for (Element header : page.select("header")) {
      if (header.closest("article, main, [role=main]") == null) {
        header.remove();
      }
    }
    removeUnlikely(page);
    page.traverse(content.new Weigher());
    return content.choose(page.body());
  }

  private static void removeUnlikely(Document page) {
    int whole = page.wholeText().length();
    List<Element> unlikely = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      String names = element.className() + " " + element.id();
      if (HIDDEN.matcher(element.attr("style")).find() || UNLIKELY.matcher(names).find()) {
        unlikely.add(element);
      }
    }
    for (Element element : unlikely) {
      // A page can call the frame around everything "has-sidebar"; what holds much of it stays.
      boolean frame = element.selectFirst("article, main, h1") != null;
      if (!element.equals(page.body()) && !frame && element.wholeText().length() * 3 < whole) {
        element.remove();
      }
    }
  }

  private Element choose(Element body) {
    double all = proseOf(body);
    Element densest = densest(body);
    for (String query : DECLARED) {
      Element declared = richest(body, query);
      if (declared != null && proseOf(declared) > 0 && proseOf(declared) >= all * 0.4) {
        return query.startsWith("main") ? densest(declared) : declared;
      }
    }
    return densest;
  }

  private @Nullable Element richest(Element body, String query) {
    Element best = null;
    for (Element element : body.select(query)) {
      if (best == null || proseOf(element) > proseOf(best)) {
        best = element;
      }
    }
    return best;
  }

  private Element densest(Element root) {
    Element chosen = root;
    double enough = proseOf(root) * MOST;
    while (enough > 0) {
      Element next = null;
      for (Element child : chosen.children()) {
        if (HtmlText.isContainer(child) && proseOf(child) >= enough) {
          next = child;
        }
      }
      if (next == null) {
        return chosen;
      }
      chosen = next;
    }
    return chosen;
  }

  private double proseOf(Element element) {
    return prose.getOrDefault(element, 0.0);
  }

  /** Adds the weight of every run of text to all elements around it. */
  private final class Weigher implements NodeVisitor {
    private int run;
    private int linked;
    private int links;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        int length = text.text().strip().length();
        run += length;
        linked += links > 0 ? length : 0;
      } else if (node instanceof Element element) {
        if (HtmlText.isBlock(element)) {
          settle(element.parent());
        }
        links += element.normalName().equals("a") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        if (HtmlText.isBlock(element)) {
          settle(element);
        }
      }
    }

    private void settle(@Nullable Element holder) {
      int length = run - 2 * linked;
      run = 0;
      linked = 0;
      if (length < 25) {
        return;
      }
      double weight = (double) length * Math.min(length, LONG_RUN) / LONG_RUN;
      for (Element around = holder; around != null; around = around.parent()) {
        prose.merge(around, weight, Double::sum);
      }
    }
  }
}
