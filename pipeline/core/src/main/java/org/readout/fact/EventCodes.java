package org.readout.fact;

/**
 * The codes of the occasion in the field's coding schemes.
 *
 * @param cameo the CAMEO code (Schrodt 2012), such as {@code 042}
 * @param plover the PLOVER event type (2018), such as {@code CONSULT}
 */
public record EventCodes(String cameo, String plover) {}
