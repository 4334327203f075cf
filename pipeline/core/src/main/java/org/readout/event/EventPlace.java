package org.readout.event;

import org.jspecify.annotations.Nullable;
import org.readout.entity.PlaceKind;

/**
 * The place of an event, or of a report of it.
 *
 * @param name its name
 * @param kind what sort of place it is, or null
 * @param country ISO 3166-1 alpha-2 code, or null
 */
public record EventPlace(String name, @Nullable PlaceKind kind, @Nullable String country) {}
