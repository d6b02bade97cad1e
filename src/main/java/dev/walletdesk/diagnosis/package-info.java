/**
 * The engine: from a guide and answers to the next step, the contacts that fit, and the case sheet.
 *
 * <p>Pure functions of records. No input or output, no terminal, no JSON.
 */
package dev.walletdesk.diagnosis;
