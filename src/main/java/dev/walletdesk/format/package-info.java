/**
 * The interfaces behind which formats stand: one for guides, one for contacts, and the formats of a
 * case sheet. Each format has a package of its own below this one.
 */
package dev.walletdesk.format;
