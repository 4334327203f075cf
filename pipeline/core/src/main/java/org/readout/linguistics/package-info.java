/**
 * The linguistic layers of a sentence: tokens, tags, lemmas, names, dependencies, and the language
 * of an article. With its sub-packages the only one that imports {@code edu.stanford.nlp} or {@code
 * opennlp}. Models are loaded once, on first use, and are shared by all threads; each layer is
 * computed only for the sentences that ask for it. The tagger, the name tagger and the parser have
 * packages of their own, which know words and tags as strings and nothing of this package.
 */
@NullMarked
package org.readout.linguistics;

import org.jspecify.annotations.NullMarked;
