package org.readout.event;

import org.readout.relation.Role;

/**
 * A party of a report.
 *
 * @param role the part it has
 * @param reference how the document names it
 */
record Party(Role role, Reference reference) {}
