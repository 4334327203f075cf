/**
 * From tokens to the people, bodies, groups, countries and places that a document speaks of:
 * gazetteers, a grammar of titles, and the resolution of surnames, pronouns and descriptions to one
 * entity across the document.
 */
@NullMarked
package org.readout.entity;

import org.jspecify.annotations.NullMarked;
