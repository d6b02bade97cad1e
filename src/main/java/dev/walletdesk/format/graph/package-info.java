/** Guides as pictures for reviewers: drawn once, written in Mermaid or DOT. */
package dev.walletdesk.format.graph;
