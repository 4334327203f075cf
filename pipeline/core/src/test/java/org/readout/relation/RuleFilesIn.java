package org.readout.relation;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.function.Function;

/** Loads the rules with files of a folder in the place of those of the models module. */
final class RuleFilesIn extends URLClassLoader {
  private static final String PACKAGE = "org.readout.relation.";

  private RuleFilesIn(URL... urls) {
    super(urls, RuleFilesIn.class.getClassLoader());
  }

  /** Loads the rules; throws what loading throws. */
  static void load(Path folder) throws Throwable {
    URL classes = RelationFinder.class.getProtectionDomain().getCodeSource().getLocation();
    try (RuleFilesIn loader = new RuleFilesIn(folder.toUri().toURL(), classes)) {
      Class<?> finder = loader.loadClass(PACKAGE + "RelationFinder");
      Function<Object, Object> noParser = words -> words;
      finder.getMethod("load", Function.class).invoke(null, noParser);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The package itself is loaded anew, because it looks for its files beside its classes. */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      if (!name.startsWith(PACKAGE)) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? findClass(name) : known;
    }
  }

  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }
}
