package dev.walletdesk.cli.manual;

import dev.walletdesk.cli.manual.Manual.Entry;
import dev.walletdesk.cli.manual.Manual.Example;
import dev.walletdesk.cli.manual.Manual.Group;
import dev.walletdesk.cli.parsing.ProgramVersion;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A manual as a man page, in the sections that are usual and in their order.
 *
 * @see <a href="https://man7.org/linux/man-pages/man7/man.7.html">man(7)</a>
 * @see <a href="https://man7.org/linux/man-pages/man7/man-pages.7.html">man-pages(7)</a>
 */
final class ManPage {

  private static final String SECTION = "1";

  private final ResourceBundle texts;
  private final String day;
  private final StringBuilder page = new StringBuilder();

  /**
   * A page in the language of {@code texts}.
   *
   * @param day the day that it bears
   */
  ManPage(ResourceBundle texts, String day) {
    this.texts = texts;
    this.day = day;
  }

  /**
   * The whole page.
   *
   * @param topics what concerns all commands, where it belongs to this one
   * @param others the names of the other pages
   */
  String of(Manual manual, List<HelpTopic.Text> topics, List<String> others) {
    title(manual);
    heading(texts.getString("manual.name"));
    page.append(RoffText.plainLines(manual.pageName() + " - " + withoutStop(manual.summary())));
    heading(texts.getString("manual.synopsis"));
    page.append(".B ").append(RoffText.escaped(manual.name())).append('\n');
    line(manual.synopsis());
    heading(texts.getString("manual.description"));
    line(manual.summary());
    manual.details().ifPresent(this::paragraph);
    manual.words().forEach(this::entry);
    if (!manual.commands().isEmpty()) {
      heading(texts.getString("manual.commands"));
      manual.commands().forEach(this::entry);
    }
    heading(texts.getString("manual.options"));
    manual.options().forEach(this::group);
    topics.forEach(this::topic);
    heading(texts.getString("manual.examples"));
    manual.examples().forEach(this::example);
    seeAlso(others);
    return page.toString();
  }

  private void title(Manual manual) {
    String name = manual.pageName().toUpperCase(Locale.ROOT);
    page.append(
        ".TH %s %s %s \"%s\" walletdesk%n"
            .formatted(RoffText.escaped(name), SECTION, day, ProgramVersion.text()));
  }

  private void heading(String text) {
    page.append(".SH \"").append(RoffText.argument(text.toUpperCase(Locale.ROOT))).append("\"\n");
  }

  private void group(Group group) {
    page.append(".SS \"").append(RoffText.argument(group.heading())).append("\"\n");
    group.entries().forEach(this::entry);
  }

  private void topic(HelpTopic.Text topic) {
    heading(topic.title());
    line(topic.introduction());
    topic.entries().forEach(this::entry);
  }

  private void entry(Entry entry) {
    page.append(".TP\n.B \"").append(RoffText.argument(entry.term())).append("\"\n");
    line(entry.text());
  }

  private void example(Example example) {
    page.append(".TP\n");
    line(example.what());
    page.append(".B \"").append(RoffText.argument(example.commandLine())).append("\"\n");
  }

  private void paragraph(String text) {
    page.append(".PP\n");
    line(text);
  }

  private void seeAlso(List<String> others) {
    heading(texts.getString("manual.see-also"));
    for (int i = 0; i < others.size(); i++) {
      String end = i + 1 < others.size() ? " ," : "";
      page.append(".BR %s (%s)%s%n".formatted(RoffText.escaped(others.get(i)), SECTION, end));
    }
  }

  private void line(String text) {
    page.append(RoffText.lines(text));
  }

  private static String withoutStop(String sentence) {
    return sentence.replaceFirst("[.。]$", "");
  }
}
