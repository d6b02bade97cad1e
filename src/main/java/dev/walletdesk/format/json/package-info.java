/**
 * The JSON documents that other programs read, each a record and a schema in the distribution, and
 * the mapper that writes them. What of the catalog a document shows is decided here; linked data is
 * in a package of its own.
 */
package dev.walletdesk.format.json;
