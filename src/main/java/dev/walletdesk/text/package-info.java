/**
 * Words and how they fit on a screen: text in two languages, the choice of language, message
 * bundles, sanitising, display width, and pages of styled lines.
 *
 * <p>Nothing here knows what a wallet is. JLine appears only through its character width table.
 */
package dev.walletdesk.text;
