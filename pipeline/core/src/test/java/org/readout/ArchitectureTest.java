package org.readout;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house: what each package may know. */
class ArchitectureTest {
  /** Each knows only those before it, save the last two, which do not know each other either. */
  static final List<String> ORDER =
      List.of(
          "error",
          "words",
          "article",
          "text",
          "linguistics",
          "date",
          "entity",
          "relation",
          "confidence",
          "fact",
          "event",
          "evaluation",
          "pipeline");

  /** Parts of the linguistics. The first is what the others share; these know nothing else. */
  static final List<String> MODELS =
      List.of(
          "linguistics.model", "linguistics.tagging", "linguistics.naming", "linguistics.parsing");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("org.readout");

  private static String named(String name) {
    return "org.readout." + name + "..";
  }

  private static String[] named(List<String> names) {
    return names.stream().map(ArchitectureTest::named).toArray(String[]::new);
  }

  @ParameterizedTest
  @FieldSource("ORDER")
  void knowsOnlyThePackagesBeforeIt(String name) {
    List<String> behind = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size());
    // A span of text is all that articles need of a document.
    noClasses()
        .that()
        .resideInAPackage(named(name))
        .should()
        .dependOnClassesThat(resideInAnyPackage(named(behind)))
        .allowEmptyShould(false)
        .check(CLASSES);
  }

  @Test
  void doesNotScoreInThePipeline() {
    noClasses()
        .that()
        .resideInAPackage(named("pipeline"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(named("evaluation"))
        .check(CLASSES);
  }

  @Test
  void placesEveryPackageInTheOrder() {
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .hasSameElementsAs(packages().map(name -> "org.readout." + name).toList());
  }

  @ParameterizedTest
  @FieldSource("MODELS")
  void keepsEachModelApart(String name) {
    classes()
        .that()
        .resideInAPackage(named(name))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("org.readout..")
                .or(resideInAnyPackage(named(name), named("error"), named(MODELS.get(0)))))
        .allowEmptyShould(false)
        .check(CLASSES);
  }

  @Test
  void seesNlpLibrariesInLinguisticsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(named("linguistics"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("edu.stanford..", "opennlp..")
        .check(CLASSES);
  }

  @Test
  void seesJsonWhereRecordsAreReadAndWrittenOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(named(List.of("article", "fact", "event", "evaluation")))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(CLASSES);
  }

  @Test
  void drawsNoLots() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Random.class, ThreadLocalRandom.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .check(CLASSES);
  }

  @Test
  void doesNotAskForTheDay() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "the target is now() of java.time",
                call ->
                    call.getTarget().getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")))
        .check(CLASSES);
  }

  @Test
  void hasNoClock() {
    noClasses()
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(Date.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(CLASSES);
  }

  static Stream<String> packages() {
    return Stream.concat(ORDER.stream(), MODELS.stream());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void describesEveryPackageAndItsNulls(String name) {
    JavaPackage described = CLASSES.getPackage("org.readout." + name);
    assertThat(described.tryGetAnnotationOfType(NullMarked.class)).isPresent();
  }
}
