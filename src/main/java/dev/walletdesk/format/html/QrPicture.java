package dev.walletdesk.format.html;

import dev.walletdesk.document.block.ContactEntry;
import dev.walletdesk.format.qr.QrCode;
import dev.walletdesk.text.Messages;

/** The QR code of a contact, as a drawing within the page. */
public final class QrPicture {

  private final Html html;
  private final Messages messages;

  /** Draws into {@code html}. */
  public QrPicture(Html html, Messages messages) {
    this.html = html;
    this.messages = messages;
  }

  /** Draws the code of a contact that can be dialled or opened; nothing of any other. */
  public void write(ContactEntry entry) {
    entry.link().ifPresent(link -> draw(entry.heading(), QrCode.of(link)));
  }

  private void draw(String caption, QrCode code) {
    String size = String.valueOf(code.size());
    html.open(
        "svg",
        "class",
        "qr",
        "viewBox",
        "0 0 " + size + " " + size,
        "role",
        "img",
        "aria-label",
        messages.get("qr.picture", caption));
    html.open("rect", "width", size, "height", size, "fill", "#fff").close();
    html.open("path", "stroke", "#000", "d", code.path()).close();
    html.close().line();
  }
}
