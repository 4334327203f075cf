package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.cli.FakeHome.Launch;

/** How the {@code readout} script calls Java, and when it builds. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"extract", "explain", "annotate", "features", "info", "--help"})
  void articlesStreamThroughASmallHeap(String command) throws Exception {
    assertThat(launch(command)).contains("-Xmx900m").doesNotContain("-Xmx2g");
  }

  @ParameterizedTest
  @ValueSource(strings = {"merge", "train", "evaluate", "diff", "verify"})
  void commandsThatKeepAllFactsGetALargeHeap(String command) throws Exception {
    assertThat(launch(command)).contains("-Xmx2g").doesNotContain("-Xmx900m");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"info", "rules", "diff", "evaluate", "generate-completion", "--help", "--version"})
  void shortCommandsRunWithTheFirstCompilerAlone(String command) throws Exception {
    assertThat(launch(command)).contains(FIRST_COMPILER_ONLY);
  }

  @Test
  void soDoesNoCommandAtAll() throws Exception {
    assertThat(launch()).contains(FIRST_COMPILER_ONLY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "explain", "annotate", "features", "verify", "merge", "train"})
  void longCommandsRunWithBothCompilers(String command) throws Exception {
    assertThat(launch(command)).noneMatch(option -> option.startsWith("-XX:TieredStopAtLevel"));
  }

  @Test
  void optionsOfTheUserComeBehindItsOwnAndSoWin() throws Exception {
    FakeHome home = FakeHome.built(folder, "17.0.1");

    List<String> java = home.run(Map.of("READOUT_OPTS", "-Xmx4g -Dx=y"), "extract").java();

    assertThat(java).containsSubsequence("-Xmx900m", "-Xmx4g", "-Dx=y", "-cp");
  }

  @Test
  void argumentsArePassedOnAsTheyAre() throws Exception {
    assertThat(launch("extract", "two words", "*", "", "-o", "$x"))
        .containsSubsequence(
            "org.readout.cli.Readout", "extract", "two words", "*", "", "-o", "$x");
  }

  @Test
  void theArchiveOfClassesIsThatOfTheVersionOfJava() throws Exception {
    FakeHome home = FakeHome.in(folder, "21.0.2");

    assertThat(home.run("extract").java()).contains(archive(home, "21"));
    assertThat(home.build().resolve("classes-21.jsa")).exists();
  }

  @Test
  void aJavaOfAnotherVersionAsksForAnArchiveOfItsOwn() throws Exception {
    FakeHome home = FakeHome.built(folder, "17.0.1");
    Articles.write(folder, "java/release", "JAVA_VERSION=\"25\"\n");

    Launch launch = home.run("extract");

    assertThat(launch.java()).contains(archive(home, "25"));
    assertThat(launch.built()).isFalse();
  }

  @Test
  void theVersionOfAJavaThatDoesNotWriteItDownIsAskedFor() throws Exception {
    FakeHome home = FakeHome.in(folder, "17");
    Files.delete(folder.resolve("java/release"));

    assertThat(home.run("extract").java()).contains(archive(home, "21"));
  }

  @Test
  void theArchiveHoldsEachClassOfSeveralCommandsOnce() throws Exception {
    FakeHome home = FakeHome.in(folder, "17.0.1");

    Launch launch = home.run("extract");

    assertThat(launch.calls())
        .filteredOn(call -> call.get(0).equals("-XX:+UseParallelGC"))
        .extracting(LauncherTest::command)
        .containsExactly("--help", "info", "diff", "evaluate", "extract", "");
    assertThat(Files.readAllLines(home.build().resolve("classes.once")))
        .startsWith("Shared", "--help", "info")
        .doesNotHaveDuplicates();
  }

  @Test
  void theArchiveIsMadeWithTheCollectorAndTheClassPathOfARun() throws Exception {
    FakeHome home = FakeHome.in(folder, "17.0.1");

    Launch launch = home.run("extract");

    List<String> dump =
        launch.calls().stream()
            .filter(call -> call.contains("-Xshare:dump"))
            .findFirst()
            .orElseThrow();
    assertThat(dump).contains("-XX:+UseParallelGC", archive(home, "17"));
    assertThat(launch.java()).contains("-XX:+UseParallelGC");
    assertThat(classPath(dump))
        .isEqualTo(classPath(launch.java()))
        .isEqualTo(home.build() + "/readout-cli.jar:" + home.folder() + "/pom.xml");
  }

  @Test
  void anArchiveThatCouldNotBeMadeWholeIsNotKept() throws Exception {
    FakeHome home = FakeHome.in(folder, "17.0.1");

    Launch launch = home.run(Map.of("DUMP_EXIT_CODE", "1"), "info");

    assertThat(launch.code()).isZero();
    assertThat(launch.java()).contains("org.readout.cli.Readout", "info");
    assertThat(home.build().resolve("classes-17.jsa")).doesNotExist();
  }

  @Test
  void withoutACorpusThereIsNoArchive() throws Exception {
    FakeHome home = FakeHome.in(folder, "17.0.1");
    Files.delete(folder.resolve("corpus/facts/facts.jsonl"));

    Launch launch = home.run("info");

    assertThat(launch.code()).isZero();
    assertThat(launch.calls()).hasSize(2);
  }

  @Test
  void itBuildsOnceAndAgainWhereASourceIsNewer() throws Exception {
    FakeHome home = FakeHome.built(folder, "17.0.1");
    assertThat(home.run("info").built()).isFalse();

    touch("pipeline/core/src/test/java/ATest.java");
    assertThat(home.run("info").built()).isFalse();

    touch("models/rules/visit.yaml");
    assertThat(home.run("info").built()).isTrue();
  }

  @Test
  void aBuildThatFailsShowsItsMessagesAndIsTriedAgain() throws Exception {
    FakeHome home = FakeHome.in(folder, "17.0.1");

    Launch launch = home.run(Map.of("BUILD_FAILS", "yes"), "info");

    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.output()).contains("no such library", "readout: The build failed");
    assertThat(home.run("info").built()).isTrue();
  }

  @Test
  void anOldJavaIsRefused() throws Exception {
    Launch launch = FakeHome.in(folder, "1.8.0_402").run("info");

    assertThat(launch.code()).isEqualTo(1);
    assertThat(launch.calls()).isEmpty();
    assertThat(launch.output()).contains("is Java 8. Install a JDK 17 or later");
  }

  @Test
  void itIsFoundThroughLinks() throws Exception {
    FakeHome home = FakeHome.built(Files.createDirectory(folder.resolve("home")), "17.0.1");
    Path link = Files.createSymbolicLink(folder.resolve("readout"), Path.of("home", "readout"));

    assertThat(home.runAs(link, Map.of(), "info").java())
        .contains("org.readout.cli.Readout", archive(home, "17"));
  }

  private List<String> launch(String... arguments) throws IOException, InterruptedException {
    return FakeHome.built(folder, "17.0.1").run(arguments).java();
  }

  private static String archive(FakeHome home, String version) {
    return "-XX:SharedArchiveFile=" + home.build() + "/classes-" + version + ".jsa";
  }

  /** The command of readout in a call of java; empty where it does not run readout. */
  private static String command(List<String> call) {
    int program = call.indexOf("org.readout.cli.Readout");
    return program < 0 ? "" : call.get(program + 1);
  }

  private static String classPath(List<String> call) {
    return call.get(call.indexOf("-cp") + 1);
  }

  private void touch(String name) throws IOException {
    Files.setLastModifiedTime(
        folder.resolve(name), FileTime.from(Instant.parse("2100-01-02T00:00:00Z")));
  }
}
