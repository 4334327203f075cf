package org.readout.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Tasks that run at once and hand on their results in the order in which they were submitted. At
 * most so many are under way that the threads stay busy behind a slow one. Used by one thread.
 */
final class OrderedTasks<T> {
  private static final int TASKS_PER_THREAD = 16;

  /** Together in UTF-16 code units: a few of the largest articles, or very many usual ones. */
  private static final long MOST_WEIGHT = 16L << 20;

  private record Pending<T>(Future<T> result, int weight) {}

  private final ExecutorService workers;
  private final int most;
  private final Consumer<T> consumer;
  private final Deque<Pending<T>> pending = new ArrayDeque<>();
  private long weight;

  OrderedTasks(ExecutorService workers, int threads, Consumer<T> consumer) {
    this.workers = workers;
    this.most = threads * TASKS_PER_THREAD;
    this.consumer = consumer;
  }

  /** Starts a task, when there is room for it; hands on what is done. */
  void submit(Callable<T> task, int weightOfTask) {
    while (!pending.isEmpty()
        && (pending.size() >= most
            || weight + weightOfTask > MOST_WEIGHT
            || pending.getFirst().result().isDone())) {
      handOn();
    }
    pending.addLast(new Pending<>(workers.submit(task), weightOfTask));
    weight += weightOfTask;
  }

  /** True where no result is outstanding. */
  boolean isEmpty() {
    return pending.isEmpty();
  }

  /** Waits a while for the result that is next, and hands it on; false where it did not come. */
  boolean handOnWithin(long milliseconds) {
    if (isDoneWithin(pending.getFirst().result(), milliseconds)) {
      handOn();
      return true;
    }
    return false;
  }

  /** Waits for all tasks and hands on the rest. */
  void finish() {
    while (!pending.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    Pending<T> first = pending.removeFirst();
    weight -= first.weight();
    consumer.accept(result(first.result()));
  }

  private static boolean isDoneWithin(Future<?> future, long milliseconds) {
    try {
      future.get(milliseconds, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      throw interrupted();
    } catch (ExecutionException failed) {
      // Told when it is handed on.
      return true;
    }
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("interrupted");
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException stopped) {
      throw interrupted();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      if (failed.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new IllegalStateException(failed.getCause());
    }
  }
}
