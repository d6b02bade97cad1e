/** Documents in Markdown (CommonMark 0.31), with all that could be taken for markup escaped. */
package dev.walletdesk.format.markdown;
