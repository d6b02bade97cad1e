package dev.walletdesk.site;

import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.Edition;
import dev.walletdesk.format.html.Html;
import java.util.List;

/** Wallets to choose from, each a link to its contacts. */
final class Chips {

  private Chips() {}

  /**
   * Writes the wallets.
   *
   * @param find what a field is called that narrows them down; empty for none
   */
  static void of(List<Provider> providers, String find, Html html, Edition edition, PagePath here) {
    html.open("ul", "class", "chips", "data-find", find).line();
    for (Provider provider : providers) {
      String name = edition.words().name(provider);
      html.open("li", "data-names", SiteContent.names(provider))
          .element("a", name, "href", here.to(PagePath.provider(provider.id())))
          .close();
      html.line();
    }
    html.close().line();
  }
}
