/**
 * What there is in data, whether right or wrong: how much for each region, what there is to read on
 * the way to each end of a guide, and which contacts are due for a new look. It finds no problems;
 * that is for the checks.
 */
package dev.walletdesk.validation.survey;
