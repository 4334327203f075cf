package org.readout.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
  @TempDir private Path scratch = Path.of("");

  @Test
  void thePeakOfMemoryIsToldInKibibytes() {
    String status = "Name:\tjava\nVmPeak:\t 9000000 kB\nVmHWM:\t  802816 kB\nVmRSS:\t  700000 kB\n";

    assertThat(ChildProcess.peak(status)).isEqualTo(822083584);
  }

  @Test
  void aStatusWithoutMemoryTellsNone() {
    assertThat(ChildProcess.peak("Name:\tjava\nState:\tZ (zombie)\n")).isZero();
  }

  @Test
  void whatACommandSaidIsToldWhereItFails() {
    ChildProcess process =
        new ChildProcess(
            "the command",
            new JavaCommand(List.of()).of(ChildProcessTest.class),
            scratch.toAbsolutePath(),
            scratch);

    assertThatExceptionOfType(BenchException.class)
        .isThrownBy(process::seconds)
        .withMessageContaining("the command failed")
        .withMessageContaining(ChildProcessTest.class.getName());
  }

  @Test
  void theModelOfTheProcessorIsTheFirstOne() {
    assertThat(Machine.model("processor\t: 0\nmodel name\t: Any CPU\nmodel name\t: Other\n"))
        .isEqualTo("Any CPU");
    assertThat(Machine.model("")).isEqualTo("unknown");
  }
}
