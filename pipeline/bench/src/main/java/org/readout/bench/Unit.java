package org.readout.bench;

import java.util.Locale;

/** What a figure counts, and which way is better. */
enum Unit {
  TOKENS_PER_SECOND("tokens/s", true, 0),
  SECONDS("s", false, 2),
  /** 10^9 bytes. */
  GIGABYTES("GB", false, 2);

  private final String label;
  private final boolean moreIsBetter;
  private final int decimals;

  Unit(String label, boolean moreIsBetter, int decimals) {
    this.label = label;
    this.moreIsBetter = moreIsBetter;
    this.decimals = decimals;
  }

  String label() {
    return label;
  }

  /** How many times better a value is than another. */
  double ratio(double value, double other) {
    return moreIsBetter ? value / other : other / value;
  }

  /** A value without its unit: {@code 12,345} or {@code 0.31}. */
  String format(double value) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
