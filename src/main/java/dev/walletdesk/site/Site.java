package dev.walletdesk.site;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.Edition;
import dev.walletdesk.format.html.PageShell;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A website. Its pages are made one by one when they are asked for; the languages of a page stand
 * next to each other in the order of files.
 */
public final class Site {

  private final SiteContent content;
  private final Map<String, Supplier<String>> files = new LinkedHashMap<>();

  /** The site of {@code content}. */
  public Site(SiteContent content) {
    this.content = content;
    files.put("index.html", () -> EntryPage.write(content));
    files.put(
        "style.css", () -> PageShell.resource("page.css") + "\n" + PageShell.resource("site.css"));
    files.put("find.js", () -> PageShell.resource("find.js"));
    page(PagePath.HOME, new HomePage(content));
    page(PagePath.CONTACTS, new ContactsPage(content));
    page(PagePath.WRONG_NUMBERS, new WrongNumbersPage(content));
    page(PagePath.ABOUT, new AboutPage(content));
    for (Provider provider : content.providers()) {
      page(PagePath.provider(provider.id()), new PartyPage(content, provider));
    }
    for (Authority authority : content.authorities()) {
      page(PagePath.authority(authority.id()), new PartyPage(content, authority));
    }
    GuideScreens screens = new GuideScreens(content);
    for (String id : content.articles().ids()) {
      page(PagePath.guide(id), new GuidePage(content, id));
      page(PagePath.diagnosis(id), new DiagnosisPage(content, screens, id));
    }
  }

  /** The paths of all files, from the root of the site. */
  public List<String> files() {
    return List.copyOf(files.keySet());
  }

  /** Writes one of the files. */
  public void write(String file, Writer out) throws IOException {
    out.append(files.get(file).get());
  }

  private void page(String path, PageContent page) {
    for (Edition edition : content.editions()) {
      PagePath here = new PagePath(edition.language(), path);
      files.put(here.file(), () -> PageFrame.around(page, edition, here));
    }
  }
}
