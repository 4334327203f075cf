package org.readout.linguistics;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** readout with its libraries as they would be without one of the files on the class path. */
final class WithoutResource extends URLClassLoader {
  private final String missing;

  private WithoutResource(URL[] classPath, String missing) {
    super(classPath, ClassLoader.getPlatformClassLoader());
    this.missing = missing;
  }

  /** The class path of the tests but for a file. */
  static WithoutResource of(String missing) throws IOException {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
    URL[] urls = new URL[entries.length];
    for (int i = 0; i < entries.length; i++) {
      urls[i] = Path.of(entries[i]).toUri().toURL();
    }
    return new WithoutResource(urls, missing);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return name.equals(missing) ? null : super.getResourceAsStream(name);
  }
}
