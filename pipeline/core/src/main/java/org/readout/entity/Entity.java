package org.readout.entity;

import org.jspecify.annotations.Nullable;

/**
 * A party that a document speaks of, with what all of its mentions tell. Immutable.
 *
 * @param number its number within the document, in the order of first mention
 * @param kind what sort of party
 * @param name the fullest name in the document, without title; for the unnamed the short noun
 *     phrase
 * @param title the role at its most specific, or null
 * @param organization the body in the title, or null
 * @param country ISO 3166-1 alpha-2 code of the state represented, or null
 * @param key the name folded: one spelling gives one key in every document
 * @param named false for somebody whom the document only describes
 */
public record Entity(
    int number,
    PartyKind kind,
    String name,
    @Nullable String title,
    @Nullable String organization,
    @Nullable String country,
    String key,
    boolean named) {

  /** The same party with the country that it represents. */
  public Entity of(String code) {
    return new Entity(number, kind, name, title, organization, code, key, named);
  }
}
