package org.readout.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.error.ErrorCode;

/**
 * All articles that the user's path arguments lead to, one after the other: files, folders with all
 * that is below them, globs, and {@code -} for JSON Lines from the standard input. Items come in
 * the order of the arguments, within a folder by path. What is wrong with one item is reported in
 * its place and costs no other item. An id that comes a second time is rejected: the first article
 * with it was read.
 *
 * <p>Lazy: one file is open and one article in memory at a time. A single pass by a single thread;
 * close it when done.
 */
public final class ArticleSource implements Iterator<Incoming>, AutoCloseable {
  private static final String STANDARD_INPUT = "-";

  private final Deque<String> arguments;
  private final Supplier<InputStream> standardInput;
  private final InputFinder finder;
  private final Deque<InputFinder.Finding> findings = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private Iterator<Incoming> current = Collections.emptyIterator();
  private String currentFile = "";
  private @Nullable InputStream open;

  /** The lines of the standard input while they are being read. */
  private @Nullable JsonLines incoming;

  /**
   * The articles of some paths.
   *
   * @param paths the path arguments as the user gave them
   * @param standardInput gives what {@code -} reads; it is not closed
   */
  public ArticleSource(List<String> paths, Supplier<InputStream> standardInput) {
    this(paths, standardInput, OutputFiles.NONE);
  }

  /**
   * The articles of some paths, for a run that writes files.
   *
   * @param paths the path arguments as the user gave them
   * @param standardInput gives what {@code -} reads; it is not closed
   * @param outputs are skipped where the paths lead to them
   */
  public ArticleSource(
      List<String> paths, Supplier<InputStream> standardInput, OutputFiles outputs) {
    this.arguments = new ArrayDeque<>(paths);
    this.finder = new InputFinder(outputs);
    this.standardInput = standardInput;
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      close();
      if (!findings.isEmpty()) {
        start(findings.remove());
      } else if (!arguments.isEmpty()) {
        expand(arguments.remove());
      } else {
        return false;
      }
    }
    return true;
  }

  /**
   * False where the next item is still to come through the standard input, so that {@link #hasNext}
   * would wait for whoever writes it.
   */
  public boolean isReady() {
    return incoming == null || incoming.isReady();
  }

  /** The next item; never fails on what is wrong with the input. */
  @Override
  public Incoming next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Incoming item = current.next();
    if (item instanceof Incoming.Accepted accepted && !ids.add(accepted.article().id())) {
      return Incoming.Rejection.repeated(accepted);
    }
    return item;
  }

  /** Closes the file that is being read, if any. */
  @Override
  public void close() {
    InputStream closing = open;
    open = null;
    incoming = null;
    current = Collections.emptyIterator();
    if (closing != null) {
      try {
        closing.close();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private void expand(String argument) {
    if (argument.equals(STANDARD_INPUT)) {
      currentFile = "standard input";
      JsonLines lines = new JsonLines(standardInput.get(), currentFile);
      current = lines;
      incoming = lines;
    } else {
      findings.addAll(finder.find(argument));
    }
  }

  private void start(InputFinder.Finding finding) {
    if (finding instanceof InputFinder.Finding.Input input) {
      currentFile = input.origin().where();
      try {
        InputStream stream = Files.newInputStream(input.path());
        open = stream;
        current = input.format().reader().read(stream, input.origin());
      } catch (IOException unreadable) {
        current = List.<Incoming>of(unreadable(currentFile)).iterator();
      }
    } else if (finding instanceof InputFinder.Finding.Item item) {
      current = List.of(item.incoming()).iterator();
    }
  }

  private static Incoming.Rejection unreadable(String where) {
    return new Incoming.Rejection(where, ErrorCode.UNREADABLE_FILE, where + " cannot be read.");
  }
}
