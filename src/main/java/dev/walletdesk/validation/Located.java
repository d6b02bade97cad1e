package dev.walletdesk.validation;

import dev.walletdesk.catalog.loading.SourceMap;
import java.nio.file.Path;

/**
 * Something in a data file, with where it stands.
 *
 * @param value what it is
 * @param file the file
 * @param places where everything in the file stands
 * @param pointer the JSON pointer of {@code value} in the file
 */
record Located<T>(T value, Path file, SourceMap places, String pointer) {}
