package org.readout.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.relation.FactType;

/**
 * Finds occasions by type, party and time. Each list that is looked at is bounded, so that a party
 * and day with thousands of occasions cost no more than one with a few. Not thread-safe.
 */
final class OccasionIndex {
  /** The greatest number of occasions looked at for one party at one time. */
  static final int MOST = 64;

  /** Up to so many days an occasion is found by each of its days, beyond by its months. */
  static final int SHORT = 14;

  private static final int MOST_MONTHS = 24;
  private static final int MOST_PARTIES = 12;
  private static final int EPOCH_SHIFT = 800_000;

  /** By which times occasions are found. */
  private enum Level {
    DAY(0),
    MONTH(1),
    LONG_IN_MONTH(2),
    UNDATED(3);

    private final int code;

    Level(int code) {
      this.code = code;
    }
  }

  private final Postings postings = new Postings();

  /**
   * What was found.
   *
   * @param occasions their numbers, without repeats
   * @param complete false where there are more that were not looked at
   */
  record Found(Set<Integer> occasions, boolean complete) {}

  void add(int occasion, Statement statement) {
    Report report = statement.report();
    When date = report.date();
    LocalDate first = date == null ? null : date.first();
    LocalDate last = date == null ? null : date.last();
    LocalDate published = report.document().published();
    for (Identity party : parties(statement)) {
      if (date != null && first != null && last != null) {
        boolean brief = date.days() <= SHORT;
        for (int month : months(first, last)) {
          postings.add(key(report.type(), Level.MONTH, party, month), occasion);
          if (!brief) {
            postings.add(key(report.type(), Level.LONG_IN_MONTH, party, month), occasion);
          }
        }
        for (LocalDate day = first; brief && !day.isAfter(last); day = day.plusDays(1)) {
          postings.add(key(report.type(), Level.DAY, party, day(day)), occasion);
        }
      } else if (date == null && published != null) {
        postings.add(key(report.type(), Level.UNDATED, party, day(published)), occasion);
      }
    }
  }

  /** Occasions of the statement's parties on any of the days from one to another. */
  Found onDays(Statement statement, LocalDate first, LocalDate last) {
    Collector collector = new Collector(statement);
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      collector.look(Level.DAY, day(day));
    }
    return collector.found();
  }

  /** As {@link #onDays}, with those that only a longer time is told of. */
  Found onDaysOrLonger(Statement statement, LocalDate first, LocalDate last) {
    Collector collector = new Collector(statement);
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      collector.look(Level.DAY, day(day));
    }
    months(first, last).forEach(month -> collector.look(Level.LONG_IN_MONTH, month));
    return collector.found();
  }

  /** Occasions of the statement's parties in any of the months. */
  Found inMonths(Statement statement, LocalDate first, LocalDate last) {
    Collector collector = new Collector(statement);
    months(first, last).forEach(month -> collector.look(Level.MONTH, month));
    return collector.found();
  }

  /** Occasions without a date that were published on any of the days. */
  Found undated(Statement statement, LocalDate first, LocalDate last) {
    Collector collector = new Collector(statement);
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      collector.look(Level.UNDATED, day(day));
    }
    return collector.found();
  }

  /** Looks up the lists of all parties at some times. */
  private final class Collector {
    private final Statement statement;
    private final List<Integer> occasions = new ArrayList<>();
    private boolean complete = true;

    Collector(Statement statement) {
      this.statement = statement;
    }

    void look(Level level, int time) {
      for (Identity party : parties(statement)) {
        complete &=
            postings.collect(key(statement.report().type(), level, party, time), MOST, occasions);
      }
    }

    Found found() {
      return new Found(new LinkedHashSet<>(occasions), complete);
    }
  }

  /** Names find an occasion; only where there are none do descriptions. */
  private static List<Identity> parties(Statement statement) {
    List<Identity> parties = statement.distinct();
    List<Identity> named = parties.stream().filter(Identity::isNamed).toList();
    return (named.isEmpty() ? parties : named).stream().limit(MOST_PARTIES).toList();
  }

  private static List<Integer> months(@Nullable LocalDate first, @Nullable LocalDate last) {
    List<Integer> months = new ArrayList<>();
    if (first != null && last != null && ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS) {
      LocalDate month = first.withDayOfMonth(1);
      for (; !month.isAfter(last); month = month.plusMonths(1)) {
        months.add(12 * month.getYear() + month.getMonthValue());
      }
    }
    return months;
  }

  private static int day(LocalDate day) {
    return (int) day.toEpochDay() + EPOCH_SHIFT;
  }

  private static long key(FactType type, Level level, Identity party, int time) {
    long kind =
        switch (type) {
          case VISIT -> level.code;
          case MEETING -> 4 + level.code;
          case CALL -> 8 + level.code;
        };
    return (kind << 58) | ((long) party.number() << 24) | time;
  }
}
