package org.readout.entity;

import org.jspecify.annotations.Nullable;

/**
 * A place.
 *
 * @param name its name as the text gives it
 * @param kind what sort of place
 * @param country ISO 3166-1 alpha-2 code, or null where it is not known or lies in several
 * @param city the city of a facility where it is known, or null
 */
public record Place(String name, PlaceKind kind, @Nullable String country, @Nullable String city) {}
