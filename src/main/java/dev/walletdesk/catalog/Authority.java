package dev.walletdesk.catalog;

import dev.walletdesk.text.LocalizedText;
import java.util.List;

/**
 * A regulator, police, anti-fraud or consumer line.
 *
 * @param id the id by which guides name it
 * @param name what people call it
 * @param aliases other names
 * @param region ISO 3166-1 alpha-2
 * @param about what it handles and when to turn to it
 * @param domains the domains that belong to it
 * @param contacts the best first
 * @param origin which data it comes from
 */
public record Authority(
    String id,
    LocalizedText name,
    List<String> aliases,
    String region,
    LocalizedText about,
    List<OfficialDomain> domains,
    List<Contact> contacts,
    Origin origin)
    implements Party {}
