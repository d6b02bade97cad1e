/**
 * Words and how they fit on a screen: text in several languages, which languages there are and
 * which is wanted, message bundles, sanitising, how near two texts are, display width, and pages of
 * styled lines.
 *
 * <p>Nothing here knows what a wallet is. JLine appears only through its character width table.
 */
package dev.walletdesk.text;
