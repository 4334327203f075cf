package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles that come one by one through a pipe that stays open. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlowInputTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void theFactsOfAnArticleAreThereBeforeTheNextOneComes(String threads) throws Exception {
    FutureTask<Integer> run;
    try (PipedOutputStream writer = new PipedOutputStream()) {
      run = run(writer, "extract", "-", "--threads", threads);
      for (int i = 1; i <= 3; i++) {
        send(writer, Articles.line("visit-" + i, "2018-05-16", Articles.QUIET));
        awaitLines(i);
      }
    }

    assertThat(run.get()).isZero();
    assertThat(lines()).isEqualTo(3);
  }

  @Test
  void halfAnArticleDoesNotHoldUpTheOneBeforeIt() throws Exception {
    String first = Articles.line("first", "2018-05-16", Articles.QUIET);
    String second = Articles.line("second", "2018-05-16", Articles.QUIET);
    FutureTask<Integer> run;
    try (PipedOutputStream writer = new PipedOutputStream()) {
      run = run(writer, "extract", "-");
      send(writer, first + second.substring(0, 20));
      awaitLines(1);
      send(writer, second.substring(20));
      awaitLines(2);
    }

    assertThat(run.get()).isZero();
  }

  private FutureTask<Integer> run(PipedOutputStream writer, String... arguments)
      throws IOException {
    Console console =
        new Console(
            new PipedInputStream(writer, 1 << 16),
            out,
            Console.writer(new ByteArrayOutputStream()),
            false,
            false);
    FutureTask<Integer> run =
        new FutureTask<>(() -> Readout.run(console, () -> Analyses::visit, arguments));
    Thread thread = new Thread(run, "readout");
    thread.setDaemon(true);
    thread.start();
    return run;
  }

  private static void send(PipedOutputStream writer, String text) throws IOException {
    writer.write(text.getBytes(StandardCharsets.UTF_8));
    writer.flush();
  }

  /** Returns once so many facts are written; the timeout ends what would wait forever. */
  private void awaitLines(int count) throws InterruptedException {
    while (lines() < count) {
      Thread.sleep(5);
    }
  }

  private long lines() {
    return out.toString(StandardCharsets.UTF_8).lines().count();
  }
}
