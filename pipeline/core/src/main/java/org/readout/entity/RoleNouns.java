package org.readout.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.IOUtils;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * The nouns that say what part a person or a body has: {@code minister}, {@code general}, {@code
 * delegation}, {@code ministry}. Immutable; loaded once from {@code models/gazetteers/roles.tsv}.
 */
public final class RoleNouns {
  private static final String RESOURCE = "/org/readout/models/gazetteers/roles.tsv";

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
   * @throws ReadoutException {@link ErrorCode#INVALID_GAZETTEER} where a line is malformed
   */
  public static RoleNouns load() {
    Map<String, RoleNoun> nouns = new HashMap<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new ReadoutException(
            ErrorCode.INVALID_GAZETTEER,
            "roles.tsv, line " + (i + 1) + ": three columns expected.");
      }
      String country = columns[2].equals("-") ? null : columns[2];
      nouns.put(
          columns[0], new RoleNoun(Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)), country));
    }
    return new RoleNouns(Map.copyOf(nouns));
  }

  private static List<String> lines() {
    try (InputStream in = RoleNouns.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new ReadoutException(
            ErrorCode.INVALID_GAZETTEER, "roles.tsv is not on the class path.");
      }
      return IOUtils.readLines(in, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ReadoutException(ErrorCode.INVALID_GAZETTEER, "roles.tsv can't be read.", e);
    }
  }

  /** The role noun with this lower-case singular form. */
  public Optional<RoleNoun> of(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** True where the lemma is a role noun of the kind. */
  public boolean is(String lemma, Kind kind) {
    RoleNoun noun = nouns.get(lemma);
    return noun != null && noun.kind() == kind;
  }
}
