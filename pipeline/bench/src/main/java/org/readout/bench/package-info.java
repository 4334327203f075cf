/**
 * Measures readout beside the stock pipeline of CoreNLP ({@link org.readout.bench.Bench}), and each
 * stage of readout alone (the classes with {@code Benchmark} in their names, run by JMH). Not part
 * of readout itself: nothing depends on it, and it alone sees the stock pipeline.
 */
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
