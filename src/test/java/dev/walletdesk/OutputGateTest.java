package dev.walletdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.document.article.Articles;
import dev.walletdesk.format.ContactsFormats;
import dev.walletdesk.format.FaqFormats;
import dev.walletdesk.format.SheetFormat;
import dev.walletdesk.format.graph.DotGraph;
import dev.walletdesk.format.graph.GuideDrawing;
import dev.walletdesk.format.graph.MermaidGraph;
import dev.walletdesk.site.Site;
import dev.walletdesk.site.SiteContent;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Exported;
import dev.walletdesk.testing.RewrittenCatalog;
import dev.walletdesk.text.Invisible;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Sanitizer;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever the texts of the data are, nothing comes out of any format that a terminal obeys or that
 * nobody sees: all 1,114,112 code points, and random texts of those that are dangerous.
 */
@Tag("slow")
class OutputGateTest {

  private static final int CODE_POINTS = Character.MAX_CODE_POINT + 1;
  private static final int IN_A_TEXT = 8192;
  private static final int RANDOM_ROUNDS = 20;
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
  private static final Catalog DATA = Catalogs.of(Catalogs.TO_EXPORT);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The code points of one text after the other, until all have been in one. */
  private static final class AllCodePoints implements UnaryOperator<String> {

    private final Set<Integer> written = new HashSet<>();
    private int next;

    @Override
    public String apply(String text) {
      StringBuilder all = new StringBuilder("x");
      for (int i = 0; i < IN_A_TEXT; i++) {
        all.appendCodePoint(next).append('x');
        written.add(next);
        next = (next + 1) % CODE_POINTS;
      }
      return all.toString();
    }
  }

  /** Random texts of what terminals, browsers, spreadsheets and parsers take for more than text. */
  private static final class Dangerous implements UnaryOperator<String> {

    private static final List<String> PARTS =
        List.of(
            "\u001B[31m",
            "\u001B]0;",
            "\u009B2J",
            "\u0007",
            "\r",
            "\n",
            "\t",
            "\u0000",
            "\u202E",
            "\u2066",
            "\u200B",
            "\u200D",
            "\uFE0F",
            "\u00AD",
            "\u3164",
            "\uD83D",
            "\uDE00",
            "🙂",
            "</script>",
            "<!--",
            "]]>",
            "&amp;",
            "\"",
            "'",
            "`",
            "|",
            "\\",
            "=1+1",
            "@SUM(A1)",
            "-->",
            "**",
            "[x](y)",
            "https://evil.example/",
            "www.evil.example",
            "a@evil.example",
            "1. ",
            "# ",
            "支付宝",
            "क\u200Dष",
            "\uD83D\uDC69\u200D\uD83D\uDCBB",
            " ",
            "a",
            Character.toString(0xE0041),
            Character.toString(0xE0101),
            "\u007F",
            "\u2028");

    private final Random random = new Random(19);

    @Override
    public String apply(String text) {
      StringBuilder all = new StringBuilder();
      int length = 1 + random.nextInt(30);
      for (int i = 0; i < length; i++) {
        all.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      return all.append("x").toString();
    }
  }

  @Test
  void noneOfAllCodePointsGetsThroughAnyFormatUnlessItIsSeen() throws IOException {
    AllCodePoints texts = new AllCodePoints();
    List<Catalog> catalogs = new ArrayList<>();
    while (texts.written.size() < CODE_POINTS) {
      catalogs.add(new RewrittenCatalog(DATA, texts));
    }
    for (Catalog catalog : catalogs) {
      outputs(catalog).forEach(OutputGateTest::assertGated);
    }
  }

  @Test
  void randomTextsOfWhatIsDangerousComeOutHarmless() throws IOException {
    Dangerous texts = new Dangerous();
    for (int round = 0; round < RANDOM_ROUNDS; round++) {
      outputs(new RewrittenCatalog(DATA, texts)).forEach(OutputGateTest::assertGated);
    }
  }

