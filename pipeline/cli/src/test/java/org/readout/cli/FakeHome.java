package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A copy of the launcher in a folder of its own, with a java and a mvn that only note how they were
 * called.
 *
 * @param folder where it is
 */
record FakeHome(Path folder) {
  private static final Path LAUNCHER = Path.of("..", "..", "readout");

  private static final String JAVA =
      """
      #!/usr/bin/env bash
      if [ "${1:-}" = -version ]; then
        echo 'openjdk version "21.0.2" 2024-01-16' >&2
        exit
      fi
      printf '%s\\t' "$@" >>"$CALLS"
      printf '\\n' >>"$CALLS"
      for argument; do
        case $argument in
          -XX:DumpLoadedClassList=*) printf 'Shared\\n%s\\n' "${*: -1}" >"${argument#*=}" ;;
          -XX:SharedArchiveFile=*) archive=${argument#*=} ;;
        esac
      done
      case " $* " in
        *' -Xshare:dump '*)
          echo archive >"$archive"
          exit "${DUMP_EXIT_CODE:-0}"
          ;;
      esac
      """;

  private static final String MAVEN =
      """
      #!/usr/bin/env bash
      printf 'mvn\\t%s\\n' "$*" >>"$CALLS"
      [ -z "${BUILD_FAILS:-}" ] || { echo 'no such library'; exit 1; }
      mkdir -p pipeline/cli/target
      touch pipeline/cli/target/readout-cli.jar
      printf '%s' "$PWD/pom.xml" >pipeline/cli/target/classpath.txt
      """;

  /**
   * What the launcher did.
   *
   * @param code its exit code
   * @param calls how java and mvn were called, in order, each with its arguments
   * @param output what it and they wrote
   */
  record Launch(int code, List<List<String>> calls, String output) {
    /** The call that runs readout: the last one. */
    List<String> java() {
      return calls.get(calls.size() - 1);
    }

    /** Whether readout was built. */
    boolean built() {
      return calls.stream().anyMatch(call -> call.get(0).equals("mvn"));
    }
  }

  /** Makes one that is not built yet, for a Java of a version. */
  static FakeHome in(Path folder, String javaVersion) throws IOException {
    FakeHome home = new FakeHome(folder.toRealPath());
    home.program("readout", Files.readString(LAUNCHER));
    home.program("java/bin/java", JAVA);
    home.program("path/mvn", MAVEN);
    Articles.write(folder, "java/release", "JAVA_VERSION=\"" + javaVersion + "\"\n");
    Articles.write(folder, "pom.xml", "<project/>\n");
    Articles.write(folder, "models/rules/visit.yaml", "");
    Articles.write(folder, "pipeline/core/src/main/java/A.java", "");
    Articles.write(folder, "pipeline/core/src/test/java/ATest.java", "");
    Articles.write(folder, "pipeline/cli/src/main/java/B.java", "");
    Articles.write(folder, "corpus/articles/a.md", "");
    Articles.write(folder, "corpus/facts/facts.jsonl", "");
    Articles.write(folder, "corpus/gold/a.jsonl", "");
    return home;
  }

  /** Makes one that is built. */
  static FakeHome built(Path folder, String javaVersion) throws IOException, InterruptedException {
    FakeHome home = in(folder, javaVersion);
    home.run("--help");
    // What is changed from now on is newer, whatever the clock of the file system.
    Files.setLastModifiedTime(
        home.build().resolve("built"), FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
    return home;
  }

  /** Where the launcher keeps what it built. */
  Path build() {
    return folder.resolve("pipeline/cli/target");
  }

  /** Runs the launcher. */
  Launch run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of(), arguments);
  }

  /** Runs the launcher with further variables of the environment. */
  Launch run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    return runAs(folder.resolve("readout"), environment, arguments);
  }

  /** Runs the launcher under another name. */
  Launch runAs(Path program, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Path calls = Files.writeString(folder.resolve("calls"), "");
    Path output = folder.resolve("output");
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    Map<String, String> variables = builder.environment();
    variables.remove("READOUT_OPTS");
    variables.put("JAVA_HOME", folder.resolve("java").toString());
    variables.put("PATH", folder.resolve("path") + ":" + variables.get("PATH"));
    variables.put("CALLS", calls.toString());
    variables.putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("The launcher does not end.");
    }
    return new Launch(
        process.exitValue(),
        Files.readAllLines(calls).stream().map(line -> List.of(line.split("\t", -1))).toList(),
        Files.readString(output, StandardCharsets.UTF_8));
  }

  private void program(String name, String script) throws IOException {
    Path file = Articles.write(folder, name, script);
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made a program.");
    }
  }
}
