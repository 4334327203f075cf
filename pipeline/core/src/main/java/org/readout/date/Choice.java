package org.readout.date;

/** The word that says which of the days, months or seasons of one name is meant. */
public enum Choice {
  /** No such word: "on Wednesday", "in May". The tense decides. */
  BARE,
  /** "this Wednesday". */
  THIS,
  /** "last Wednesday". */
  LAST,
  /** "this past Wednesday": the latest one that is over. */
  PAST,
  /** "next Wednesday". */
  NEXT,
  /** "this coming Wednesday": the first one that is to come. */
  COMING
}
