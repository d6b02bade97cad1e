/**
 * Telephone numbers: any notation of them, those that the catalog lists, and what resembles these.
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
 */
package dev.walletdesk.check.phone;
