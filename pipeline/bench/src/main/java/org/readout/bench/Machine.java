package org.readout.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final String MODEL = "model name";

  private Machine() {}

  /** One line each: processor, Java, system. */
  static List<String> lines() {
    return List.of(
        "processor: " + processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores",
        "Java: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
        "system: "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + ", "
            + System.getProperty("os.arch")
            + ", load at the start "
            + load());
  }

  /** Other programs that are busy make every figure worse. */
  private static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.2f", load);
  }

  private static String processor() {
    try {
      return Files.isReadable(PROCESSORS)
          ? model(Files.readString(PROCESSORS, StandardCharsets.UTF_8))
          : "unknown";
    } catch (IOException unreadable) {
      return "unknown";
    }
  }

  /** The first model that {@code /proc/cpuinfo} names. */
  static String model(String processors) {
    return processors
        .lines()
        .filter(line -> line.startsWith(MODEL))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }
}
