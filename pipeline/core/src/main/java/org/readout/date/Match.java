package org.readout.date;

/**
 * What a reader has read.
 *
 * @param start the position of the first lexeme
 * @param end the position behind the last lexeme
 * @param meaning what it says
 */
record Match(int start, int end, DateMeaning meaning) {}
