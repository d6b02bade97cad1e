package dev.walletdesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.walletdesk.testing.Desk;
import dev.walletdesk.testing.Exported;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.walletdesk");

  @Test
  void eachLayerKnowsOnlyThoseBelowIt() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("cli")
        .definedBy("dev.walletdesk.cli..")
        .layer("terminal")
        .definedBy("dev.walletdesk.terminal..")
        .layer("site")
        .definedBy("dev.walletdesk.site..")
        .layer("format")
        .definedBy("dev.walletdesk.format..")
        .layer("document")
        .definedBy("dev.walletdesk.document..")
        .layer("files")
        .definedBy("dev.walletdesk.files..")
        .layer("validation")
        .definedBy("dev.walletdesk.validation..")
        .layer("search")
        .definedBy("dev.walletdesk.search..")
        .layer("check")
        .definedBy("dev.walletdesk.check..")
        .layer("diagnosis")
        .definedBy("dev.walletdesk.diagnosis..")
        .layer("catalog")
        .definedBy("dev.walletdesk.catalog..")
        .layer("text")
        .definedBy("dev.walletdesk.text..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("terminal")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("site")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("format")
        .mayOnlyBeAccessedByLayers("cli", "terminal", "site")
        .whereLayer("document")
        .mayOnlyBeAccessedByLayers("cli", "terminal", "site", "format")
        .whereLayer("files")
        .mayOnlyBeAccessedByLayers("cli", "terminal", "site")
        .whereLayer("validation")
        .mayOnlyBeAccessedByLayers("cli", "document", "format")
        .whereLayer("search")
        .mayOnlyBeAccessedByLayers("cli", "terminal", "document", "format")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("cli", "terminal", "document", "format")
        .whereLayer("diagnosis")
        .mayOnlyBeAccessedByLayers(
            "cli", "terminal", "site", "format", "document", "validation", "search", "check")
        .whereLayer("catalog")
        .mayOnlyBeAccessedByLayers(
            "cli",
            "terminal",
            "site",
            "format",
            "document",
            "validation",
            "search",
            "check",
            "diagnosis")
        .ensureAllClassesAreContainedInArchitecture()
        .check(CLASSES);
  }

  /** Inside of a layer too. */
  @Test
  void noPackagesNeedEachOther() {
    slices()
        .matching("dev.walletdesk.(**)")
        .should()
        .beFreeOfCycles()
        .because("a package that others need is understood and changed without them")
        .check(CLASSES);
  }

  @Test
  void whatFindsVerdictsIsKnownToTheCheckerAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.walletdesk.check..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.walletdesk.check.phone..", "dev.walletdesk.check.web..")
        .because("Checker is the way in, and check.verdict is what comes out")
        .check(CLASSES);
  }

  @Test
  void testsOfALowerLayerDoNotReachUpToTheCommandLine() {
    JavaClasses tests =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("dev.walletdesk");
    noClasses()
        .that()
        .resideInAnyPackage(
            "dev.walletdesk.text..",
            "dev.walletdesk.catalog..",
            "dev.walletdesk.diagnosis..",
            "dev.walletdesk.check..",
            "dev.walletdesk.search..",
            "dev.walletdesk.validation..",
            "dev.walletdesk.files..",
            "dev.walletdesk.document..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.walletdesk.cli..", "dev.walletdesk.terminal..")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Desk.class, Exported.class)
        .check(tests);
  }

  @Test
  void theEngineDoesNoInputOrOutput() {
    noClasses()
        .that()
        .resideInAPackage("dev.walletdesk.diagnosis..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.nio..",
            "org.jline..",
            "tools.jackson..",
            "com.fasterxml..",
            "picocli..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.walletdesk.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void jlineIsUsedByTheScreenAndForItsTableOfWidths() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.walletdesk.terminal.screen..")
        .and()
        .doNotHaveFullyQualifiedName("dev.walletdesk.text.DisplayWidth")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jline..")
        .check(CLASSES);
  }

  @Test
  void theScreenKnowsNoGuide() {
    noClasses()
        .that()
        .resideInAPackage("dev.walletdesk.terminal.screen..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.walletdesk..")
                .and(
                    resideOutsideOfPackages(
                        "dev.walletdesk.terminal.screen..", "dev.walletdesk.text..")))
        .check(CLASSES);
  }

  @Test
  void jacksonReadsDataAndWritesDocumentsAndNothingElse() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.walletdesk.catalog.loading..",
            "dev.walletdesk.format.json..",
            "dev.walletdesk.format.jsonld..",
            "dev.walletdesk.validation..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
        .check(CLASSES);
  }

  /**
   * It takes longer to load than a hotline may take to appear; data is read by the parser alone.
   */
  @Test
  void dataIsReadWithoutDatabind() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.walletdesk.format.json..", "dev.walletdesk.validation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson.databind..")
        .check(CLASSES);
  }

  /** They are large, and no other command shall wait for them. */
  @Test
  void onlyCheckAndValidationKnowTheLibraryForNumbers() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.walletdesk.check..", "dev.walletdesk.validation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.i18n..")
        .check(CLASSES);
  }

  @Test
  void onlyCheckKnowsTheLibrariesForDomains() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.walletdesk.check..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.google.common..", "com.ibm.icu..")
        .check(CLASSES);
  }

  /** It is large. */
  @Test
  void onlyValidationKnowsTheSchemaValidator() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.walletdesk.validation..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.networknt..")
        .check(CLASSES);
  }

  @Test
  void noClassIsABagOfUnrelatedThings() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .check(CLASSES);
  }

  @Test
  void nothingStaticCanChange() {
    ArchRuleDefinition.fields()
        .that()
        .areStatic()
        .and()
        .areNotFinal()
        .should()
        .haveModifier(JavaModifier.SYNTHETIC)
        .allowEmptyShould(true)
        .check(CLASSES);
  }
}
