package org.readout.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.entity.RoleNouns.Kind;
import org.readout.linguistics.Name;

/**
 * Finds the names of people in a sentence, without titles: those that the name tagger sees, and
 * those that it misses but that a title, a list or the rest of the document shows to be names.
 */
final class PersonNames {
  /** Before others a title goes on: {@code Secretary for Climate Karl Berg}. */
  private static final Set<String> BEFORE_FAMILY_NAMES =
      Set.of("with", "by", "to", "from", "between", "when", "as", "that", "while", "where");

  private final SentenceContext sentence;
  private final List<Name> names;
  private final boolean[] taken;
  private final NameParts parts;
  private final NameExtent extent;
  private final NameBehindTitle behindTitle;

  /**
   * The names of one sentence.
   *
   * @param knownSurnames last names of people whom the document names elsewhere
   */
  PersonNames(SentenceContext sentence, List<Name> names, Set<String> knownSurnames) {
    this.sentence = sentence;
    this.names = names;
    this.taken = new boolean[sentence.size()];
    this.parts = new NameParts(sentence, names, knownSurnames);
    this.extent = new NameExtent(sentence, parts);
    this.behindTitle = new NameBehindTitle(sentence, names, parts, taken);
  }

  /** Which tokens are part of a name that was found. */
  boolean[] taken() {
    return taken;
  }

  /** The first token of each name and the token behind its last, in order. */
  List<int[]> find() {
    List<int[]> spans = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int end = nameFrom(i);
      if (end > i) {
        end = extent.withSuffix(end);
        spans.add(new int[] {i, end});
        java.util.Arrays.fill(taken, i, end, true);
        i = end - 1;
      }
    }
    return spans;
  }

  /** The token behind the name that begins at a token, or the token itself. */
  private int nameFrom(int i) {
    if (isInsideKnownName(i) || behindTitle.isState(i)) {
      return i;
    }
    for (Name name : names) {
      boolean within = name.from() <= i && i < name.to();
      if (name.kind() == Name.Kind.PERSON && (within || beginsBefore(i, name.from()))) {
        return canBegin(i, name.to()) ? extent.endOfTagged(i, name.to()) : i;
      }
    }
    if (isPlaceMet(i)) {
      return extent.endOfRun(i);
    }
    boolean afterTitle =
        i > 0 && !taken[i - 1] && isNamingTitle(i - 1) && parts.isPart(i) && !isBodyName(i);
    boolean listed =
        i > 1
            && taken[i - 2]
            && sentence.isListMark(i - 1)
            && followsPluralTitle(i)
            && parts.isPart(i);
    boolean known =
        parts.isKnownSurname(i)
            && sentence.tag(i).startsWith("NNP")
            && !parts.isUnambiguous(i)
            && (parts.kindAt(i) == null || isLone(i));
    return afterTitle || listed || known || behindTitle.begins(i) || isBeforeLetters(i)
        ? extent.endOfRun(i)
        : i;
  }

  /** False where the tagger takes in what stands before a name, or what is nobody's. */
  private boolean canBegin(int from, int to) {
    return !behindTitle.isStateOfOffice(from)
        && !sentence.isTitleHead(from)
        && !parts.isBesideNames(from)
        && !parts.isOccasion(from)
        && !parts.isOccasion(from - 1)
        && !parts.isAdministrative(from)
        && !(parts.isUnambiguous(from) && sentence.matchEnd(from) <= to)
        && (sentence.isCapitalized(from) || parts.isParticle(from));
  }

  /** True for the first part of a name of which the tagger sees the rest only. */
  private boolean beginsBefore(int i, int from) {
    boolean nicknamed =
        extent.endOfNickname(i + 1) == from && from > i + 1 && parts.isPart(i) && !taken[i];
    return nicknamed
        || isFirstOfDouble(i, from)
        || isBurmeseAddress(i, from)
        || isFamilyName(i, from);
  }

  /** {@code with Tan Wee Kiat}, of which the tagger sees {@code Wee Kiat} only. */
  private boolean isFamilyName(int i, int from) {
    return from == i + 1
        && i > 0
        && parts.inRunningText()
        && BEFORE_FAMILY_NAMES.contains(sentence.lower(i - 1))
        && parts.isPart(i)
        && parts.kindAt(i) == null
        && sentence.matchStart(i) < 0
        && !parts.isInCapitals(i);
  }

  /** {@code U Thein}: a form of address of one letter. */
  private boolean isBurmeseAddress(int i, int from) {
    return from == i + 1 && sentence.word(i).equals("U") && !sentence.touches(from);
  }

  /** {@code Karl-Jan Berg}, of which the tagger sees {@code Jan Berg} only. */
  private boolean isFirstOfDouble(int i, int from) {
    return from == i + 2
        && sentence.word(i + 1).equals("-")
        && sentence.touches(i + 1)
        && sentence.touches(from)
        && sentence.isCapitalized(i)
        && !sentence.isTitleHead(i)
        && !parts.isUnambiguous(i);
  }

  /**
   * {@code Talks with Xi Jinping}: two capitalised words that no gazetteer knows are nobody's city.
   */
  private boolean isPlaceMet(int i) {
    return sentence.lower(i - 1).equals("with")
        && names.stream()
            .anyMatch(
                name -> name.kind() == Name.Kind.LOCATION && name.from() == i && name.to() == i + 2)
        && sentence.matchStart(i) < 0
        && sentence.matchStart(i + 1) < 0
        && parts.isPart(i)
        && parts.isPart(i + 1);
  }

  /** {@code Philip Hall MP}: what such letters stand behind is no building. */
  private boolean isBeforeLetters(int i) {
    int end = parts.endFrom(i);
    return end > i + 1
        && parts.inRunningText()
        && parts.isPostnominal(end)
        && sentence.matchStart(i) < 0
        && sentence.matchStart(end - 1) < 0;
  }

  /** {@code Ford}, told as a body or a place where a Gerald Ford is known, is he. */
  private boolean isLone(int i) {
    return names.stream().anyMatch(name -> name.from() == i && name.to() == i + 1);
  }

  /** The second word of {@code Ha Noi} is no name of its own. */
  private boolean isInsideKnownName(int i) {
    int start = sentence.matchStart(i);
    return start >= 0 && start < i && parts.isUnambiguous(start) && !taken[i - 1];
  }

  private boolean isNamingTitle(int i) {
    boolean title =
        sentence.is(i, Kind.OFFICE)
            || sentence.lower(i).equals("elect")
            || sentence.is(i, Kind.RANK)
            || sentence.is(i, Kind.HONORIFIC);
    return title && (sentence.isCapitalized(i) || parts.inRunningText());
  }

  private boolean followsPluralTitle(int i) {
    int k = i - 1;
    while (k >= 0 && (taken[k] || sentence.isListMark(k))) {
      k--;
    }
    return k >= 0 && sentence.isPluralNoun(k) && isNamingTitle(k);
  }

  private boolean isBodyName(int i) {
    Name.Kind kind = parts.kindAt(i);
    int end = parts.endFrom(i);
    return (kind == Name.Kind.ORGANIZATION && end < sentence.size() && parts.isBody(end))
        || parts.isBody(i);
  }
}
