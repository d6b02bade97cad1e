/**
 * Guides as articles: the steps of a guide sorted into sections, one for each situation, and what
 * they say in blocks. The tree is the same for every format; who follows a diagnosis step by step
 * needs none of it.
 */
package dev.walletdesk.document.article;
