/** Free text to ranked guides, learned from the guides' own examples. No input or output. */
package dev.walletdesk.search;
