package dev.walletdesk.format.qr;

import dev.walletdesk.document.block.ContactEntry;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.util.function.BiConsumer;

/** Draws a QR code under each contact that a telephone can dial or open. */
public final class ScreenQr implements BiConsumer<ContactEntry, Page> {

  private final Messages messages;

  /** Speaks the language of {@code messages}. */
  public ScreenQr(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void accept(ContactEntry entry, Page page) {
    if (entry.link().isEmpty()) {
      return;
    }
    QrCode code = QrCode.of(entry.link().get());
    if (!draw(code, page)) {
      page.paragraph(messages.get("qr.too-wide", code.size()), Style.WARNING);
    }
  }

  /** Draws a code; false, and nothing drawn, where the page is too narrow for it. */
  public static boolean draw(QrCode code, Page page) {
    if (code.size() > page.width()) {
      return false;
    }
    code.lines().forEach(line -> page.paragraph(line, Style.DRAWING));
    return true;
  }
}
