/**
 * What is said to those who keep the data: what validation found, and an issue about a contact that
 * is wrong.
 */
package dev.walletdesk.document.report;
