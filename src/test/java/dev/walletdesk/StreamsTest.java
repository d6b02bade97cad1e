package dev.walletdesk;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.walletdesk.text.Sanitizer;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * There is one way to each place that output can go to, so that what is held for that way is held
 * for all output: atomic files, failures that are told, and texts that cannot lie.
 */
class StreamsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.walletdesk");

  private static final Set<String> PROGRAMS_OF_THE_BUILD =
      Set.of(
          "LearnGuides", "CompletionScripts", "ManPages", "PackBundles", "PackData", "HelpLayout");

  /** What they write is no output of a command. */
  private static final DescribedPredicate<JavaClass> OF_THE_BUILD_OR_THE_START =
      DescribedPredicate.describe(
          "of the build or the start",
          type ->
              PROGRAMS_OF_THE_BUILD.contains(type.getSimpleName())
                  || type.getPackageName().equals("dev.walletdesk.cli.start"));

  @Test
  void theProcessesStreamsAreTakenInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.walletdesk.cli.Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(CLASSES);
  }

  @Test
  void filesAreWrittenByThePackageForThatAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.walletdesk.files..")
        .and(DescribedPredicate.not(OF_THE_BUILD_OR_THE_START))
        .should()
        .callMethodWhere(
            targetOwner(assignableTo(Files.class))
                .and(
                    target(
                        nameMatching(
                            "write.*|newOutputStream|newBufferedWriter|newByteChannel|copy|move"
                                + "|createFile|createLink|createSymbolicLink"))))
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(FileWriter.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(RandomAccessFile.class)
        .check(CLASSES);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.walletdesk.cli.Main")
        .and()
        .doNotHaveFullyQualifiedName("dev.walletdesk.terminal.screen.LiveScreen")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(FileOutputStream.class)
        .check(CLASSES);
  }

  /** The text of an exception can be anybody's. */
  @Test
  void nobodyPrintsAStackTraceButThroughTheGate() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.walletdesk.cli.output.FailureReport")
        .should()
        .callMethodWhere(
            targetOwner(assignableTo(Throwable.class)).and(target(name("printStackTrace"))))
        .check(CLASSES);
  }

  /** Data that is read may be anything; what is shown goes through {@link Sanitizer}. */
  @Test
  void onlyTheCommandLineAndTheScreenPrint() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.walletdesk.cli..", "dev.walletdesk.terminal.screen..", "dev.walletdesk.text..")
        .should()
        .callMethodWhere(
            targetOwner(assignableTo(java.io.PrintWriter.class))
                .or(targetOwner(assignableTo(java.io.PrintStream.class)))
                .and(target(nameMatching("print.*|format|write|append"))))
        .check(CLASSES);
  }
}
