/**
 * The built-in data as the build lays it out, so that a start reads what it needs and parses
 * nothing: one file for guides, one for providers, one for authorities. What the data means is said
 * by its JSON alone; here it is only written down in another way.
 */
package dev.walletdesk.catalog.packed;
