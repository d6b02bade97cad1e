package dev.walletdesk.format.qr;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.ContactLink;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Draws a QR code under each contact that a telephone can dial or open. */
public final class ScreenQr implements BiConsumer<Contact, Page> {

  private final Messages messages;

  /** Speaks the language of {@code messages}. */
  public ScreenQr(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void accept(Contact contact, Page page) {
    Optional<String> link = ContactLink.of(contact);
    if (link.isEmpty()) {
      return;
    }
    QrCode code = QrCode.of(link.get());
    if (code.size() > page.width()) {
      page.paragraph(messages.get("qr.too-wide", code.size()), Style.DIM);
      return;
    }
    code.lines().forEach(line -> page.paragraph(line, Style.DRAWING));
  }
}
