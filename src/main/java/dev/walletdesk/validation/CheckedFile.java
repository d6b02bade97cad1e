package dev.walletdesk.validation;

import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.ReadFile;

/**
 * A file that is to be checked.
 *
 * @param file as it was read
 * @param schema the name of the schema that it must fit
 * @param directory the data directory that it belongs to
 */
record CheckedFile(ReadFile<?> file, String schema, DataDirectory directory) {}
