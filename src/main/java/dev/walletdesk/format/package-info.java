/**
 * Which formats there are: of guides, of contacts and of a case sheet. Each format has a package of
 * its own below this one, and implements the interfaces of {@code format.spi}; none of them knows
 * this package.
 */
package dev.walletdesk.format;
