package org.readout.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.linguistics.naming.NameClassifier;
import org.readout.linguistics.parsing.TransitionParser;
import org.readout.linguistics.tagging.PartOfSpeechTagger;

/** Models that are loaded behind the scenes and cannot be. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PreloadTest {
  private static final String ARTICLE = "Karl Berg met Omar Haddad in Lisbon on Monday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        PartOfSpeechTagger.MODEL,
        NameClassifier.MODEL,
        FirstNames.MODEL,
        TransitionParser.MODEL
      })
  void theFirstArticleThatNeedsAModelIsToldThatItIsMissing(String model) throws Exception {
    try (WithoutResource loader = WithoutResource.of(model)) {
      Object extractor = extractor(loader);

      assertThatThrownBy(() -> extract(loader, extractor))
          .extracting(PreloadTest::userMessage)
          .asString()
          .startsWith("E204 The model " + model + " is not on the class path.");
      assertThatThrownBy(() -> extract(loader, extractor)).hasMessageContaining(model);
    }
  }

  @Test
  void nothingIsMissingWhereAllAreThere() throws Throwable {
    try (WithoutResource loader = WithoutResource.of("no/such.model")) {
      assertThat(extract(loader, extractor(loader))).asString().contains("Omar Haddad");
    }
  }

  private static Object extractor(ClassLoader loader) throws ReflectiveOperationException {
    return loader.loadClass("org.readout.pipeline.Extractor").getMethod("load").invoke(null);
  }

  private static Object userMessage(Throwable failure) {
    try {
      return failure.getClass().getMethod("userMessage").invoke(failure);
    } catch (ReflectiveOperationException none) {
      return failure;
    }
  }

  /** The facts of the article, by classes that this test cannot name. */
  private static Object extract(ClassLoader loader, Object extractor) throws Throwable {
    Class<?> article = loader.loadClass("org.readout.article.Article");
    Method extract = extractor.getClass().getMethod("extract", article);
    Object text =
        article
            .getConstructor(
                String.class,
                String.class,
                LocalDate.class,
                String.class,
                String.class,
                String.class)
            .newInstance("a", null, null, null, null, ARTICLE);
    try {
      return extract.invoke(extractor, text);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
