package org.readout.spark;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What is in the jar to submit, before there is one: the libraries of the class path that the
 * module's pom puts into it, with those models that its filter names.
 */
final class SubmittedJar extends URLClassLoader {
  private static final String CONFIGURATION =
      "//plugin[artifactId='maven-shade-plugin']//configuration";

  private final List<PathMatcher> models;

  private SubmittedJar(List<URL> libraries, ClassLoader logging, List<PathMatcher> models) {
    super(libraries.toArray(URL[]::new), logging);
    this.models = List.copyOf(models);
  }

  /** The jar as the pom of a module says. */
  static SubmittedJar of(Path pom) throws Exception {
    Document project = parse(pom);
    List<String> artifacts = texts(project, CONFIGURATION + "/artifactSet/includes/include");
    List<PathMatcher> models =
        texts(
                project,
                CONFIGURATION
                    + "/filters/filter[artifact='edu.stanford.nlp:stanford-corenlp:jar:models']"
                    + "/includes/include")
            .stream()
            .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
            .toList();
    List<URL> libraries = new ArrayList<>();
    List<URL> logging = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry).toAbsolutePath().normalize();
      if (artifacts.stream().anyMatch(artifact -> isOf(path, artifact))) {
        libraries.add(path.toUri().toURL());
      } else if (isOf(path, "org.slf4j:slf4j-api")) {
        // Spark brings it.
        logging.add(path.toUri().toURL());
      }
    }
    return new SubmittedJar(
        libraries,
        new URLClassLoader(logging.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()),
        models);
  }

  private static Document parse(Path pom)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
  }

  private static List<String> texts(Document document, String path)
      throws XPathExpressionException {
    XPath query = XPathFactory.newInstance().newXPath();
    NodeList nodes = (NodeList) query.evaluate(path, document, XPathConstants.NODESET);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent().strip())
        .toList();
  }

  /**
   * Whether an entry of the class path is of an artifact, {@code group:name} or {@code group:*}.
   */
  private static boolean isOf(Path entry, String artifact) {
    String group = artifact.substring(0, artifact.indexOf(':'));
    String name = artifact.substring(artifact.indexOf(':') + 1);
    if (group.equals("org.readout")) {
      return entry.startsWith(Path.of("..", "..").toAbsolutePath().normalize())
          && !entry.endsWith("test-classes");
    }
    String folder = "/" + group.replace('.', '/') + "/" + (name.equals("*") ? "" : name + "/");
    return entry.toString().replace(File.separatorChar, '/').contains(folder);
  }

  @Override
  public @Nullable URL findResource(String name) {
    URL found = super.findResource(name);
    return found == null || isLeftOut(found, name) ? null : found;
  }

  @Override
  public Enumeration<URL> findResources(String name) throws IOException {
    List<URL> found = new ArrayList<>();
    super.findResources(name).asIterator().forEachRemaining(found::add);
    found.removeIf(url -> isLeftOut(url, name));
    return Collections.enumeration(found);
  }

  /** The filter is for the jar of CoreNLP's models alone. */
  private boolean isLeftOut(URL url, String name) {
    return url.getPath().contains("-models.jar!")
        && models.stream().noneMatch(pattern -> pattern.matches(Path.of(name)));
  }
}
