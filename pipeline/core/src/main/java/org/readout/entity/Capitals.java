package org.readout.entity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.words.WordLists;

/** Names written in capitals, as headings have them, in normal writing. */
final class Capitals {
  private static final Set<String> PARTICLES = WordLists.ENGLISH.set("name-particles");

  private static final int SHORTEST_NAME = 5;
  private static final Pattern PART = Pattern.compile("\\p{L}+");
  private static final Pattern NUMERAL = Pattern.compile("[IVX]{2,}");

  private Capitals() {}

  /** True for a name that has no small letter, unless it is too short to tell. */
  static boolean isIn(String name) {
    return name.equals(name.toUpperCase(Locale.ROOT))
        && name.chars().filter(Character::isLetter).count() >= SHORTEST_NAME;
  }

  /**
   * The name in normal writing where it is in capitals: {@code Karl van Berg III} of {@code KARL
   * VAN BERG III}.
   */
  static String normal(String name) {
    if (!isIn(name)) {
      return name;
    }
    Matcher parts = PART.matcher(name);
    return parts.replaceAll(part -> normal(part.group(), part.start()));
  }

  private static String normal(String part, int start) {
    String small = part.toLowerCase(Locale.ROOT);
    boolean particle = start > 0 && PARTICLES.contains(small) && small.length() > 1;
    if (particle && !small.equals("al") && !small.equals("el")) {
      return small;
    }
    boolean first = start == 0;
    if (!first && NUMERAL.matcher(part).matches()) {
      return part;
    }
    return part.charAt(0) + small.substring(1);
  }
}
