/**
 * Documents as HTML: escaping in one place, links only to what may be opened or dialled, and pages
 * that need nothing from outside.
 */
package dev.walletdesk.format.html;
