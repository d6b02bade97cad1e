package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.problem.Position;
import dev.walletdesk.catalog.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads one data file into a record, or tells why not. */
final class DataFile {

  private DataFile() {}

  /** Like {@link #readAny}, for a file that is named after the id in it. */
  static <T> Optional<T> read(Path path, List<Problem> all, Function<ObjectReader, T> reader) {
    return usable(readNamed(path, reader), all);
  }

  /** What {@code reader} makes of the file; empty, with problems added, when anything is wrong. */
  static <T> Optional<T> readAny(Path path, List<Problem> all, Function<ObjectReader, T> reader) {
    return usable(read(path, reader), all);
  }

  /** Like {@link #read(Path, Function)}, for a file that is named after the id in it. */
  static <T> ReadFile<T> readNamed(Path path, Function<ObjectReader, T> reader) {
    return read(
        path,
        fields -> {
          tellWrongName(path, fields);
          return reader.apply(fields);
        });
  }

  /** What {@code reader} makes of the file, and all that is wrong with it. */
  static <T> ReadFile<T> read(Path path, Function<ObjectReader, T> reader) {
    Problems problems = new Problems(path.toString());
    Optional<JsonValue> document =
        bytes(path, problems).flatMap(bytes -> StrictJson.read(bytes, problems));
    Optional<T> content = document.map(value -> ObjectReader.read(value, problems, reader));
    return new ReadFile<>(path, content, document.map(SourceMap::new), problems.inOrder());
  }

  private static <T> Optional<T> usable(ReadFile<T> file, List<Problem> all) {
    all.addAll(file.problems());
    return file.problems().isEmpty() ? file.content() : Optional.empty();
  }

  private static Optional<byte[]> bytes(Path path, Problems problems) {
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException e) {
      problems.add(Position.START, "unreadable", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  private static void tellWrongName(Path path, ObjectReader fields) {
    String promised = DataDirectory.idOf(path);
    fields
        .optional("id")
        .filter(JsonValue.JsonString.class::isInstance)
        .map(JsonValue.JsonString.class::cast)
        .filter(id -> !id.value().equals(promised))
        .ifPresent(id -> fields.problems().add(id.at(), "id-not-name", id.value(), promised));
  }
}
