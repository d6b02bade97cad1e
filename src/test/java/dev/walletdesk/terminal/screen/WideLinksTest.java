package dev.walletdesk.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Rendering;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that are wider than the window can still be copied in one piece. */
class WideLinksTest {

  private static final String LINK =
      "https://www.bancontact.com/en/faq/what-happens-if-i-lose-my-smartphone-or-someone-steals-it";

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  private MenuView.Picture picture(Size size) {
    return new PagedText(
            Messages.in(Languages.of("en")),
            page -> page.paragraph("Lost it? Open " + LINK + " and follow what it says."))
        .picture(size);
  }

  private String sent(Size size) throws IOException {
    try (ExternalTerminal terminal =
        new ExternalTerminal(
            "test",
            "xterm-256color",
            new ByteArrayInputStream(new byte[0]),
            written,
            StandardCharsets.UTF_8)) {
      terminal.setSize(size);
      LiveScreen screen = new LiveScreen(terminal, Rendering.PLAIN);
      screen.draw(picture(size));
      screen.close();
    }
    return written.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 20, 40, 79, 80, 90, 91, 92, 200})
  void theTerminalItselfGoesOnInTheNextRow(int columns) throws IOException {
    assertTrue(sent(Size.of(columns, 40)).contains(LINK));
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 20, 40, 79, 80, 90, 91, 92, 200})
  void itsRowsAreCountedAndNothingElseRunsOn(int columns) {
    Page page = new Page(columns);
    page.paragraph(LINK);
    List<Line> rows = MenuView.inRows(page, Size.of(columns, 40));
    assertEquals(LINK, String.join("", rows.stream().map(Line::text).toList()));
    assertTrue(
        rows.subList(0, rows.size() - 1).stream().allMatch(row -> row.text().length() == columns));
    assertTrue(rows.get(rows.size() - 1).text().length() < columns);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80})
  void otherLinesAreLinesOfTheirOwn(int columns) throws IOException {
    String sent = sent(Size.of(columns, 40));
    assertTrue(sent.contains("Lost it? Open\r"), sent);
  }
}
