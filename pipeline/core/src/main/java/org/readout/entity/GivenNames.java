package org.readout.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Given names and their short forms: who is called {@code Bill} may be named {@code William}.
 * Immutable; loaded once from {@code models/gazetteers/given-names.tsv}.
 */
public final class GivenNames {
  private final Map<String, Set<String>> formsOf;

  private GivenNames(Map<String, Set<String>> formsOf) {
    this.formsOf = formsOf;
  }

  /** The table of the models; read on first use and shared. */
  public static GivenNames load() {
    return Holder.NAMES;
  }

  private static final class Holder {
    static final GivenNames NAMES = read();
  }

  private static GivenNames read() {
    Map<String, Set<String>> formsOf = new HashMap<>();
    for (GazetteerTable.Row row : GazetteerReader.table("given-names.tsv", 2)) {
      String name = row.text(0);
      add(formsOf, name, name);
      row.names(1).forEach(form -> add(formsOf, form.text(), name));
    }
    return new GivenNames(formsOf);
  }

  private static void add(Map<String, Set<String>> formsOf, String form, String name) {
    formsOf.computeIfAbsent(form, any -> new TreeSet<>()).add(name);
  }

  /** True where two folded words can be forms of one given name; not where they are the same. */
  public boolean areForms(String one, String other) {
    Set<String> names = formsOf.getOrDefault(one, Set.of());
    return !one.equals(other)
        && formsOf.getOrDefault(other, Set.of()).stream().anyMatch(names::contains);
  }
}
