package dev.walletdesk.format;

import dev.walletdesk.document.Editions;
import dev.walletdesk.format.csv.ContactsCsv;
import dev.walletdesk.format.html.ContactsHtml;
import dev.walletdesk.format.json.ContactsJson;
import dev.walletdesk.format.jsonld.ContactsJsonLd;
import dev.walletdesk.format.markdown.ContactsMarkdown;
import dev.walletdesk.format.spi.ContactsFormat;
import dev.walletdesk.format.vcard.ContactsVcard;

/**
 * The formats of contacts, in the order in which help lists them. A new one is added here and
 * nowhere else.
 */
public enum ContactsFormats {
  CSV("csv", (editions, everything) -> new ContactsCsv(editions)),
  JSON("json", (editions, everything) -> ContactsJson::write),
  VCARD("vcf", (editions, everything) -> new ContactsVcard(editions)),
  VCARD3("vcf", (editions, everything) -> ContactsVcard.forImporters(editions)),
  JSONLD("jsonld", (editions, everything) -> new ContactsJsonLd(editions)),
  MARKDOWN("md", ContactsMarkdown::new),
  HTML("html", ContactsHtml::new);

  private final String extension;

  /** Without state; the checker cannot see that of a lambda. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final ContactsFormat.Maker maker;

  ContactsFormats(String extension, ContactsFormat.Maker maker) {
    this.extension = extension;
    this.maker = maker;
  }

  /** The ending of its files, without the dot. */
  public String extension() {
    return extension;
  }

  /**
   * What writes it.
   *
   * @param editions the languages to write in
   * @param everything whether other desks' and wrong contacts are wanted too, marked
   */
  public ContactsFormat writer(Editions editions, boolean everything) {
    return maker.make(editions, everything);
  }
}
