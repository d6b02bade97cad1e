package dev.walletdesk.cli.manual;

import dev.walletdesk.cli.manual.Manual.Entry;
import dev.walletdesk.text.DataName;
import java.util.List;
import java.util.ResourceBundle;

/** What concerns all commands: {@code walletdesk help TOPIC}. */
public enum HelpTopic {
  ENVIRONMENT,
  EXIT_CODES,
  FORMATS,
  TRUST;

  /** Between a term and what it means, in the bundles. */
  private static final String BETWEEN = " | ";

  /** A topic in words. */
  record Text(String title, String introduction, List<Entry> entries) {}

  /** The topic in the words of the help texts: its title, an introduction, and an entry a line. */
  Text in(ResourceBundle texts) {
    List<String> lines = texts.getString("helptopic." + DataName.of(this)).lines().toList();
    return new Text(
        lines.get(0), lines.get(1), lines.stream().skip(2).map(HelpTopic::entry).toList());
  }

  private static Entry entry(String line) {
    int between = line.indexOf(BETWEEN);
    return new Entry(line.substring(0, between), line.substring(between + BETWEEN.length()));
  }
}
