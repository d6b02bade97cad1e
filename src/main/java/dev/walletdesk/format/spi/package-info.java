/**
 * What a format implements: one interface for guides, one for contacts, and what they are made
 * with. Which formats there are is said in the package above; how each is written, in its own.
 */
package dev.walletdesk.format.spi;
