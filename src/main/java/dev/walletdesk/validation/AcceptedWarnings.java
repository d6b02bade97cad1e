package dev.walletdesk.validation;

import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.DirectoryReader;
import dev.walletdesk.catalog.loading.ReadFile;
import dev.walletdesk.catalog.problem.AcceptedWarning;
import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.catalog.problem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets apart the warnings that the data explains, and tells of explanations that explain nothing
 * (any more).
 */
final class AcceptedWarnings {

  private final List<Problem> problems = new ArrayList<>();
  private final List<ExplainedWarning> explained = new ArrayList<>();

  AcceptedWarnings(List<Problem> problems) {
    this.problems.addAll(problems);
  }

  /** Applies what {@code directory} explains about its own files. */
  void apply(DataDirectory directory) {
    for (ReadFile<List<AcceptedWarning>> file : new DirectoryReader(directory).acceptedWarnings()) {
      List<AcceptedWarning> accepted =
          file.problems().isEmpty() ? file.content().orElseThrow() : List.of();
      for (int i = 0; i < accepted.size(); i++) {
        apply(accepted.get(i), directory, file, "/accepted/" + i);
      }
    }
  }

  /** The problems that are left, by file and place. */
  List<Problem> problems() {
    return problems.stream().sorted(Findings.BY_PLACE).toList();
  }

  /** The warnings that are explained. */
  List<ExplainedWarning> explained() {
    return List.copyOf(explained);
  }

  private void apply(
      AcceptedWarning accepted, DataDirectory directory, ReadFile<?> file, String pointer) {
    List<Problem> found =
        problems.stream().filter(problem -> fits(problem, directory.root(), accepted)).toList();
    boolean isKind = WarningKind.ids().contains(accepted.warning());
    if (found.isEmpty() && isKind && !isBroken(directory.root(), accepted)) {
      problems.add(needless(accepted, file, pointer));
    }
    problems.removeAll(found);
    found.forEach(problem -> explained.add(new ExplainedWarning(problem, accepted.reason())));
  }

  private static Problem needless(AcceptedWarning accepted, ReadFile<?> file, String pointer) {
    return new Problem(
        file.path().toString(),
        file.places().orElseThrow().of(pointer),
        Severity.WARNING,
        "needless-explanation",
        List.of(accepted.about(), accepted.warning(), accepted.file()));
  }

  /** Whether warnings about the file may be missing because there are errors in it. */
  private boolean isBroken(Path root, AcceptedWarning accepted) {
    return problems.stream()
        .anyMatch(
            problem -> problem.severity() == Severity.ERROR && isAbout(problem, root, accepted));
  }

  private static boolean fits(Problem problem, Path root, AcceptedWarning accepted) {
    return problem.severity() == Severity.WARNING
        && problem.key().equals(accepted.warning())
        && problem.arguments().get(0).equals(accepted.about())
        && isAbout(problem, root, accepted);
  }

  private static boolean isAbout(Problem problem, Path root, AcceptedWarning accepted) {
    Path file = Path.of(problem.file());
    return file.startsWith(root)
        && root.relativize(file).toString().replace('\\', '/').equals(accepted.file());
  }
}
