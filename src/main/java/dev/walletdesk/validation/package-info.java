/**
 * Checks data directories as strictly as the project checks its own: the schemas, references, every
 * way through every guide, all languages, numbers, examples and evidence. All problems are told in
 * one run, each with its file, line and column; warnings that the data explains are set apart.
 *
 * <p>Knows the engine, because guides are walked with the real one; decides nothing about a case
 * and prints nothing. Loaded by {@code validate} alone, and the only place that knows the JSON
 * Schema validator and, for what numbers look like, libphonenumber.
 */
package dev.walletdesk.validation;
