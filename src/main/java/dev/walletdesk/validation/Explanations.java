package dev.walletdesk.validation;

import dev.walletdesk.catalog.AcceptedWarning;
import dev.walletdesk.catalog.Problem;
import dev.walletdesk.catalog.Severity;
import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.DirectoryReader;
import dev.walletdesk.catalog.loading.ReadFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets apart the warnings that the data explains, and tells of explanations that explain nothing
 * (any more).
 */
final class Explanations {

  private final List<Problem> problems = new ArrayList<>();
  private final List<Explained> explained = new ArrayList<>();

  Explanations(List<Problem> problems) {
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
  List<Explained> explained() {
    return List.copyOf(explained);
  }

  private void apply(
      AcceptedWarning accepted, DataDirectory directory, ReadFile<?> file, String pointer) {
    List<Problem> found =
        problems.stream().filter(problem -> fits(problem, directory.root(), accepted)).toList();
    if (found.isEmpty() && WarningKind.ids().contains(accepted.warning())) {
      problems.add(needless(accepted, file, pointer));
    }
    problems.removeAll(found);
    found.forEach(problem -> explained.add(new Explained(problem, accepted.reason())));
  }

  private static Problem needless(AcceptedWarning accepted, ReadFile<?> file, String pointer) {
    return new Problem(
        file.path().toString(),
        file.places().orElseThrow().of(pointer),
        Severity.WARNING,
        "needless-explanation",
        List.of(accepted.about(), accepted.warning(), accepted.file()));
  }

  private static boolean fits(Problem problem, Path root, AcceptedWarning accepted) {
    Path file = Path.of(problem.file());
    return problem.severity() == Severity.WARNING
        && file.startsWith(root)
        && root.relativize(file).toString().replace('\\', '/').equals(accepted.file())
        && problem.key().equals(accepted.warning())
        && problem.arguments().get(0).equals(accepted.about());
  }
}
