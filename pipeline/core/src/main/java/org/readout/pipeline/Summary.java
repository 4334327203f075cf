package org.readout.pipeline;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.article.Problem;
import org.readout.error.ErrorCode;
import org.readout.relation.FactType;

/**
 * What a run has done. Immutable.
 *
 * @param articles how many articles were read
 * @param facts how many facts were found, for every type
 * @param rejected the items that were not read
 * @param warnings what was wrong with articles that were read
 * @param skipped how many files were no articles by their names, or written by the run itself
 */
public record Summary(
    int articles, Map<FactType, Integer> facts, Problems rejected, Problems warnings, int skipped) {

  public Summary {
    Map<FactType, Integer> all = new EnumMap<>(FactType.class);
    for (FactType type : FactType.values()) {
      all.put(type, facts.getOrDefault(type, 0));
    }
    facts = Collections.unmodifiableMap(all);
  }

  /**
   * Problems of one sort: all of them counted, but only the first ones kept, because a run may have
   * any number.
   *
   * @param byCode how many there are of each error of the catalogue
   * @param first the first ones in the order of the input
   */
  public record Problems(SortedMap<ErrorCode, Integer> byCode, List<Problem> first) {
    public Problems {
      byCode = Collections.unmodifiableSortedMap(new TreeMap<>(byCode));
      first = List.copyOf(first);
    }

    /** How many there are. */
    public int count() {
      return byCode.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** How many facts were found. */
  public int factCount() {
    return facts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
