package dev.walletdesk.site;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.paths.ScreenGraph;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The screens of guides. Those of the guide that was asked for last are kept, since its pages in
 * all languages are made one after the other.
 */
final class GuideScreens {

  private final SiteContent content;
  private String id = "";
  private ScreenGraph graph;

  GuideScreens(SiteContent content) {
    this.content = content;
  }

  ScreenGraph of(Guide guide) {
    if (!guide.id().equals(id)) {
      graph = ScreenGraph.of(guide, content.catalog(), known());
      id = guide.id();
    }
    return graph;
  }

  /** What need not be asked, because the whole site is about one wallet or country. */
  private Answers known() {
    Map<String, String> known = new LinkedHashMap<>();
    content.only().ifPresent(provider -> known.put(Condition.PROVIDER, provider.id()));
    content.articles().region().ifPresent(region -> known.put(Condition.REGION, region));
    return new Answers(known);
  }
}
