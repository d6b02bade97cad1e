/**
 * Links, hosts and e-mail addresses: their parts as browsers find them, the domains, pages and
 * mailboxes that the catalog lists, and what resembles these.
 *
 * <p><b>Lookalikes of domains</b>. Names are those of registered official domains, the ids of
 * providers and what else they are called ({@code other-names.txt}); a party that has only a part
 * of a domain (support.google.com) does not give the rest its name, and the rest is unknown. In
 * order:
 *
 * <ul>
 *   <li>an official domain in front of what is registered, also with hyphens for dots: {@code
 *       alipay.com.example.cc}, {@code alipay-com.cc};
 *   <li>characters that look alike in the whole domain (UTS #39), however short it is;
 *   <li>a name of five letters and more under another ending, but for registries of companies in a
 *       country where the party is at work ({@code rakuten.co.jp}), which companies commonly own;
 *   <li>a label, or a part of one between hyphens, that is a name, looks like one ({@code paypa1}),
 *       or is one with up to three characters (names of six and more) or luring words ({@code
 *       bait-words.txt}) before or behind or both; names of seven letters and more anywhere in a
 *       label, and of six where hosts cost nothing: under cheap endings ({@code cheap-endings.txt})
 *       and where customers of a company name their own hosts (the private part of the public
 *       suffix list); pieces of an address glued to a name: {@code wwwpaypalcom.com};
 *   <li>names of six letters and more with one letter changed, lost, put in or doubled, or two
 *       neighbours swapped; long distinctive names with two such slips;
 *   <li>a provider's Chinese name of three characters and more anywhere in the host.
 * </ul>
 *
 * <p>Names that are words ({@code names-that-are-words.txt}) or shorter than five letters count
 * only beside a luring word; names of groups of companies ({@code names-of-groups.txt}) only with
 * one, or alone under a cheap ending; {@code ordinary-names.txt} has what these rules would accuse
 * wrongly. Also lookalikes: an official name before the {@code @} of a link; a link whose text
 * names one host and whose target is another; a name as the mailbox at a stranger's domain.
 */
package dev.walletdesk.check.web;
