/** Which texts are almost the same, whatever their letters' case, width, order and small words. */
package dev.walletdesk.validation.likeness;
