/**
 * Which country somebody means or is in: countries by their names, and what the locale and the time
 * zone tell of it. Which contacts follow from that is the business of the diagnosis.
 */
package dev.walletdesk.catalog.country;
