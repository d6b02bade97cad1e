/** The JSON documents that other programs read; each has a schema in the distribution. */
package dev.walletdesk.format.json;
