package org.readout.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.linguistics.Linguistics;

/** The jar to submit has all that readout loads. */
class SubmittedJarTest {
  private static SubmittedJar jar;

  @BeforeAll
  static void open() throws Exception {
    jar = SubmittedJar.of(Path.of("pom.xml"));
  }

  @AfterAll
  static void close() throws Exception {
    jar.close();
  }

  @Test
  void hasTheModelsInUse() {
    List<String> models = Linguistics.models();

    assertThat(models).hasSizeGreaterThan(1);
    assertThat(models).allSatisfy(model -> assertThat(jar.getResource(model)).isNotNull());
  }

  @Test
  void leavesOutTheModelsThatAreNotInUse() {
    String other = "edu/stanford/nlp/models/lexparser/englishPCFG.ser.gz";

    assertThat(getClass().getClassLoader().getResource(other)).isNotNull();
    assertThat(jar.getResource(other)).isNull();
  }

  /** Whatever a stage loads without telling {@link Linguistics#models}. */
  @Test
  void isEnoughToReadAnArticle() throws Throwable {
    Object extractor =
        jar.loadClass("org.readout.pipeline.Extractor").getMethod("load").invoke(null);

    Object facts =
        call(
            analyze(
                extractor,
                "General Karl Berg visited Dushanbe on Monday. He met with President Omar Haddad"
                    + " and his wife, Ana Silva, at the palace."),
            "facts");
    Object rejection =
        call(
            analyze(
                extractor,
                "Le ministre des affaires étrangères a rencontré son homologue à Paris lundi matin."
                    + " Les deux hommes ont parlé de la frontière pendant plus de deux heures."),
            "rejection");

    assertThat((Collection<?>) facts).hasSizeGreaterThan(1);
    assertThat((Optional<?>) rejection).isPresent();
  }

  /** By classes of the jar, which this test cannot name. */
  private static Object analyze(Object extractor, String text) throws Throwable {
    Class<?> article = jar.loadClass("org.readout.article.Article");
    Object given =
        article
            .getConstructor(
                String.class,
                String.class,
                LocalDate.class,
                String.class,
                String.class,
                String.class)
            .newInstance("a", null, LocalDate.of(2018, 5, 16), null, null, text);
    try {
      return extractor.getClass().getMethod("analyze", article).invoke(extractor, given);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private static Object call(Object target, String method) throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }
}
