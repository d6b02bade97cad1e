package dev.walletdesk;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which package uses which, read from class files, as it is drawn in CONTRIBUTING. */
final class PackageGraph {

  private static final String ROOT = "dev.walletdesk.";
  private static final Path SOURCES = Path.of("src", "main", "java", "dev", "walletdesk");
  private static final Pattern FIRST_SENTENCE =
      Pattern.compile("/\\*\\*[\\s*]*(.*?[.])(?:\\s|\\*/)", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\{@\\w+ (?:[\\w.]*\\.)?([^}]*)\\}");

  private final Map<String, Set<String>> uses = new TreeMap<>();

  PackageGraph(JavaClasses classes) {
    for (JavaClass one : classes) {
      Set<String> used = uses.computeIfAbsent(nameOf(one), any -> new TreeSet<>());
      for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith(ROOT) && !nameOf(target).equals(nameOf(one))) {
          used.add(nameOf(target));
        }
      }
    }
  }

  /**
   * The packages directly below the root as a Mermaid chart; what follows by itself is left out.
   */
  String chart() {
    Map<String, Set<String>> areas = areas();
    StringBuilder chart = new StringBuilder("```mermaid\nflowchart TD\n");
    areas.forEach(
        (area, used) ->
            used.stream()
                .filter(target -> !isReachableOtherwise(areas, area, target))
                .forEach(target -> chart.append("  " + area + " --> " + target + "\n")));
    return chart.append("```\n").toString();
  }

  /** Each package with what lives there, and what it uses. */
  String table() throws IOException {
    StringBuilder table = new StringBuilder("| package | what lives there | uses |\n");
    table.append("| --- | --- | --- |\n");
    for (Map.Entry<String, Set<String>> each : uses.entrySet()) {
      String used = String.join(", ", each.getValue());
      table.append("| `%s` | %s | %s |%n".formatted(each.getKey(), about(each.getKey()), used));
    }
    return table.toString().replace(System.lineSeparator(), "\n");
  }

  private Map<String, Set<String>> areas() {
    Map<String, Set<String>> areas = new TreeMap<>();
    uses.forEach(
        (name, used) -> {
          Set<String> targets = areas.computeIfAbsent(area(name), any -> new TreeSet<>());
          used.stream().map(PackageGraph::area).forEach(targets::add);
          targets.remove(area(name));
        });
    return areas;
  }

  private static boolean isReachableOtherwise(
      Map<String, Set<String>> areas, String from, String target) {
    return areas.get(from).stream()
        .filter(step -> !step.equals(target))
        .anyMatch(step -> isReachable(areas, step, target));
  }

  private static boolean isReachable(Map<String, Set<String>> areas, String from, String target) {
    return from.equals(target)
        || areas.get(from).stream().anyMatch(step -> isReachable(areas, step, target));
  }

  private static String about(String name) throws IOException {
    Path info = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
    Matcher sentence = FIRST_SENTENCE.matcher(Files.readString(info));
    if (!sentence.find()) {
      throw new IllegalStateException(info + " has no sentence that says what lives there");
    }
    String text = sentence.group(1).replaceAll("\\s+\\*?\\s*", " ");
    return LINK.matcher(text).replaceAll("`$1`").strip();
  }

  private static String nameOf(JavaClass one) {
    return one.getPackageName().substring(ROOT.length());
  }

  private static String area(String name) {
    return name.split("\\.", 2)[0];
  }
}
