package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.packed.PackedFile;
import dev.walletdesk.catalog.problem.BrokenDataException;
import dev.walletdesk.catalog.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.CRC32C;

/**
 * Entries that have a file each, named after their id; each is read when it is first asked for.
 *
 * @param <T> what an entry is
 */
final class Entries<T> {

  private record Source<S>(Path path, Function<List<Problem>, Optional<S>> reader) {}

  private final Map<String, Source<T>> sources = new TreeMap<>();
  private final Map<String, T> known;

  /** The file that has all of them, as long as nothing else was added. */
  private Optional<PackedFile<T>> laidOut = Optional.empty();

  /**
   * Remembers entries that were read.
   *
   * @param mostKept how many of them; of more, those used last are kept
   */
  Entries(int mostKept) {
    known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > mostKept;
          }
        };
  }

  /** Adds an entry, in place of one with the same id. */
  void add(Path path, Function<ObjectReader, T> reader) {
    sources.put(
        DataDirectory.idOf(path),
        new Source<>(path, problems -> DataFile.read(path, problems, reader)));
    laidOut = Optional.empty();
  }

  /** Adds all entries of a file that was made of those in {@code directory}. */
  void addAll(PackedFile<T> file, Path directory) {
    for (String id : file.ids()) {
      sources.put(id, new Source<>(DataDirectory.file(directory, id), none -> file.get(id)));
    }
    laidOut = Optional.of(file);
  }

  /** All ids, in order. */
  List<String> ids() {
    return List.copyOf(sources.keySet());
  }

  /** The entry with this id. */
  Optional<T> get(String id) {
    List<Problem> problems = new ArrayList<>();
    Optional<T> entry = find(id, problems);
    throwIfAny(problems);
    return entry;
  }

  /** All entries, by id; the problems of all files are told together. */
  List<T> all() {
    List<Problem> problems = new ArrayList<>();
    List<T> entries = new ArrayList<>();
    sources.keySet().forEach(id -> find(id, problems).ifPresent(entries::add));
    throwIfAny(problems);
    return List.copyOf(entries);
  }

  /** A number that depends on every byte of every entry, read or not. */
  long fingerprint() {
    if (laidOut.isPresent()) {
      return laidOut.get().fingerprint();
    }
    CRC32C sum = new CRC32C();
    long length = 0;
    for (Map.Entry<String, Source<T>> entry : sources.entrySet()) {
      byte[] id = entry.getKey().getBytes(StandardCharsets.UTF_8);
      sum.update(id, 0, id.length);
      try {
        byte[] bytes = DataFile.beginning(entry.getValue().path());
        sum.update(bytes, 0, bytes.length);
        length += bytes.length;
      } catch (IOException e) {
        // Whoever reads the entry is told; until then it is like no other.
        return -1;
      }
    }
    return (length << Integer.SIZE) ^ sum.getValue();
  }

  private Optional<T> find(String id, List<Problem> problems) {
    T entry = known.get(id);
    Source<T> source = sources.get(id);
    if (entry != null || source == null) {
      return Optional.ofNullable(entry);
    }
    Optional<T> read = source.reader().apply(problems);
    read.ifPresent(one -> known.put(id, one));
    return read;
  }

  static void throwIfAny(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new BrokenDataException(problems);
    }
  }
}
