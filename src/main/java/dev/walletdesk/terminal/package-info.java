/**
 * The conversation: what is asked and shown when, and how, on plain lines or on a terminal that can
 * do more. Knows nothing of command-line options. JLine is used here and loaded only by {@code
 * diagnose}.
 */
package dev.walletdesk.terminal;
