package org.readout.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.entity.PartyKind;

/** Who is meant, in whichever document. Immutable; one instance for each, compared as such. */
final class Identity {
  private final int number;
  private final String key;
  private final PartyKind kind;
  private final String name;
  private final List<String> aliases;
  private final @Nullable String country;
  private final Set<String> offices;
  private final boolean named;

  /**
   * @param number counts from 0
   * @param key the canonical key, which no other identity has
   * @param kind what sort of party
   * @param name the name that stands for all
   * @param aliases all other names, the most frequent first
   * @param country ISO 3166-1 alpha-2 code, or null
   * @param offices the offices of a person
   * @param named false of a group, and of somebody who is only described
   */
  Identity(
      int number,
      String key,
      PartyKind kind,
      String name,
      List<String> aliases,
      @Nullable String country,
      Set<String> offices,
      boolean named) {
    this.number = number;
    this.key = key;
    this.kind = kind;
    this.name = name;
    this.aliases = List.copyOf(aliases);
    this.country = country;
    this.offices = Set.copyOf(offices);
    this.named = named;
  }

  int number() {
    return number;
  }

  String key() {
    return key;
  }

  PartyKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  List<String> aliases() {
    return aliases;
  }

  @Nullable String country() {
    return country;
  }

  Set<String> offices() {
    return offices;
  }

  boolean isNamed() {
    return named;
  }

  /** True of a person or body with a name: what makes an occasion known again. */
  boolean isActor() {
    return named && kind != PartyKind.COUNTRY;
  }

  boolean isOf(@Nullable String code) {
    return country != null && country.equals(code);
  }

  @Override
  public String toString() {
    return key;
  }
}
