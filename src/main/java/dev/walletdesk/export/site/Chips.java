package dev.walletdesk.export.site;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.export.Edition;
import dev.walletdesk.export.html.Html;
import java.util.List;

/** Wallets to choose from, each a link to its contacts. */
final class Chips {

  private Chips() {}

  /**
   * Writes the wallets.
   *
   * @param find what a field is called that narrows them down; empty for none
   */
  static void of(List<Provider> providers, String find, Html html, Edition edition, Place here) {
    html.open("ul", "class", "chips", "data-find", find).line();
    for (Provider provider : providers) {
      String name = edition.messages().of(provider.name());
      html.open("li", "data-names", SiteContent.names(provider))
          .element("a", name, "href", here.to(Place.provider(provider.id())))
          .close();
      html.line();
    }
    html.close().line();
  }
}
