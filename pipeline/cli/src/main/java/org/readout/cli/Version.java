package org.readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of readout, as the build wrote it down. */
final class Version implements IVersionProvider {
  /** The version, such as {@code 0.1.0}. */
  static String number() {
    return properties().getProperty("readout", "unknown");
  }

  /** The versions of the libraries that results depend on, by name. */
  static Map<String, String> libraries() {
    Map<String, String> libraries = new LinkedHashMap<>();
    for (String name : List.of("CoreNLP", "OpenNLP")) {
      libraries.put(name, properties().getProperty(name, "unknown"));
    }
    return libraries;
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return properties;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"readout " + number()};
  }
}
