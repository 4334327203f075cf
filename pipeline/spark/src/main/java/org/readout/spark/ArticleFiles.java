package org.readout.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.readout.article.Format;
import org.readout.error.ErrorCode;
import org.readout.error.ReadoutException;

/**
 * Finds the files that an argument means, on any Hadoop file system: a file, all that is below a
 * folder, or what a glob of Hadoop's matches. Files and folders whose names begin with {@code .} or
 * {@code _} are passed over, as everywhere in Hadoop.
 */
final class ArticleFiles {
  private static final Comparator<String> BY_CODE_POINT =
      Comparator.comparing(path -> path.codePoints().toArray(), Arrays::compare);

  private final InputFormat input;
  private final CompressionCodecFactory codecs;
  private final List<ArticleFile> files = new ArrayList<>();
  private boolean parquet;
  private int skipped;

  /**
   * What an argument means.
   *
   * @param files the files in the order of the command line: by path, names compared by code point;
   *     empty for Parquet, which Spark reads itself
   * @param parquet true where it is Parquet
   * @param skipped how many files are no articles by their names
   */
  record Found(List<ArticleFile> files, boolean parquet, int skipped) {
    Found {
      files = List.copyOf(files);
    }
  }

  private ArticleFiles(InputFormat input, Configuration configuration) {
    this.input = input;
    this.codecs = new CompressionCodecFactory(configuration);
  }

  /**
   * Finds them.
   *
   * @throws ReadoutException where there are none, or none that can be read
   */
  static Found find(String argument, InputFormat input, Configuration configuration) {
    try {
      return new ArticleFiles(input, configuration).find(argument, configuration);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new ReadoutException(
          ErrorCode.UNREADABLE_FILE,
          argument + " cannot be read: " + unreadable.getMessage() + ".",
          unreadable);
    }
  }

  private Found find(String argument, Configuration configuration) throws IOException {
    Path path = new Path(argument);
    FileSystem system = path.getFileSystem(configuration);
    if (system.exists(path)) {
      FileStatus status = system.getFileStatus(path);
      if (status.isDirectory()) {
        below(system, status, system.makeQualified(path), withoutSlash(argument));
      } else {
        add(status, argument, status.getPath().getName(), true);
      }
    } else {
      glob(system, path, argument);
    }
    return found(argument);
  }

  private void glob(FileSystem system, Path path, String argument) throws IOException {
    FileStatus[] matches = system.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new ReadoutException(ErrorCode.PATH_NOT_FOUND, argument + " does not exist.");
    }
    String folder = folder(argument);
    Path base = system.makeQualified(new Path(folder));
    for (FileStatus match : matches) {
      below(system, match, base, folder);
    }
  }

  private void below(FileSystem system, FileStatus status, Path base, String where)
      throws IOException {
    if (!status.isDirectory()) {
      String relative = relative(base, status.getPath());
      String slash = where.endsWith("/") ? "" : "/";
      add(status, where + slash + relative, relative, false);
      return;
    }
    for (FileStatus child : system.listStatus(status.getPath())) {
      String name = child.getPath().getName();
      if (!name.startsWith(".") && !name.startsWith("_")) {
        below(system, child, base, where);
      }
    }
  }

  private void add(FileStatus status, String where, String id, boolean named) {
    String name = plainName(status.getPath());
    if (input == InputFormat.PARQUET || (input == InputFormat.AUTO && isParquet(name))) {
      parquet = true;
      return;
    }
    Optional<Format> format = input.format().or(() -> format(name));
    if (format.isPresent()) {
      files.add(new ArticleFile(status.getPath(), where, id, format.get(), status.getLen()));
    } else if (named) {
      throw new ReadoutException(
          ErrorCode.UNKNOWN_FORMAT,
          where + " is of no format that can be read; --input-format can tell it.");
    } else {
      skipped++;
    }
  }

  private Found found(String argument) {
    if (parquet && !files.isEmpty()) {
      throw new ReadoutException(
          ErrorCode.UNKNOWN_FORMAT, argument + " holds Parquet beside other formats.");
    }
    if (!parquet && files.isEmpty()) {
      throw new ReadoutException(ErrorCode.NO_ARTICLES, argument + " holds no articles.");
    }
    files.sort(Comparator.comparing(ArticleFile::where, BY_CODE_POINT));
    return new Found(files, parquet, skipped);
  }

  /** The name without the end that tells the compression. */
  private String plainName(Path path) {
    CompressionCodec codec = codecs.getCodec(path);
    String name = path.getName();
    return codec == null
        ? name
        : CompressionCodecFactory.removeSuffix(name, codec.getDefaultExtension());
  }

  private static boolean isParquet(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  /** Spark itself names its JSON Lines {@code .json}. */
  private static Optional<Format> format(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json")
        ? Optional.of(Format.JSON_LINES)
        : Format.of(name);
  }

  /** The folders before the first wildcard. */
  private static String folder(String glob) {
    int wildcard = 0;
    while (wildcard < glob.length() && "*?[{\\".indexOf(glob.charAt(wildcard)) < 0) {
      wildcard++;
    }
    int slash = glob.lastIndexOf('/', wildcard);
    return slash < 0 ? "." : slash == 0 ? "/" : glob.substring(0, slash);
  }

  private static String withoutSlash(String argument) {
    return argument.length() > 1 && argument.endsWith("/")
        ? argument.substring(0, argument.length() - 1)
        : argument;
  }

  private static String relative(Path base, Path file) {
    String folder = base.toUri().getPath();
    String path = file.toUri().getPath();
    return path.substring(folder.endsWith("/") ? folder.length() : folder.length() + 1);
  }
}
