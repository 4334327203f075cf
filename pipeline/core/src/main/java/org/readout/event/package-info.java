/**
 * From the facts of many documents to events: one record for each occasion, however many documents
 * tell it.
 *
 * <p>{@link org.readout.event.FactMerger} is the front door. Facts go in one by one and stay in
 * memory without their quotations, as {@link org.readout.event.Report}s. Then {@link
 * org.readout.event.Identities} finds who is the same person, body or state in different documents,
 * {@link org.readout.event.OccasionMatcher} which reports tell of one occasion, and {@link
 * org.readout.event.EventBuilder} reconciles what they say, keeping every disagreement visible.
 * {@link org.readout.event.EventWriter} and {@link org.readout.event.EventReader} write and read
 * the record.
 *
 * <p>Nothing depends on the order in which facts come in: all work begins with sorting.
 */
@NullMarked
package org.readout.event;

import org.jspecify.annotations.NullMarked;
