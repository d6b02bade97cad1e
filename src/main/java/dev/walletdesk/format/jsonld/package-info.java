/**
 * Linked data in the words of schema.org: FAQPage for guides, Organization and ContactPoint for
 * contacts.
 */
package dev.walletdesk.format.jsonld;
