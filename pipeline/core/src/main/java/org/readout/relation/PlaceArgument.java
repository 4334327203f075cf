package org.readout.relation;

import org.readout.entity.Mention;
import org.readout.entity.Place;

/**
 * The place of a relation mention.
 *
 * @param place the place
 * @param mention the phrase that names it
 * @param path the dependency steps from the trigger, or how else it was found
 */
public record PlaceArgument(Place place, Mention mention, String path) {}
