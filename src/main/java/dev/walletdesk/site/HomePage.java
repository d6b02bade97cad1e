package dev.walletdesk.site;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Topic;
import dev.walletdesk.catalog.Urgency;
import dev.walletdesk.document.Edition;
import dev.walletdesk.format.html.Html;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All guides by what happened, the urgent first. */
final class HomePage implements PageContent {

  private final SiteContent content;
  private Map<Topic, List<Entry>> entries;

  /** What is shown of a guide; guides themselves are too large to keep them all. */
  private record Entry(String id, Guide.Title title, LocalizedText summary, Urgency urgency) {}

  HomePage(SiteContent content) {
    this.content = content;
  }

  @Override
  public String title(Edition edition) {
    return edition.messages().get("site.name");
  }

  @Override
  public String about(Edition edition) {
    return edition.messages().get("site.lead");
  }

  @Override
  public void write(Html html, Edition edition, PagePath here) {
    Messages messages = edition.messages();
    html.element("h1", messages.get("ask.guide")).line();
    html.element("p", messages.get("site.lead"), "class", "lead").line();
    html.open("div", "data-find", messages.get("site.find-guide"), "data-of", ".card").line();
    html.close().line();
    for (Map.Entry<Topic, List<Entry>> topic : entries().entrySet()) {
      String look = topic.getKey() == Topic.DANGER ? "topic danger-topic" : "topic";
      html.open("section", "class", look).line();
      html.element("h2", edition.words().of(topic.getKey())).line();
      html.open("ul", "class", "cards").line();
      topic.getValue().stream()
          .sorted(Comparator.comparing(Entry::urgency))
          .forEach(entry -> card(html, entry, edition, here));
      html.close().line().close().line();
    }
    html.open("p", "class", "more");
    html.element("a", messages.get("site.to-contacts"), "href", here.to(PagePath.CONTACTS));
    html.close().line();
  }

  private static void card(Html html, Entry entry, Edition edition, PagePath here) {
    Messages messages = edition.messages();
    boolean now = entry.urgency() == Urgency.EMERGENCY;
    html.open("li", "class", now ? "card now" : "card").line();
    html.open("h3");
    html.element(
        "a", edition.words().title(entry.title()), "href", here.to(PagePath.diagnosis(entry.id())));
    html.close().line();
    if (now) {
      html.element("p", messages.get("site.now"), "class", "badge").line();
    }
    html.element("p", messages.of(entry.summary())).line();
    html.open("p", "class", "read");
    html.element("a", messages.get("site.read"), "href", here.to(PagePath.guide(entry.id())));
    html.close().line().close().line();
  }

  private Map<Topic, List<Entry>> entries() {
    if (entries == null) {
      entries = new EnumMap<>(Topic.class);
      content.catalog().readGuides(content.articles().ids(), this::add);
    }
    return entries;
  }

  private void add(Guide guide) {
    entries
        .computeIfAbsent(guide.topic(), any -> new ArrayList<>())
        .add(new Entry(guide.id(), Guide.Title.of(guide), guide.summary(), guide.urgency()));
  }
}
