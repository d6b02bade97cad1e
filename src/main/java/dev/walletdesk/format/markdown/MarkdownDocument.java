package dev.walletdesk.format.markdown;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Evidence;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.Document;
import dev.walletdesk.document.GuideLink;
import dev.walletdesk.text.Sanitizer;
import dev.walletdesk.text.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A document in Markdown (CommonMark 0.31). Everything that Markdown could take for markup is
 * escaped; bare addresses become links, but for those that nobody should open.
 */
public final class MarkdownDocument implements Document {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&#|~]");
  private static final Pattern LIST_START = Pattern.compile("^(\\d{1,9})([.)])|^([-+=])");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s，、；。）)(（\"'“”‘’<>]+");

  private final StringBuilder out;
  private final ContactText contacts;
  private final Function<String, Optional<String>> targets;
  private final boolean second;

  /** Writes behind what {@code out} already has; other guides are named, not linked. */
  public MarkdownDocument(StringBuilder out, ContactText contacts) {
    this(out, contacts, id -> Optional.empty(), false);
  }

  /**
   * Writes behind what {@code out} already has.
   *
   * @param targets where the guide with an id is found, if it can be linked
   * @param second whether it alternates with another one: its lists then have other marks, so that
   *     a list that follows one of the other document is not taken for its continuation
   */
  public MarkdownDocument(
      StringBuilder out,
      ContactText contacts,
      Function<String, Optional<String>> targets,
      boolean second) {
    this.out = out;
    this.contacts = contacts;
    this.targets = targets;
    this.second = second;
  }

  @Override
  public void title(String text) {
    block("# " + escape(text));
  }

  @Override
  public void heading(String text) {
    block("## " + escape(text));
  }

  @Override
  public void subheading(String text) {
    block("### " + escape(text));
  }

  @Override
  public void paragraph(String text, Style style) {
    switch (style) {
      case WARNING, DANGER -> block("> **" + escape(text) + "**");
      case STRONG, HEADING -> block("**" + escape(text) + "**");
      default -> block(escape(text));
    }
  }

  @Override
  public void bullets(List<String> items) {
    list(bullet(), items.stream().map(MarkdownDocument::escape).toList());
  }

  @Override
  public void numbered(List<String> items) {
    String delimiter = second ? ") " : ". ";
    List<String> lines =
        IntStream.range(0, items.size())
            .mapToObj(i -> (i + 1) + delimiter + escape(items.get(i)))
            .toList();
    list("", lines);
  }

  @Override
  public void checklist(List<String> items) {
    list(bullet() + "[ ] ", items.stream().map(MarkdownDocument::escape).toList());
  }

  @Override
  public void contact(Contact contact) {
    UnaryOperator<String> escape =
        contact.isRecommendable() ? MarkdownDocument::escape : MarkdownDocument::escapeWithoutLinks;
    StringBuilder list = new StringBuilder();
    list.append(bullet()).append("**").append(value(contact)).append("**");
    contacts.facts(contact).forEach(fact -> list.append("\n  - ").append(escape.apply(fact)));
    contacts
        .warnings(contact)
        .forEach(warning -> list.append("\n  - **").append(escape.apply(warning)).append("**"));
    list.append("\n  - ").append(escape(contacts.trust(contact)));
    list.append("\n  - ").append(escape(contacts.source(contact)));
    block(list.toString());
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
  public void sources(String heading, List<Evidence> sources) {
    if (!sources.isEmpty()) {
      heading(heading);
      list(
          bullet(),
          sources.stream()
              .map(contacts::citation)
              .distinct()
              .map(MarkdownDocument::escape)
              .toList());
    }
  }

  private String link(GuideLink guide) {
    return targets
        .apply(guide.id())
        .map(target -> "[" + escape(guide.title()) + "](<" + target + ">)")
        .orElse(escape(guide.text()));
  }

  /** What cannot be relied on is shown as code, because renderers make links of bare addresses. */
  private String value(Contact contact) {
    String value = contacts.heading(contact);
    return contact.isRecommendable() ? escape(value) : code(value);
  }

  private static String code(String text) {
    String clean = Sanitizer.clean(text).strip();
    return clean.contains("`") ? "`` " + clean.replace("``", "` `") + " ``" : "`" + clean + "`";
  }

  private String bullet() {
    return second ? "* " : "- ";
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

  private static String escape(String text) {
    String clean = Sanitizer.clean(text).strip();
    StringBuilder escaped = new StringBuilder();
    int end = 0;
    var links = LINK.matcher(clean);
    while (links.find()) {
      escaped.append(escapeWords(clean.substring(end, links.start())));
      escaped.append('<').append(links.group().replace(">", "%3E").replace("<", "%3C")).append('>');
      end = links.end();
    }
    return escaped.append(escapeWords(clean.substring(end))).toString();
  }

  /** Also breaks what renderers would make a link of by themselves. */
  private static String escapeWithoutLinks(String text) {
    return escapeWords(Sanitizer.clean(text).strip()).replace("://", "\\://");
  }

  private static String escapeWords(String text) {
    String escaped = MARKUP.matcher(text).replaceAll("\\\\$0");
    return LIST_START.matcher(escaped).replaceAll("$1\\\\$2$3");
  }
}
