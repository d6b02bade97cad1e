/**
 * Tables for spreadsheets (RFC 4180): safe to open, whatever the data says, and with telephone
 * numbers that are still the same after they have been opened and saved.
 */
package dev.walletdesk.format.csv;
