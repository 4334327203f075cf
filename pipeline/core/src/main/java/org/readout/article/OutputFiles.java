package org.readout.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run writes. They are not read by the same run, even where they lie among its
 * articles: what is in them is from the run before.
 *
 * @param files those that are there before the run; one that is not cannot be read either
 */
public record OutputFiles(List<Path> files) {
  /** The files of a run that writes none, or none that could be read. */
  public static final OutputFiles NONE = new OutputFiles(List.of());

  /** Some files. */
  public OutputFiles {
    files = List.copyOf(files);
  }

  /** The files that a run was told to write, null where it was not. */
  public static OutputFiles of(@Nullable Path... files) {
    return new OutputFiles(
        Stream.of(files).filter(Objects::nonNull).filter(Files::isRegularFile).toList());
  }

  /** True where a file is one of them, under whatever name. */
  public boolean contains(Path file) {
    return files.stream().anyMatch(output -> isSame(output, file));
  }

  private static boolean isSame(Path output, Path file) {
    try {
      return Files.isSameFile(output, file);
    } catch (IOException notThere) {
      // Whoever opens the file tells what is wrong with it.
      return false;
    }
  }

  /** True where what the user gave is the name of one of them. */
  public boolean contains(String argument) {
    try {
      return contains(Path.of(argument));
    } catch (InvalidPathException none) {
      return false;
    }
  }
}
