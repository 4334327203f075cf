package org.readout.article;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Finds the files that a path argument means: a file, all articles below a folder, or those that a
 * glob matches. Links are followed. Hidden files, and those whose names are of no known format, are
 * passed over where the user did not name them one by one; what the run itself writes always is.
 */
final class InputFinder {
  /** What an argument leads to: a file to read, or an item that says why there is none. */
  sealed interface Finding {
    /** A file to read. */
    record Input(Path path, Origin origin, Format format) implements Finding {}

    /** Something else. */
    record Item(Incoming incoming) implements Finding {}
  }

  private final OutputFiles outputs;

  /** Finds files that are not among those of the run itself. */
  InputFinder(OutputFiles outputs) {
    this.outputs = outputs;
  }

  /** The findings of one argument, sorted by path, names compared by code point. */
  List<Finding> find(String argument) {
    Path path;
    try {
      path = Path.of(argument);
    } catch (InvalidPathException invalid) {
      return argument.indexOf('\0') < 0 && Glob.isGlob(argument)
          ? glob(argument)
          : missing(argument);
    }
    if (Files.isDirectory(path)) {
      return below(path, argument, any -> true);
    }
    if (Files.exists(path)) {
      return List.of(file(path, argument));
    }
    return Glob.isGlob(argument) ? glob(argument) : missing(argument);
  }

  private static List<Finding> missing(String argument) {
    return List.of(rejection(argument, ErrorCode.PATH_NOT_FOUND, argument + " does not exist."));
  }

  private Finding file(Path path, String argument) {
    String name = String.valueOf(path.getFileName());
    Optional<Format> format = Format.of(name);
    if (format.isEmpty()) {
      return rejection(
          argument, ErrorCode.UNKNOWN_FORMAT, argument + " is of no format that can be read.");
    }
    if (outputs.contains(path)) {
      return new Finding.Item(new Incoming.Skipped(argument));
    }
    return new Finding.Input(path, new Origin(argument, name), format.get());
  }

  private List<Finding> glob(String argument) {
    Glob glob;
    try {
      glob = Glob.of(argument);
    } catch (ReadoutException invalid) {
      return List.of(rejection(argument, invalid.code(), String.valueOf(invalid.getMessage())));
    }
    Path folder = Path.of(glob.folder());
    if (!Files.isDirectory(folder)) {
      return missing(argument);
    }
    return below(folder, argument, glob::matches);
  }

  private List<Finding> below(Path folder, String argument, Predicate<String> wanted) {
    List<Below> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Collector(folder, found));
    } catch (IOException unreadable) {
      return List.of(
          rejection(argument, ErrorCode.UNREADABLE_FILE, argument + " cannot be listed."));
    }
    found.sort(Comparator.comparing(Below::relative, InputFinder::byCodePoint));
    List<Finding> findings = new ArrayList<>();
    boolean nothing = true;
    for (Below below : found) {
      if (wanted.test(below.relative)) {
        Finding finding = finding(below);
        nothing &=
            finding instanceof Finding.Item item && item.incoming() instanceof Incoming.Skipped;
        findings.add(finding);
      }
    }
    if (nothing) {
      findings.add(rejection(argument, ErrorCode.NO_ARTICLES, argument + " holds no articles."));
    }
    return findings;
  }

  private Finding finding(Below below) {
    String where = below.path.toString();
    if (!below.readable) {
      return rejection(where, ErrorCode.UNREADABLE_FILE, where + " cannot be read.");
    }
    String name = below.relative.substring(below.relative.lastIndexOf('/') + 1);
    Optional<Format> format = Format.of(name);
    if (format.isEmpty()
        || name.startsWith(".")
        || !below.regular
        || outputs.contains(below.path)) {
      return new Finding.Item(new Incoming.Skipped(where));
    }
    return new Finding.Input(below.path, new Origin(where, below.relative), format.get());
  }

  private static Finding rejection(String where, ErrorCode code, String message) {
    return new Finding.Item(new Incoming.Rejection(where, code, message));
  }

  /** The order of code points: that of UTF-16 code units would put emoji before U+FFxx. */
  static int byCodePoint(String one, String other) {
    int length = Math.min(one.length(), other.length());
    for (int i = 0; i < length; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        boolean surrogates =
            Character.isSurrogate(one.charAt(i)) || Character.isSurrogate(other.charAt(i));
        return surrogates
                && Character.isSurrogate(one.charAt(i)) != Character.isSurrogate(other.charAt(i))
            ? Boolean.compare(
                Character.isSurrogate(one.charAt(i)), Character.isSurrogate(other.charAt(i)))
            : Character.compare(one.charAt(i), other.charAt(i));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  private record Below(Path path, String relative, boolean regular, boolean readable) {}

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Below> found;

    Collector(Path folder, List<Below> found) {
      this.folder = folder;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      boolean hidden = String.valueOf(directory.getFileName()).startsWith(".");
      return hidden && !directory.equals(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean dangling = attributes.isSymbolicLink();
      found.add(new Below(file, relative(file), attributes.isRegularFile(), !dangling));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      found.add(new Below(file, relative(file), false, false));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
      StringBuilder names = new StringBuilder();
      for (Path name : folder.relativize(file)) {
        names.append(names.isEmpty() ? "" : "/").append(name);
      }
      return names.toString();
    }
  }
}
