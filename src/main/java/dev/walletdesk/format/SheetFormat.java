package dev.walletdesk.format;

import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.document.CaseWriter;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.format.json.CaseJson;
import dev.walletdesk.format.markdown.MarkdownWriter;
import dev.walletdesk.format.text.PageWriter;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Rendering;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** The formats in which a case sheet is saved; the file's ending chooses. */
public enum SheetFormat {
  TEXT,
  MARKDOWN,
  JSON;

  private static final int TEXT_WIDTH = 80;

  /** The format for a file: {@code .md}, {@code .json}, or else text. */
  public static SheetFormat of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".md") || name.endsWith(".markdown")) {
      return MARKDOWN;
    }
    return name.endsWith(".json") ? JSON : TEXT;
  }

  /** The sheet in this format, as of {@code now}. */
  public String write(CaseSheet sheet, Messages messages, Instant now) throws IOException {
    LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    ContactText contacts = ContactText.toKeep(messages, today);
    CaseWriter writer = new CaseWriter(contacts, today);
    return switch (this) {
      case JSON -> CaseJson.write(sheet, today);
      case MARKDOWN -> {
        StringBuilder text = new StringBuilder();
        new MarkdownWriter(text, GuideLinks.NONE).write(writer.documentWithTitle(sheet));
        yield text.toString();
      }
      case TEXT -> {
        Page page = new Page(TEXT_WIDTH);
        new PageWriter(page).write(writer.documentWithTitle(sheet));
        StringWriter text = new StringWriter();
        page.print(new PrintWriter(text), Rendering.PLAIN);
        yield text.toString();
      }
    };
  }
}
