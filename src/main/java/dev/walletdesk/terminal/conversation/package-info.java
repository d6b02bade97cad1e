/**
 * The conversation: what is asked, told and offered, and in which order. Where it stands is
 * computed from a guide and the answers each time; how it is shown is the business of the screen.
 */
package dev.walletdesk.terminal.conversation;
