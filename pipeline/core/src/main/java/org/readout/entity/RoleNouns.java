package org.readout.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nouns that say what part a person or a body has: {@code minister}, {@code general}, {@code
 * delegation}, {@code ministry}. Immutable; loaded once from {@code models/gazetteers/roles.tsv}.
 */
public final class RoleNouns {
  private final Map<String, RoleNoun> nouns;

  private RoleNouns(Map<String, RoleNoun> nouns) {
    this.nouns = nouns;
  }

  /** What a role noun says of whoever bears it. */
  public enum Kind {
    /** The head of a title: minister, ambassador. */
    OFFICE,
    /** A military rank. */
    RANK,
    /** A form of address: Mr, Dr, His Excellency. */
    HONORIFIC,
    /** A noun that describes somebody without being a title: official, guest. */
    PERSON,
    /** A noun for people in no public role: tourist, student. */
    PRIVATE,
    /** Several people: delegation, team. */
    GROUP,
    /** An institution: ministry, parliament. */
    BODY
  }

  /**
   * A role noun.
   *
   * @param kind what it says
   * @param country the one state that has this office, or null
   */
  public record RoleNoun(Kind kind, @Nullable String country) {}

  /**
   * Reads the list.
   *
   * @throws org.readout.error.ReadoutException where a line is malformed
   */
  public static RoleNouns load() {
    Map<String, RoleNoun> nouns = new HashMap<>();
    for (GazetteerTable.Row row : GazetteerReader.table("roles.tsv", 3)) {
      String country = row.text(2).equals("-") ? null : row.text(2);
      nouns.put(row.text(0), new RoleNoun(kind(row), country));
    }
    return new RoleNouns(Map.copyOf(nouns));
  }

  private static Kind kind(GazetteerTable.Row row) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(row.text(1))) {
        return kind;
      }
    }
    throw row.malformed("'" + row.text(1) + "' is no class of role nouns");
  }

  /** The role noun with this lower-case singular form. */
  public Optional<RoleNoun> of(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** True for {@code young refugees from the north}: people in no public role. */
  public boolean isPrivate(String phrase) {
    String head = TitleWords.head(phrase);
    return head != null
        && (is(head, Kind.PRIVATE) || (head.equals("children") || head.equals("women")));
  }

  /** True where the lemma is a role noun of the kind. */
  public boolean is(String lemma, Kind kind) {
    RoleNoun noun = nouns.get(lemma);
    return noun != null && noun.kind() == kind;
  }
}
