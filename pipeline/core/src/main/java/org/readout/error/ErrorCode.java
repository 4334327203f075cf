package org.readout.error;

/** The catalogue of errors. A code never changes its meaning; a retired one is not used again. */
public enum ErrorCode {
  PATH_NOT_FOUND(
      "E101", "Check the spelling of the path; a glob in quotes is expanded by readout itself."),
  NO_ARTICLES("E102", "Give files or folders that hold .txt, .md, .html or .jsonl articles."),
  UNREADABLE_FILE("E103", "Check that the file exists and that you may read it."),
  UNKNOWN_FORMAT("E104", "Convert the file to .txt, .md, .html or .jsonl."),
  EMPTY_ARTICLE("E110", "Nothing to do: an article without text has no facts."),
  NOT_TEXT("E111", "Give text; convert PDF or word-processor files to text first."),
  INVALID_UTF8("E112", "Convert the file to UTF-8, for example with iconv."),
  INVALID_JSON("E113", "Each line must be one JSON object with at least \"id\" and \"text\"."),
  MISSING_ID("E114", "Give every article an \"id\" that is a string and not empty."),
  REPEATED_ID("E115", "Give every article an id of its own; the first one was read."),
  INVALID_DATE("E116", "Write dates as YYYY-MM-DD."),
  MISSING_TEXT("E117", "Give every article a \"text\" that is a string."),
  NOT_ENGLISH("E118", "readout reads English; translate the article first."),
  INVALID_FRONT_MATTER(
      "E119", "Close the front matter with --- and write it as YAML \"key: value\" lines."),
  ARTICLE_TOO_LARGE("E120", "Split it: one article is at most 64 MiB."),
  INVALID_FIELD("E121", "Give title, publisher and url as strings, or leave them out."),
  ARTICLE_CUT("E122", "Split it where its stories begin, if what lies behind matters."),
  INVALID_RULE("E201", "Mend the rule file at the place named."),
  INVALID_GAZETTEER("E202", "Mend the gazetteer at the line named."),
  INVALID_MODEL("E203", "Train it again: models/confidence/README.md."),
  UNUSABLE_MODEL(
      "E204",
      "Fetch the library that holds the model again: delete its folder in the local Maven"
          + " repository (~/.m2/repository) and build readout anew."),
  INVALID_FACT("E301", "Each line must be one fact record (models/schema/fact.schema.json)."),
  DATASET_DIFFERS("E302", "Look at the differences; commit the new dataset if they are right."),
  INVALID_GOLD(
      "E303",
      "Each line must be one object {\"id\": …, \"facts\": […]}, each document given once."),
  OTHER_SCHEMA("E304", "Give facts as extract of this version writes them."),
  INVALID_EVENT("E305", "Each line must be one event record (models/schema/event.schema.json)."),
  INVALID_GOLD_EVENT(
      "E306",
      "Each line must be one occasion {\"type\": …, \"members\": […]} of facts that gold has."),
  INVALID_EXAMPLE(
      "E307", "Each line must be publisher, document, label, features, as features writes them."),
  INVALID_ARGUMENT("E401", "Run the command with --help to see what it takes."),
  CANNOT_WRITE(
      "E402",
      "Check that the folder exists, that you may write there, and that the disk has room."),
  OUTPUT_EXISTS("E403", "Name another place, or give --overwrite to replace what is there."),
  INTERNAL("E901", "This is a fault in readout: please report it with the article that shows it."),
  OUT_OF_MEMORY("E902", "Give it more, for example READOUT_OPTS=-Xmx4g.");

  private final String code;
  private final String remedy;

  ErrorCode(String code, String remedy) {
    this.code = code;
    this.remedy = remedy;
  }

  /** The code that users see and can search for, such as {@code E101}. */
  public String code() {
    return code;
  }

  /** What the user can do about it: one sentence. */
  public String remedy() {
    return remedy;
  }
}
