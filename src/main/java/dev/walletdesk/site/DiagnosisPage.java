package dev.walletdesk.site;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.paths.ScreenGraph;
import dev.walletdesk.diagnosis.paths.ScreenGraph.Screen;
import dev.walletdesk.document.Edition;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.text.Messages;
import java.util.List;

/**
 * A guide to click through. All its screens are on one page; the stylesheet shows the one that the
 * address names, and the first one when it names none. For that, the first stands last: a rule can
 * hide it when one before it is shown. Without styles they are all there, and links still lead from
 * one to the next.
 */
final class DiagnosisPage extends PageOfGuide {

  private final GuideScreens screens;

  DiagnosisPage(SiteContent content, GuideScreens screens, String id) {
    super(content, id);
    this.screens = screens;
  }

  @Override
  public void write(Html html, Edition edition, PagePath here) {
    Messages messages = edition.messages();
    Guide guide = guide();
    ScreenGraph graph = screens.of(guide);
    html.element("h1", title(edition), "class", "small").line();
    if (!guide.origin().isOfficial()) {
      html.element("p", edition.words().notOfficial(guide.origin()), "class", "danger").line();
    }
    ScreenWriter writer = new ScreenWriter(html, edition, here, content(), guide, graph);
    List<Screen> all = graph.screens();
    html.open("div", "class", "screens").line();
    for (int i = 1; i < all.size(); i++) {
      writer.write(i);
    }
    writer.write(0);
    html.close().line();
    html.open("p", "class", "actions");
    html.element("a", messages.get("site.again"), "href", "#" + ScreenWriter.START).text(" ");
    html.element("a", messages.get("site.read"), "href", here.to(PagePath.guide(guide.id())))
        .text(" ");
    html.close().line();
    html.element("p", messages.get("site.back"), "class", "dim screen-only").line();
  }
}