  @Test
  void jsonLosesNothing() throws IOException {
    String text = "95188\u202E\u009B31m" + Character.toString(0xE0031) + "</script>\uD83D end";
    Catalog catalog = new RewrittenCatalog(DATA, any -> text);
    Map<String, String> outputs = outputs(catalog);
    for (String name : List.of("contacts.json", "faq.json", "sheet.json")) {
      assertTrue(
          JSON.readTree(outputs.get(name)).findValuesAsString("zh").contains(text)
              || JSON.readTree(outputs.get(name)).toString().contains("\\u202E"),
          name);
      assertTrue(outputs.get(name).contains("\\u202e\\u009b31m\\udb40\\udc31"), name);
    }
    for (String name : List.of("contacts.jsonld", "faq.jsonld")) {
      assertFalse(outputs.get(name).contains("<"), name);
      assertTrue(outputs.get(name).contains("\\u003c/script>"), name);
    }
  }

  static Map<String, String> outputs(Catalog catalog) throws IOException {
    Editions editions =
        new Editions(
            Languages.all().stream()
                .map(language -> Edition.of(Messages.in(language), catalog, DAY))
                .toList());
    Articles articles =
        new Articles(catalog, catalog.guideIds(), List.of(), Optional.empty(), () -> {});
    Map<String, String> outputs = new LinkedHashMap<>();
    for (FaqFormats format : FaqFormats.values()) {
      StringWriter out = new StringWriter();
      format.together(editions, Set.copyOf(catalog.guideIds())).write(articles, out);
      outputs.put("faq." + format.extension(), out.toString());
    }
    List<PartyContacts> parties = Exported.parties(catalog);
    for (ContactsFormats format : ContactsFormats.values()) {
      StringWriter out = new StringWriter();
      format.writer(editions, true).write(parties, out);
      outputs.put("contacts." + format.extension(), out.toString());
    }
    putSheets(catalog, outputs);
    putGraphs(catalog, outputs);
    Site site = new Site(new SiteContent(catalog, editions.all(), articles, DAY));
    for (String file : site.files()) {
      StringWriter out = new StringWriter();
      site.write(file, out);
      outputs.put("site/" + file, out.toString());
    }
    return outputs;
  }

  private static void putSheets(Catalog catalog, Map<String, String> outputs) throws IOException {
    Messages messages = Messages.in(Languages.of("en"));
    for (Guide guide : catalog.guides()) {
      CaseSheet sheet =
          CaseSheet.unasked(
              guide,
              guide.handoff(),
              Optional.of(catalog.providers().get(0)),
              Optional.empty(),
              catalog,
              messages.language());
      for (SheetFormat format : SheetFormat.values()) {
        String name = "sheet." + format.name().toLowerCase(java.util.Locale.ROOT);
        outputs.put(name, format.write(sheet, messages, NOW));
      }
    }
  }

  private static void putGraphs(Catalog catalog, Map<String, String> outputs) throws IOException {
    GuideDrawing drawing = new GuideDrawing(Messages.in(Languages.of("zh")), catalog);
    for (Guide guide : catalog.guides()) {
      StringWriter mermaid = new StringWriter();
      new MermaidGraph().write(drawing.draw(guide), mermaid);
      outputs.put(guide.id() + ".mermaid", mermaid.toString());
      StringWriter dot = new StringWriter();
      new DotGraph().write(drawing.draw(guide), dot);
      outputs.put(guide.id() + ".dot", dot.toString());
    }
  }

  /** Folded lines of vCard are put together again, for a line may end anywhere. */
  static void assertGated(String name, String output) {
    String text = output.replace("\r\n ", "").replace("\r\n", "\n");
    if (name.contains(".json")) {
      assertEquals(0, text.codePoints().filter(c -> c != '\n' && Invisible.is(c)).count(), name);
      return;
    }
    for (String line : text.split("\n", -1)) {
      String clean = Sanitizer.clean(line);
      assertTrue(clean.equals(line), () -> name + ": " + escaped(line));
    }
  }

  private static String escaped(String line) {
    StringBuilder escaped = new StringBuilder();
    line.codePoints()
        .limit(400)
        .forEach(
            c -> escaped.append(c < 127 && c > 31 ? Character.toString(c) : "{%x}".formatted(c)));
    return escaped.toString();
  }
}
