/**
 * Reads data directories into the catalog's records: strict JSON, every field checked, all problems
 * of all files told in one run. Jackson is used as a token stream only.
 */
package dev.walletdesk.catalog.loading;
