package org.readout.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.entity.Gazetteer.Kind;
import org.readout.entity.Gazetteer.Match;
import org.readout.text.Token;

/** The names in a sentence that the gazetteers know. They do not overlap. */
final class GazetteerMatches {
  private static final int POSTAL_CODE = 2;

  private final SentenceWords words;
  private final @Nullable Match[] matchAt;
  private final int[] matchStart;

  GazetteerMatches(SentenceWords words, Gazetteer gazetteer) {
    this.words = words;
    this.matchAt = new @Nullable Match[words.size()];
    this.matchStart = new int[words.size()];
    Arrays.fill(matchStart, -1);
    List<String> texts = words.tagged.sentence().tokens().stream().map(Token::text).toList();
    int i = 0;
    while (i < texts.size()) {
      Optional<Match> match = gazetteer.longestAt(texts, i);
      if (match.isPresent() && isOvertaken(match.get(), gazetteer, texts, i)) {
        match = Optional.empty();
      }
      if (match.isPresent() && !isLonePostalCode(match.get(), i)) {
        matchAt[i] = match.get();
        Arrays.fill(matchStart, i, match.get().endToken(), i);
        i = match.get().endToken();
      } else {
        i++;
      }
    }
  }

  /** The gazetteer entry that begins at the token, or null. */
  @Nullable Match at(int i) {
    return i < 0 || i >= words.size() ? null : matchAt[i];
  }

  /** The first token of the gazetteer entry that covers the token, or -1. */
  int startOf(int i) {
    return i < 0 || i >= words.size() ? -1 : matchStart[i];
  }

  /** {@code The West} in {@code the West Bank}: a longer name begins behind the article. */
  private boolean isOvertaken(Match match, Gazetteer gazetteer, List<String> texts, int i) {
    return match.endToken() == i + 2
        && words.lower(i).equals("the")
        && gazetteer
            .longestAt(texts, i + 1)
            .filter(longer -> longer.endToken() > match.endToken())
            .isPresent();
  }

  /** {@code IN} is Indiana in {@code Gary, IN} only. */
  private boolean isLonePostalCode(Match match, int i) {
    return match.first().kind() == Kind.SUBDIVISION
        && match.endToken() == i + 1
        && words.word(i).length() == POSTAL_CODE
        && words.word(i).equals(words.upper(i))
        && !words.lower(i - 1).equals(",");
  }
}
