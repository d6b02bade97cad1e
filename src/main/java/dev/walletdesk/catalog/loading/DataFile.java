package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.problem.Position;
import dev.walletdesk.catalog.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
    try {
      Optional<JsonValue> document =
          bytes(path, problems).flatMap(bytes -> StrictJson.read(bytes, problems));
      Optional<T> content = document.map(value -> ObjectReader.read(value, problems, reader));
      return new ReadFile<>(path, content, document.map(SourceMap::new), problems.inOrder());
    } catch (StackOverflowError | RuntimeException e) {
      throw new IllegalStateException(path + ": " + e, e);
    }
  }

  private static <T> Optional<T> usable(ReadFile<T> file, List<Problem> all) {
    all.addAll(file.problems());
    return file.problems().isEmpty() ? file.content() : Optional.empty();
  }

  private static Optional<byte[]> bytes(Path path, Problems problems) {
    try {
      if (!Files.isRegularFile(path)) {
        problems.add(Position.START, "not-a-file");
        return Optional.empty();
      }
      return Optional.of(beginning(path));
    } catch (IOException e) {
      problems.add(Position.START, "unreadable", e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /** A file as far as it may be long, and a byte more: nobody waits for a pipe or a device. */
  static byte[] beginning(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (Files.size(path) > StrictJson.MOST_BYTES) {
      return new byte[StrictJson.MOST_BYTES + 1];
    }
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(StrictJson.MOST_BYTES + 1);
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
