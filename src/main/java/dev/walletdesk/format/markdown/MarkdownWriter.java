package dev.walletdesk.format.markdown;

import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Citation;
import dev.walletdesk.document.block.ContactEntry;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.document.block.GuideLink;
import dev.walletdesk.document.block.ParallelDocument;
import dev.walletdesk.text.Sanitizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Writes documents in Markdown (CommonMark 0.31). Everything that Markdown could take for markup is
 * escaped; addresses are links where they may be opened, and code elsewhere.
 */
public final class MarkdownWriter implements BlockWriter {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&#|~]");
  private static final Pattern LIST_START = Pattern.compile("^(\\d{1,9})([.)])|^([-+=])");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s，、；。）)(（\"'“”‘’<>]+");

  /** What renderers take for an address by itself. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:(?:https?|ftp)://|www\\.|mailto:|xmpp:)[^\\s，、；。）)(（\"'“”‘’<>]+"
              + "|[A-Za-z0-9._+-]++@[A-Za-z0-9._-]++",
          Pattern.CASE_INSENSITIVE);

  /** How lists are marked, so that one that follows another is not taken for its continuation. */
  private static final List<String> BULLETS = List.of("- ", "* ", "+ ");

  private static final List<String> DELIMITERS = List.of(". ", ") ");

  private static final int LOWEST_HEADING = 6;

  private final StringBuilder out;
  private final GuideLinks links;
  private final int turn;

  /**
   * Writes behind what {@code out} already has.
   *
   * @param links where other guides are found
   */
  public MarkdownWriter(StringBuilder out, GuideLinks links) {
    this(out, links, 0);
  }

  private MarkdownWriter(StringBuilder out, GuideLinks links, int turn) {
    this.out = out;
    this.links = links;
    this.turn = turn;
  }

  /** Writes a document; of several languages, one below the other. */
  void write(ParallelDocument document) {
    document.writeBelowEachOther(language -> new MarkdownWriter(out, links, language));
  }

  @Override
  public void title(String text) {
    block("# " + escape(text));
  }

  @Override
  public void heading(String text, int level) {
    block("#".repeat(Math.min(level + 1, LOWEST_HEADING)) + " " + escape(text));
  }

  @Override
  public void paragraph(String text, Emphasis emphasis) {
    switch (emphasis) {
      case WARNING, DANGER -> block("> **" + escape(text) + "**");
      case STRONG -> block("**" + escape(text) + "**");
      case PLAIN, DIM -> block(escape(text));
    }
  }

  @Override
  public void labelled(String label, String text) {
    block("**" + escape(label) + "**" + escape(text));
  }

  @Override
  public void bullets(List<String> items) {
    list(bullet(), items.stream().map(MarkdownWriter::escape).toList());
  }

  @Override
  public void numbered(List<String> items) {
    String delimiter = DELIMITERS.get(turn % DELIMITERS.size());
    List<String> lines =
        IntStream.range(0, items.size())
            .mapToObj(i -> (i + 1) + delimiter + escape(items.get(i)))
            .toList();
    list("", lines);
  }

  @Override
  public void checklist(List<String> items) {
    list(bullet() + "[ ] ", items.stream().map(MarkdownWriter::escape).toList());
  }

  @Override
  public void contact(ContactEntry entry) {
    StringBuilder list = new StringBuilder(bullet() + "**" + value(entry) + "**");
    entry.facts().forEach(fact -> list.append("\n  - ").append(escape(fact)));
    entry
        .warnings()
        .forEach(warning -> list.append("\n  - **").append(escape(warning)).append("**"));
    list.append("\n  - ").append(escape(entry.trust()));
    list.append("\n  - ").append(escapeWithLinks(entry.source().sentence()));
    block(list.toString());
  }

  private static String value(ContactEntry entry) {
    if (entry.link().isPresent()) {
      return escapeWithLinks(entry.heading());
    }
    return entry.contact().isRecommendable() ? escape(entry.heading()) : code(entry.heading());
  }

  @Override
  public void see(GuideLink guide) {
    block("→ " + link(guide));
  }

  @Override
  public void related(List<GuideLink> guides) {
    list(bullet(), guides.stream().map(this::link).toList());
  }

  @Override
  public void sources(String heading, List<Citation> pages) {
    heading(heading);
    list(
        bullet(),
        pages.stream()
            .map(Citation::written)
            .distinct()
            .map(MarkdownWriter::escapeWithLinks)
            .toList());
  }

  private String link(GuideLink guide) {
    return links
        .to(guide.id())
        .map(target -> "[" + escape(guide.title()) + "](<" + target + ">)")
        .orElse(escape(guide.text()));
  }

  private static String code(String text) {
    String clean = Sanitizer.clean(text).strip();
    return clean.contains("`") ? "`` " + clean.replace("``", "` `") + " ``" : "`" + clean + "`";
  }

  private String bullet() {
    return BULLETS.get(turn % BULLETS.size());
  }

  private void list(String mark, List<String> items) {
    StringBuilder list = new StringBuilder();
    for (String item : items) {
      list.append(list.isEmpty() ? "" : "\n").append(mark).append(item);
    }
    block(list.toString());
  }

  private void block(String text) {
    if (!text.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
    }
  }

  /** For what may be opened: bare addresses become links. */
  private static String escapeWithLinks(String text) {
    return escape(text, LINK, found -> "<" + found.replace(">", "%3E").replace("<", "%3C") + ">");
  }

  /** Addresses become code, because renderers make links of bare ones (GitHub's autolinks). */
  private static String escape(String text) {
    return escape(text, ADDRESS, MarkdownWriter::code);
  }

  private static String escape(String text, Pattern addresses, UnaryOperator<String> written) {
    String clean = Sanitizer.clean(text).strip();
    StringBuilder escaped = new StringBuilder();
    int end = 0;
    var found = addresses.matcher(clean);
    while (found.find()) {
      escaped.append(escapeWords(clean.substring(end, found.start()), end == 0));
      escaped.append(written.apply(found.group()));
      end = found.end();
    }
    return escaped.append(escapeWords(clean.substring(end), end == 0)).toString();
  }

  private static String escapeWords(String text, boolean atStart) {
    String escaped = MARKUP.matcher(text).replaceAll("\\\\$0");
    return atStart ? LIST_START.matcher(escaped).replaceAll("$1\\\\$2$3") : escaped;
  }
}
