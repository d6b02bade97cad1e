/**
 * The card at the end of a case: what somebody needs who reads one screen and no more. The whole is
 * the case sheet; here it is put into few words, whatever shows them.
 */
package dev.walletdesk.document.card;
