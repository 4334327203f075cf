package org.readout.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.entity.RoleNouns.Kind;
import org.readout.linguistics.Name;

/** Finds the body that a title names: {@code Director of the National Security Bureau}. */
final class TitleOrganizations {
  private final SentenceContext sentence;
  private final List<Name> names;

  /** Looks in one sentence, of which the names are known. */
  TitleOrganizations(SentenceContext sentence, List<Name> names) {
    this.sentence = sentence;
    this.names = names;
  }

  /** The first body named in a range of tokens, or null. */
  @Nullable String in(int from, int to) {
    for (int i = from; i < to; i++) {
      Gazetteer.Match match = sentence.matchAt(i);
      if (match != null
          && match.first().kind() == Gazetteer.Kind.ORGANIZATION
          && match.endToken() <= to) {
        return sentence.phrase(i, match.endToken());
      }
      if (sentence.is(i, Kind.BODY) && sentence.isCapitalized(i)) {
        return sentence.phrase(bodyStart(from, i), bodyEnd(i, to));
      }
    }
    for (Name name : names) {
      if (name.kind() == Name.Kind.ORGANIZATION
          && from <= name.from()
          && name.to() <= to
          && isBody(name)) {
        return sentence.phrase(name.from(), name.to());
      }
    }
    return null;
  }

  /** {@code National Security Bureau}: the capitalised words before the body belong to its name. */
  private int bodyStart(int from, int body) {
    int start = body;
    while (start > from
        && sentence.isCapitalized(start - 1)
        && !sentence.isOffice(start - 1)
        && !sentence.isTitleHead(start - 1)) {
      start--;
    }
    return start;
  }

  /** The body with what it is of, without the office behind it. */
  private int bodyEnd(int body, int to) {
    for (int i = body + 1; i < to; i++) {
      if (sentence.isTitleHead(i)) {
        return i;
      }
    }
    return to;
  }

  /** {@code State} of {@code Secretary of State} is a portfolio, and no body. */
  private boolean isBody(Name name) {
    for (int i = name.from(); i < name.to(); i++) {
      boolean acronym = sentence.word(i).length() > 2 && sentence.word(i).equals(upper(i));
      if (acronym || sentence.is(i, Kind.BODY) || sentence.is(i, Kind.GROUP)) {
        return true;
      }
    }
    return false;
  }

  private String upper(int i) {
    return sentence.word(i).toUpperCase(Locale.ROOT);
  }
}
