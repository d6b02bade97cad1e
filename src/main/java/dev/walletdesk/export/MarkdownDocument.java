package dev.walletdesk.export;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.text.Sanitizer;
import dev.walletdesk.text.Style;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A document in Markdown (CommonMark 0.31). Everything that Markdown could take for markup is
 * escaped; bare addresses become links.
 */
public final class MarkdownDocument implements Document {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&#|~]");
  private static final Pattern LIST_START = Pattern.compile("^(\\d{1,9})([.)])|^([-+=])");
  private static final Pattern LINK = Pattern.compile("https?://[^\\s，、；。）)(（]+");

  private final StringBuilder out;
  private final ContactText contacts;

  /** Writes behind what {@code out} already has. */
  public MarkdownDocument(StringBuilder out, ContactText contacts) {
    this.out = out;
    this.contacts = contacts;
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
    list("- ", items);
  }

  @Override
  public void numbered(List<String> items) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < items.size(); i++) {
      list.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(escape(items.get(i)));
    }
    block(list.toString());
  }

  @Override
  public void checklist(List<String> items) {
    list("- [ ] ", items);
  }

  @Override
  public void contact(Contact contact) {
    StringBuilder list = new StringBuilder();
    list.append("- **").append(escape(contacts.heading(contact))).append("**");
    contacts.facts(contact).forEach(fact -> list.append("\n  - ").append(escape(fact)));
    contacts
        .warnings(contact)
        .forEach(warning -> list.append("\n  - **").append(escape(warning)).append("**"));
    list.append("\n  - ").append(escape(contacts.trust(contact)));
    list.append("\n  - ").append(escape(contacts.source(contact)));
    block(list.toString());
  }

  private void list(String mark, List<String> items) {
    StringBuilder list = new StringBuilder();
    for (String item : items) {
      list.append(list.isEmpty() ? "" : "\n").append(mark).append(escape(item));
    }
    block(list.toString());
  }

  private void block(String text) {
    if (!text.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n").append(text).append('\n');
    }
  }

  private static String escape(String text) {
    String clean = Sanitizer.clean(text);
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

  private static String escapeWords(String text) {
    String escaped = MARKUP.matcher(text).replaceAll("\\\\$0");
    return LIST_START.matcher(escaped).replaceAll("$1\\\\$2$3");
  }
}
