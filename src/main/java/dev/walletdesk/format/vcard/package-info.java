/** Contacts for address books: vCard 4.0 (RFC 6350), one card for each provider and authority. */
package dev.walletdesk.format.vcard;
