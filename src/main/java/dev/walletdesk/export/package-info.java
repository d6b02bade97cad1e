/**
 * Catalog and case turned into documents: pages of text for people, Markdown and JSON for other
 * programs. One class per format, and one way each to describe a contact, a case and an article.
 *
 * <p>Decides nothing; asks nothing.
 */
package dev.walletdesk.export;
