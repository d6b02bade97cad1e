/**
 * Is this number, address or link official? Answered from the catalog alone, offline. What is not
 * in the catalog is never called official; what resembles something official is called a lookalike
 * by the rules below, and everything else is unknown.
 *
 * <p><b>Official</b> is what a verified or corroborated contact names: a number in any notation,
 * with or without its country code, trunk prefix or a menu choice behind it; a mailbox to the
 * letter; a page; a domain with everything under it, compared at the dots. A mailbox that is merely
 * at an official domain is not listed, since a sender's address proves nothing. <b>Wrong</b> is
 * what the catalog marks so. A contact that could not be confirmed is unknown, with what is known
 * of it. What several parties share is attributed to all of them.
 *
 * <p><b>Lookalikes of short numbers</b> (five to eight digits; around 95188 every number is an
 * honest bank's or shop's). A changed digit is never an accusation. These are:
 *
 * <ul>
 *   <li>digits in front: one or two of any kind; {@code 00} or {@code +} with or without a country
 *       code; {@code 400}, {@code 800} or {@code 106} with at most one digit more. For numbers of
 *       seven and eight digits only 0, 00, 000, 1, 9, 01 and 001. An area code in front is no
 *       accusation (banks are seen behind one, 010-95580), nor are 400 numbers of ten digits that
 *       end in a code (400-66-95588);
 *   <li>one or two digits behind: numbering plans are prefix-free, so nobody honest has a number
 *       that begins with a whole code. Operators' own codes (100xx) are exempt, because operators
 *       put digits behind them (1008611);
 *   <li>letters for digits (95I88).
 * </ul>
 *
 * <p>Numbers of three and four digits have no lookalikes; they stand in too many others.
 *
 * <p><b>Lookalikes of long numbers</b> (nine digits and more without the country code): one digit
 * changed, lost or put in, or two neighbours swapped; up to four digits in front, or two behind,
 * unless that makes a valid number of some country; the same number under another country code.
 *
 * <p><b>Lookalikes of domains</b>. Names are those of registered official domains and the ids of
 * providers; a party that has only a part of a domain (support.google.com) does not give the rest
 * its name, and the rest is unknown. In order:
 *
 * <ul>
 *   <li>an official domain in front of what is registered, also with hyphens for dots: {@code
 *       alipay.com.example.cc}, {@code alipay-com.cc};
 *   <li>characters that look alike in the whole domain (UTS #39), however short it is;
 *   <li>a name of five letters and more under another ending, but for registries of companies in a
 *       country where the party is at work ({@code rakuten.co.jp}), which companies commonly own;
 *   <li>a label, or a part of one between hyphens, that is a name, looks like one ({@code paypa1}),
 *       or is one with up to three characters (names of six and more) or luring words ({@code
 *       bait-words.txt}) before or behind; names of seven letters and more anywhere in a label;
 *   <li>names of six letters and more with one letter changed, lost, put in or doubled, or two
 *       neighbours swapped;
 *   <li>a provider's Chinese name of three characters and more anywhere in the host.
 * </ul>
 *
 * <p>Names that are words ({@code names-that-are-words.txt}) or shorter than five letters count
 * only beside a luring word; {@code ordinary-names.txt} has what these rules would accuse wrongly.
 * Also lookalikes: an official name before the {@code @} of a link; a link whose text names one
 * host and whose target is another; a name as the mailbox at a stranger's domain; invisible
 * characters in what would otherwise read as official.
 *
 * <p>How many imitations the rules recognise and how many ordinary values they accuse is measured
 * by {@code CheckQuality} among the benchmarks. Nothing here prints, asks or reads anything but
 * word lists. libphonenumber, Guava's Public Suffix List and ICU are used here alone.
 */
package dev.walletdesk.check;
