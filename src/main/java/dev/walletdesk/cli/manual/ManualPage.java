package dev.walletdesk.cli.manual;

import dev.walletdesk.cli.manual.Manual.Entry;
import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.util.List;
import java.util.ResourceBundle;

/** Manuals and topics on the screen, examples first. */
final class ManualPage {

  /** Terms up to this wide have their text beside them. */
  private static final int COLUMN = 24;

  private static final String INDENT = "  ";

  private final Page page;
  private final ResourceBundle texts;

  /** Writes onto {@code page} in the language of {@code messages}. */
  ManualPage(Page page, Messages messages) {
    this.page = page;
    this.texts = Messages.load("help", messages.language());
  }

  void write(Manual manual) {
    page.paragraph(manual.summary());
    if (!manual.examples().isEmpty()) {
      page.heading(texts.getString("manual.examples"));
      for (Manual.Example example : manual.examples()) {
        page.hanging(INDENT, example.what(), Style.PLAIN);
        page.value(INDENT + INDENT, example.commandLine(), Style.STRONG);
      }
    }
    page.heading(texts.getString("manual.usage"));
    page.hanging(INDENT, manual.name() + " " + manual.synopsis(), Style.PLAIN);
    if (manual.details().isPresent()) {
      page.gap().paragraph(manual.details().get());
    }
    if (!manual.words().isEmpty()) {
      page.gap();
      manual.words().forEach(this::entry);
    }
    if (!manual.commands().isEmpty()) {
      group(texts.getString("manual.commands"), manual.commands());
    }
    manual.options().forEach(group -> group(group.heading(), group.entries()));
  }

  void write(HelpTopic.Text topic) {
    page.paragraph(topic.title(), Style.HEADING);
    page.paragraph(topic.introduction());
    page.gap();
    topic.entries().forEach(this::entry);
  }

  private void group(String heading, List<Entry> entries) {
    page.heading(heading);
    entries.forEach(this::entry);
  }

  private void entry(Entry entry) {
    String term = INDENT + entry.term();
    if (DisplayWidth.of(term) + INDENT.length() <= COLUMN) {
      page.hanging(DisplayWidth.pad(term, COLUMN), entry.text(), Style.PLAIN);
    } else {
      page.hanging("", term, Style.PLAIN);
      page.hanging(" ".repeat(COLUMN), entry.text(), Style.PLAIN);
    }
  }
}
