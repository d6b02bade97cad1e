/**
 * An unfinished conversation on disk: which guide, and which answers were chosen. Kept only when
 * the user asked for it; how a conversation goes is not known here.
 */
package dev.walletdesk.terminal.session;
