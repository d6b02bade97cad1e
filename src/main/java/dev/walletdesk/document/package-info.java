/**
 * What is said, whatever the format: articles, case sheets, contacts, verdicts and reports, written
 * block by block into a {@link dev.walletdesk.document.block.Document}.
 *
 * <p>Knows no format and no file; decides nothing that the layers below have not decided.
 */
package dev.walletdesk.document;
