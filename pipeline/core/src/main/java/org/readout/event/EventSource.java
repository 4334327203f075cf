package org.readout.event;

import org.jspecify.annotations.Nullable;
import org.readout.fact.Source;
import org.readout.relation.Modality;

/**
 * A document that tells of an event, and what it says of it.
 *
 * @param document the document
 * @param fact the id of its fact
 * @param modality whether it took place, as the document tells it
 * @param place the name of the place as the document tells it, or null
 * @param date the date as the document tells it, an EDTF string, or null
 * @param confidence that of the fact, 0 to 1
 */
public record EventSource(
    Source document,
    String fact,
    Modality modality,
    @Nullable String place,
    @Nullable String date,
    double confidence) {}
