package dev.walletdesk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The list of the files that exports have put into a directory, kept there so that the next export
 * knows which files are its own. A line for each: what was exported, a tab, the file's path.
 */
final class Manifest {

  /** The file in which the list is kept. */
  static final String NAME = ".walletdesk-export";

  private final Path root;
  private final Map<String, Set<String>> files = new TreeMap<>();

  private Manifest(Path root) {
    this.root = root;
  }

  /** The list in the directory {@code root}; empty if there is none. */
  static Manifest read(Path root) throws IOException {
    Manifest manifest = new Manifest(root);
    Path file = root.resolve(NAME);
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split("\t", 2);
        if (parts.length == 2 && manifest.isInside(parts[1])) {
          manifest.of(parts[0]).add(parts[1]);
        }
      }
    }
    return manifest;
  }

  /** The files that exports of this kind have written. */
  Set<String> of(String kind) {
    return files.computeIfAbsent(kind, any -> new TreeSet<>());
  }

  /** Whether any export has written the file. */
  boolean has(String name) {
    return files.values().stream().anyMatch(names -> names.contains(name));
  }

  /** All files that exports have written. */
  Set<String> all() {
    return files.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  void set(String kind, Collection<String> names) {
    files.put(kind, new TreeSet<>(names));
  }

  void save() throws IOException {
    AtomicFile.write(
        root.resolve(NAME),
        out -> {
          for (Map.Entry<String, Set<String>> each : files.entrySet()) {
            for (String name : each.getValue()) {
              out.append(each.getKey()).append('\t').append(name).append('\n');
            }
          }
        });
  }

  /** A list that somebody has tampered with must not lead out of the directory. */
  private boolean isInside(String name) {
    Path path = root.resolve(name).normalize();
    return !name.isBlank() && path.startsWith(root.normalize()) && !path.equals(root.normalize());
  }
}
