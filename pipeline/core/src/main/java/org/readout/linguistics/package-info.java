/**
 * The linguistic layers of a sentence: tokens, tags, lemmas, names, dependencies, and the language
 * of an article. The only package that imports {@code edu.stanford.nlp} or {@code opennlp}. Models
 * are loaded once, on first use, and are shared by all threads; each layer is computed only for the
 * sentences that ask for it.
 */
@NullMarked
package org.readout.linguistics;

import org.jspecify.annotations.NullMarked;
