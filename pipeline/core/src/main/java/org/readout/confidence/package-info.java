/**
 * How far to believe a fact, learned: where rules stop, a logistic regression over binary features
 * takes over. {@link org.readout.confidence.ConfidenceModel} holds the weights and applies them;
 * {@link org.readout.confidence.Training} makes one from the {@link
 * org.readout.confidence.Example}s of a table, and {@link org.readout.confidence.CrossValidation}
 * tells how well one does on documents that it has not seen.
 *
 * <p>Knows nothing of facts: which features an occasion has is told by {@code org.readout.fact}.
 * What is learned, from what, and how to do it again: {@code models/confidence/README.md}.
 */
@NullMarked
package org.readout.confidence;

import org.jspecify.annotations.NullMarked;
