package org.readout.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a sentence that speaks of a party or a place: a name with its title, a description, a
 * group, a body, a country, a city. Immutable.
 *
 * @param kind what it speaks of
 * @param sentence the number of its sentence
 * @param from the first token of the whole phrase, title included
 * @param to the token behind the last one of the phrase
 * @param nameFrom the first token of the name
 * @param nameTo the token behind the last one of the name
 * @param name the name without title, or the short noun phrase
 * @param title the title as the text gives it here, or null
 * @param organization the body in the title, or null
 * @param country ISO 3166-1 alpha-2 code that the phrase itself tells, or null
 * @param place what place it can be, or null where it is none
 * @param plural true where it speaks of several
 * @param members the parties that a list within the phrase tells apart ({@code the presidents of A,
 *     B and C}); else empty
 */
public record Mention(
    Kind kind,
    int sentence,
    int from,
    int to,
    int nameFrom,
    int nameTo,
    String name,
    @Nullable String title,
    @Nullable String organization,
    @Nullable String country,
    @Nullable Place place,
    boolean plural,
    List<Member> members) {

  /**
   * One party of a phrase that speaks of several.
   *
   * @param name the short noun phrase: {@code president of A}
   * @param country ISO 3166-1 alpha-2 code
   */
  public record Member(String name, String country) {}

  public Mention {
    members = List.copyOf(members);
  }

  /** What a phrase speaks of. */
  public enum Kind {
    /** Somebody by name. */
    PERSON,
    /** Somebody by office or description: {@code the Turkish foreign minister}. */
    DESCRIPTION,
    /** Several people: {@code senior Tajik officials}. */
    GROUP,
    /** A body: {@code the Ministry of Defence}. */
    ORGANIZATION,
    /** A country. */
    COUNTRY,
    /** A place that is no country. */
    PLACE
  }

  /** The same phrase as a place too. */
  Mention withPlace(Place seat) {
    return new Mention(
        kind,
        sentence,
        from,
        to,
        nameFrom,
        nameTo,
        name,
        title,
        organization,
        country,
        seat,
        plural,
        members);
  }

  /** The same phrase with another title; used when a title is passed on along a list. */
  Mention withTitle(
      @Nullable String newTitle, @Nullable String newOrganization, @Nullable String newCountry) {
    return new Mention(
        kind,
        sentence,
        from,
        to,
        nameFrom,
        nameTo,
        name,
        newTitle,
        newOrganization,
        newCountry,
        place,
        plural,
        members);
  }

  /** The same phrase, begun earlier. */
  Mention from(int first) {
    return new Mention(
        kind,
        sentence,
        first,
        to,
        nameFrom,
        nameTo,
        name,
        title,
        organization,
        country,
        place,
        plural,
        members);
  }

  /** The same phrase, ended later. */
  Mention to(int last) {
    return new Mention(
        kind,
        sentence,
        from,
        last,
        nameFrom,
        nameTo,
        name,
        title,
        organization,
        country,
        place,
        plural,
        members);
  }

  /** The same phrase with the parties that it lists. */
  Mention withMembers(List<Member> listed) {
    return new Mention(
        kind,
        sentence,
        from,
        to,
        nameFrom,
        nameTo,
        name,
        title,
        organization,
        country,
        place,
        plural,
        listed);
  }
}
