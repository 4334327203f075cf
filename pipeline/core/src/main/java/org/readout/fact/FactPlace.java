package org.readout.fact;

import org.jspecify.annotations.Nullable;
import org.readout.entity.PlaceKind;

/**
 * The place of a fact.
 *
 * @param name the most specific place in the document
 * @param kind what sort of place it is, or null
 * @param country ISO 3166-1 alpha-2 code, or null
 * @param text the words that name it
 */
public record FactPlace(
    String name, @Nullable PlaceKind kind, @Nullable String country, String text) {}
