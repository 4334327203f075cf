package org.readout.event;

/**
 * What merging has done.
 *
 * @param facts how many facts were merged
 * @param repeated how many facts were given more than once and left out
 * @param documents how many documents they are of
 * @param events how many events they tell of
 * @param shared how many of the events several documents tell
 * @param disagreeing how many of the events have sources that disagree
 */
public record MergeSummary(
    int facts, int repeated, int documents, int events, int shared, int disagreeing) {}
