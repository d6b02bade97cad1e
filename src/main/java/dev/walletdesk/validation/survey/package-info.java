/**
 * What there is in data, whether right or wrong: how much for each region, and which contacts are
 * due for a new look. It finds no problems; that is for the checks.
 */
package dev.walletdesk.validation.survey;
