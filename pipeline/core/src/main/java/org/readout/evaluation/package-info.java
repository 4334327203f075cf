/**
 * Facts held against other facts.
 *
 * <ul>
 *   <li>Against gold: {@link org.readout.evaluation.GoldReader} reads it, {@link
 *       org.readout.evaluation.Scorer} pairs facts with it and counts, {@link
 *       org.readout.evaluation.ScoreReport} writes the figures down; {@link
 *       org.readout.evaluation.RuleFigures} and {@link org.readout.evaluation.Calibration} tell
 *       from the same {@link org.readout.evaluation.Judgement}s how good each rule is and whether
 *       confidence means what it says.
 *   <li>Events against gold events: {@link org.readout.evaluation.GoldEventReader} and {@link
 *       org.readout.evaluation.EventScorer}.
 *   <li>One dataset against another: {@link org.readout.evaluation.DatasetDiff} tells what came,
 *       went and changed, {@link org.readout.evaluation.DatasetVerification} whether a dataset made
 *       again is the committed one, byte for byte.
 * </ul>
 *
 * <p>Reads fact and event records and gold; knows nothing of how facts are made. All reports are
 * plain text, the same characters in every locale.
 */
@NullMarked
package org.readout.evaluation;

import org.jspecify.annotations.NullMarked;
