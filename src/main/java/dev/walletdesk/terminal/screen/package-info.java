/**
 * Asking somebody something, on plain lines or on a terminal that can do more: keys, menus,
 * drawing. Knows no guide. JLine is used here and loaded only by {@code diagnose}.
 */
package dev.walletdesk.terminal.screen;
