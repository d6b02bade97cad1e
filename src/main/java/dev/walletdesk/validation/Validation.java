package dev.walletdesk.validation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.ReadFile;
import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.catalog.problem.ProblemLimit;
import dev.walletdesk.diagnosis.paths.GuideWalk;
import dev.walletdesk.diagnosis.paths.WalkResult;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks data directories. */
public final class Validation {

  /** What is wrong in some place only and leaves the shape of a guide as it was meant. */
  private static final Set<String> HARMLESS =
      Set.of(
          "id-not-name",
          "missing-language",
          "blank",
          "control-characters",
          "bad-url",
          "bad-archive",
          "bad-date");

  private Validation() {}

  /**
   * Checks {@code checked}.
   *
   * @param directories all data, the weakest first; references may lead to any of it
   * @param checked those of {@code directories} whose problems are told
   * @param schemas where the JSON Schemas are
   * @param today the day on which nothing may have been seen later
   * @throws java.io.UncheckedIOException if a directory or a schema cannot be read
   */
  public static Report of(
      List<DataDirectory> directories, List<DataDirectory> checked, Path schemas, LocalDate today) {
    CheckedData data = CheckedDataReader.read(directories, checked);
    Map<Located<Guide>, WalkResult> walks = walks(data);
    Findings findings = new Findings(data.checkedPaths());
    data.files().forEach(file -> findings.addAll(file.file()));
    List<Check> checks =
        List.of(
            new SchemaCheck(schemas),
            new GuideReferenceCheck(),
            new PartyReferenceCheck(),
            new PatternCheck(),
            new FlowCheck(walks),
            new TextCheck(),
            new NumberCheck(),
            new NameCheck(),
            new ExampleCheck(),
            new EvidenceCheck(today));
    checks.forEach(check -> check.check(data, findings));
    return report(findings, checked, data, walks);
  }

  private static Map<Located<Guide>, WalkResult> walks(CheckedData data) {
    Set<Path> misshapen =
        data.files().stream()
            .map(CheckedFile::file)
            .filter(file -> !isWalkable(file))
            .map(ReadFile::path)
            .collect(Collectors.toSet());
    List<Located<Guide>> walkable =
        data.guides().stream().filter(guide -> !misshapen.contains(guide.file())).toList();
    List<WalkResult> walked =
        walkable.parallelStream()
            .map(guide -> GuideWalk.of(guide.value(), data.known().wallets()))
            .toList();
    Map<Located<Guide>, WalkResult> walks = new LinkedHashMap<>();
    for (int i = 0; i < walkable.size(); i++) {
      walks.put(walkable.get(i), walked.get(i));
    }
    return walks;
  }

  private static boolean isWalkable(ReadFile<?> file) {
    return file.problems().stream().map(Problem::key).allMatch(HARMLESS::contains);
  }

  private static Report report(
      Findings findings,
      List<DataDirectory> checked,
      CheckedData data,
      Map<Located<Guide>, WalkResult> walks) {
    AcceptedWarnings accepted = new AcceptedWarnings(findings.all());
    checked.forEach(accepted::apply);
    return new Report(
        ProblemLimit.inARun(accepted.problems()),
        accepted.explained(),
        Summary.of(data, walks),
        data.parties().stream().map(Located::value).toList());
  }
}
