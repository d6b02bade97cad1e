/**
 * What the pages that people read about walletdesk say is tried: commands, output, options, links.
 */
package dev.walletdesk.documentation;
