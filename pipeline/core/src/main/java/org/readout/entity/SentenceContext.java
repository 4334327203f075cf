package org.readout.entity;

import org.jspecify.annotations.Nullable;
import org.readout.entity.Gazetteer.Match;
import org.readout.linguistics.Tagged;

/**
 * A tagged sentence with what the gazetteers say of its tokens: what the mention grammars ask
 * about.
 */
final class SentenceContext extends SentenceWords {
  private final GazetteerMatches matches;
  private final RoleWords roles;

  SentenceContext(Tagged tagged, Gazetteer gazetteer, RoleNouns roles) {
    super(tagged);
    SentenceWords words = new SentenceWords(tagged);
    this.matches = new GazetteerMatches(words, gazetteer);
    this.roles = new RoleWords(words, roles);
  }

  /** The gazetteer entry that begins at the token, or null. */
  @Nullable Match matchAt(int i) {
    return matches.at(i);
  }

  /** The first token of the gazetteer entry that covers the token, or -1. */
  int matchStart(int i) {
    return matches.startOf(i);
  }

  /**
   * The token behind the gazetteer entry that begins at the token, or the token itself where none
   * does.
   */
  int matchEnd(int i) {
    Match match = matchAt(i);
    return match == null ? i : match.endToken();
  }

  /** True for a word of a kind of role. */
  boolean is(int i, RoleNouns.Kind kind) {
    return roles.is(i, kind);
  }

  /** What is known of the role that a word names, or null. */
  RoleNouns.@Nullable RoleNoun role(int i) {
    return roles.of(i);
  }

  /**
   * True for the head of a title: {@code minister}, {@code Secretary-General}, {@code
   * President-elect}.
   */
  boolean isOffice(int i) {
    return roles.isOffice(i);
  }

  /** True for an office, a rank or a form of address. */
  boolean isTitleHead(int i) {
    return roles.isTitleHead(i);
  }

  /** The mark of {@code Dato'}. */
  boolean isApostrophe(int i) {
    return roles.isApostrophe(i);
  }
}
