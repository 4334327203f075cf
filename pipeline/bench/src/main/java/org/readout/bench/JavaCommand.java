package org.readout.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the processes with the two sides are started: with the same Java, heap and options.
 *
 * @param options the options of the virtual machine
 */
record JavaCommand(List<String> options) {
  JavaCommand {
    options = List.copyOf(options);
  }

  /** The usual options: the given heap, and else as the launcher of readout starts it. */
  static JavaCommand withHeap(String heap) {
    return new JavaCommand(
        List.of(
            "-Xmx" + heap,
            "-Xss16m",
            "-XX:+UseParallelGC",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC"));
  }

  /** The command that runs a class of this program. */
  List<String> of(Class<?> main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    return command;
  }
}
