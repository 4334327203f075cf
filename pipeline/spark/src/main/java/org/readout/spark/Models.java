package org.readout.spark;

import java.util.Locale;
import org.readout.pipeline.Batch;
import org.readout.pipeline.Extractor;

/**
 * The models of this process: loaded by the first task that needs them, shared by all its tasks,
 * never sent over the network.
 */
final class Models {
  private Models() {}

  private static final class Holder {
    static final Batch BATCH = load();

    private static Batch load() {
      // Nothing of readout's own asks for the default locale, but libraries may.
      Locale.setDefault(Locale.ROOT);
      return new Batch(Extractor.load()::analyze, 1);
    }
  }

  /** What reads articles with the models. */
  static Batch batch() {
    return Holder.BATCH;
  }
}
