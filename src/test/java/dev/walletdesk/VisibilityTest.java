package dev.walletdesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A class is public only if something outside its package uses it. */
class VisibilityTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.walletdesk");

  /** Public though no class of another package shows that it uses them, and why. */
  private static final Map<String, String> EXEMPT =
      Map.of(
          "dev.walletdesk.cli.Main", "started by the JVM",
          "dev.walletdesk.catalog.loading.PackData", "started by the build",
          "dev.walletdesk.search.LearnGuides", "started by the build",
          "dev.walletdesk.cli.WriteShared", "started by the build",
          "dev.walletdesk.cli.start.CacheMaker", "started by the build, and after a start",
          "dev.walletdesk.cli.training.Training", "started by CacheMaker",
          "dev.walletdesk.text.PackBundles", "started by the build",
          "dev.walletdesk.cli.Cli", "the whole program, for tests and for who embeds it",
          "dev.walletdesk.cli.output.ExitCode",
              "constants, which leave no trace where they are used");

  @Test
  void aClassIsPublicOnlyIfAnotherPackageUsesIt() {
    classes()
        .that()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should(beUsedByAnotherPackage(usedOutside()))
        .because("what nobody else uses can be changed without looking elsewhere")
        .check(CLASSES);
  }

  private static ArchCondition<JavaClass> beUsedByAnotherPackage(Set<JavaClass> used) {
    return new ArchCondition<>("be used by another package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!used.contains(type)) {
          String advice =
              " is public, but no other package uses it: take 'public' away, or name it in "
                  + "VisibilityTest and say why";
          events.add(SimpleConditionEvent.violated(type, type.getName() + advice));
        }
      }
    };
  }

  /** What other packages name, and what they get or give without naming it. */
  private static Set<JavaClass> usedOutside() {
    Deque<JavaClass> waiting = new ArrayDeque<>();
    EXEMPT.keySet().forEach(name -> waiting.add(CLASSES.get(name)));
    for (JavaClass type : CLASSES) {
      type.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(target -> !target.getPackageName().equals(type.getPackageName()))
          .forEach(target -> waiting.add(topLevel(target)));
    }
    Set<JavaClass> used = new HashSet<>();
    while (!waiting.isEmpty()) {
      JavaClass type = waiting.remove();
      if (used.add(type)) {
        CLASSES.stream()
            .filter(part -> topLevel(part).equals(type))
            .flatMap(part -> part.getMembers().stream())
            .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaMember::getAllInvolvedRawTypes)
            .forEach(types -> types.forEach(shown -> waiting.add(topLevel(shown))));
      }
    }
    return used;
  }

  private static JavaClass topLevel(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return base.getEnclosingClass().map(VisibilityTest::topLevel).orElse(base);
  }
}
