package org.readout.event;

import org.jspecify.annotations.Nullable;
import org.readout.entity.PartyKind;

/**
 * How documents of one year name a party: all facts that name it so share one reference.
 *
 * @param kind what sort of party it is
 * @param name the fullest name in the document, without title
 * @param title the role, or null
 * @param organization the body that the title belongs to, or null
 * @param country ISO 3166-1 alpha-2 code of the state represented, or null
 * @param year the year in which it was said, for people; 0 where it is unknown, and for all others
 */
record Reference(
    PartyKind kind,
    String name,
    @Nullable String title,
    @Nullable String organization,
    @Nullable String country,
    int year) {}
