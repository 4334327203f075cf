package org.readout.entity;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.article.Article;
import org.readout.words.WordLists;

/**
 * The state whose offices an article means where it names no country: {@code the Prime Minister} in
 * a release of the Australian government is Australia's.
 */
final class HomeCountry {
  private static final Map<String, String> GOVERNMENT_DOMAINS =
      Map.of("gov", "US", "mil", "US", "gov.uk", "GB", "gc.ca", "CA", "admin.ch", "CH");

  private static final Set<String> OFFICIAL = WordLists.ENGLISH.set("official-publishers");

  private final Gazetteer gazetteer;

  HomeCountry(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** ISO 3166-1 alpha-2 code, or null where neither publisher nor address tells. */
  @Nullable String of(Article article) {
    String publisher = article.publisher();
    String told = publisher == null ? null : ofPublisher(publisher);
    if (told != null && publisher != null && !isOfficial(publisher) && !isToldIn(article, told)) {
      told = null;
    }
    return told == null && article.url() != null ? ofAddress(article.url()) : told;
  }

  private static boolean isOfficial(String publisher) {
    return NameKey.words(publisher).stream().anyMatch(OFFICIAL::contains);
  }

  /** {@code The Helvetia Post} tells of its own state where the article names that state. */
  private boolean isToldIn(Article article, String code) {
    return gazetteer
        .country(code)
        .map(
            country -> {
              List<String> names = new ArrayList<>(country.capitals());
              names.add(country.name());
              if (country.adjective() != null) {
                names.add(country.adjective());
              }
              return names.stream().anyMatch(article.text()::contains);
            })
        .orElse(true);
  }

  private @Nullable String ofPublisher(String publisher) {
    List<String> words =
        Arrays.stream(publisher.split("[^\\p{L}\\p{N}.']+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    for (int i = 0; i < words.size(); i++) {
      Gazetteer.Match match = gazetteer.longestAt(words, i).orElse(null);
      if (match != null && !match.first().ambiguous()) {
        return match.first().country();
      }
    }
    return null;
  }

  private static @Nullable String ofAddress(String url) {
    try {
      String host = new URI(url.strip()).getHost();
      if (host == null) {
        return null;
      }
      String[] labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
      String last = labels[labels.length - 1];
      String lastTwo = labels.length > 1 ? labels[labels.length - 2] + "." + last : last;
      if (GOVERNMENT_DOMAINS.containsKey(lastTwo)) {
        return GOVERNMENT_DOMAINS.get(lastTwo);
      }
      boolean government =
          labels.length > 2
              && List.of("gov", "gob", "gouv", "go", "govt", "mil")
                  .contains(labels[labels.length - 2]);
      return government && last.length() == 2
          ? last.toUpperCase(Locale.ROOT)
          : GOVERNMENT_DOMAINS.get(last);
    } catch (java.net.URISyntaxException e) {
      return null;
    }
  }
}
