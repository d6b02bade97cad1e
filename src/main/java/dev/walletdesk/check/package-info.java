/**
 * Is this number, address or link official? Answered from the catalog alone, offline. What is not
 * in the catalog is never called official; what resembles something official is called a lookalike
 * by the rules of {@code check.phone} and {@code check.web}, and everything else is unknown.
 *
 * <p><b>Official</b> is what a verified or corroborated contact names: a number in any notation,
 * with or without its country code, trunk prefix or a menu choice behind it; a mailbox to the
 * letter; a page; a domain with everything under it, compared at the dots. A mailbox that is merely
 * at an official domain is not listed, since a sender's address proves nothing. <b>Wrong</b> is
 * what the catalog marks so. A contact that could not be confirmed is unknown, with what is known
 * of it. What several parties share is attributed to all of them.
 *
 * <p>walletdesk's own data is asked first, also where added data overrides it, and what it says
 * stands. What only added data says makes nothing official: it is <b>unofficial data</b>.
 *
 * <p>Here stand the way in, how a value is told to be a number, an address or a link, and names of
 * accounts and of routes in apps. Invisible characters in what would otherwise read as official
 * make a lookalike of it.
 *
 * <p>How many imitations the rules recognise and how many ordinary values they accuse is measured
 * by {@code CheckQuality} among the benchmarks. Nothing here prints, asks or reads anything but
 * word lists. libphonenumber, Guava's Public Suffix List and ICU are used by this package and those
 * in it alone; nobody else uses the types of {@code check.phone} and {@code check.web}.
 */
package dev.walletdesk.check;
