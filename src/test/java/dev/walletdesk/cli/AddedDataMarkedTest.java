package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.AddedPack;
import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever added data says is marked wherever it is shown, and takes nothing away from what
 * walletdesk's own data says. The pack overrides a wallet, authorities, guides and patterns; all of
 * its texts begin with {@link AddedPack#SIGN}.
 */
class AddedDataMarkedTest {

  private static final List<String> MARKS = List.of("unofficial data", "非官方数据");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path directory;
  private Path pack;

  @BeforeEach
  void writePack() throws IOException {
    pack = AddedPack.write(directory.resolve("pack"));
  }

  private Desk.Run run(Desk desk, String... args) {
    List<String> all = new ArrayList<>(List.of("--data", pack.toString()));
    all.addAll(Arrays.asList(args));
    return desk.with("COLUMNS", "300").run(all.toArray(String[]::new));
  }

  private Stream<Desk.Run> inBothLanguages(String... args) {
    return Stream.of(run(Desk.english(), args), run(Desk.chinese(), args));
  }

  private static boolean isMarked(String text) {
    return MARKS.stream().anyMatch(text::contains);
  }

  private static boolean shows(String text) {
    return text.contains(AddedPack.SIGN) || text.contains(AddedPack.NUMBER);
  }

  /** Each line with a name, a title or a number of the pack, and the whole besides. */
  private static void assertMarked(String text, Object where) {
    assertTrue(shows(text), () -> "nothing of the pack is shown: " + where);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      String wrapped = i + 1 < lines.length ? line + " " + lines[i + 1].strip() : line;
      boolean named = AddedPack.NAMES.stream().anyMatch(line::contains);
      assertTrue(!named || isMarked(wrapped), () -> "unmarked: " + line + "\nin " + where);
    }
    assertTrue(isMarked(text), () -> "unmarked: " + where);
  }

  // --- check

  @Test
  void aNumberThatOnlyThePackVouchesForIsUnofficialDataAndNoSuccess() {
    Desk.Run run = run(Desk.english(), "check", AddedPack.NUMBER);
    assertEquals(
        "unofficial data: Data that was added says that 400-123-4567 belongs to ※Pack Alipay"
            + " (unofficial data). walletdesk’s own data does not confirm it. Do not call it unless"
            + " you know who wrote that data and trust them.",
        run.out().lines().findFirst().orElseThrow());
    assertEquals(1, run.exitCode(), run::toString);
    Desk.Run chinese = run(Desk.chinese(), "check", AddedPack.NUMBER);
    assertTrue(chinese.out().startsWith("非官方数据："), chinese::toString);
    assertEquals(1, chinese.exitCode(), chinese::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pack.example", "https://pack.example/pay", "help@pack.example"})
  void neitherADomainNorAMailboxOfThePackIsOfficial(String value) {
    Desk.Run run = run(Desk.english(), "check", "--json", value);
    JsonNode verdict = JSON.readTree(run.out());
    assertEquals("unofficial-data", verdict.get("verdict").asString(), run::toString);
    assertFalse(verdict.get("official").asBoolean(), run::toString);
    assertEquals(1, run.exitCode(), run::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"95188", "https://www.alipay.com", "96110", "https://www.paypal.com"})
  void whatIsOfficialStaysOfficialWhateverThePackSays(String value) {
    Desk.Run run = run(Desk.english(), "check", value);
    assertTrue(run.out().startsWith("official: "), run::toString);
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals(
        "official",
        JSON.readTree(run(Desk.english(), "check", "--json", value).out())
            .get("verdict")
            .asString());
  }

  /** It could only keep people from the real ones. */
  @ParameterizedTest
  @CsvSource({"alipay, 95188", "alipay, 96110"})
  void nothingSaysNotToUseAContactThatIsOfficial(String party, String contact) {
    for (String[] command :
        List.of(
            new String[] {"contacts", party, "--all"},
            new String[] {"contacts", party, "--json", "--all"},
            new String[] {"show", "payment-failed", "-p", party},
            new String[] {"export", "contacts", "--format", "csv", "--provider", party},
            new String[] {"export", "contacts", "--format", "markdown", "--provider", party})) {
      Desk.Run run = run(Desk.english(), command);
      assertTrue(shows(run.out()), run::toString);
      assertFalse(
          Pattern.compile("(?m)(?<![0-9])" + contact + "(?![0-9])").matcher(run.out()).find(),
          run::toString);
    }
  }

  @Test
  void howFarAContactOfThePackCanBeTrustedIsWhatThePackSays() {
    inBothLanguages("contacts", "alipay", "--all")
        .forEach(
            run -> {
              assertFalse(run.out().contains("seen on its own page"), run::toString);
              assertFalse(run.out().contains("已核实：见于"), run::toString);
            });
    assertTrue(
        run(Desk.english(), "contacts", "alipay")
            .out()
            .contains(
                "Trust: the data that was added says “verified”; nobody here has checked it"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"951888", "400-000-9518", "alipay-help.cn"})
  void whatIsKnownAsWrongOrAsALookalikeStaysSoWhateverThePackSays(String value) {
    Desk.Run run = run(Desk.english(), "check", "--json", value);
    String verdict = JSON.readTree(run.out()).get("verdict").asString();
    assertTrue(List.of("wrong", "lookalike").contains(verdict), run::toString);
    assertEquals(1, run.exitCode(), run::toString);
  }

  @Test
  void aMessageIsReadByOwnPatternsFirstAndThoseOfThePackAreMarked() {
    String scam =
        "PayPal: you have been charged $499.99 for a purchase. If you did not make it, call "
            + "+1 888 555 0199 now to cancel.";
    Desk.Run alone = Desk.english().with("COLUMNS", "300").run("check", "--message", scam);
    Desk.Run withPack = run(Desk.english(), "check", "--message", scam);
    assertTrue(alone.out().startsWith("signs of a scam: "), alone::toString);
    String own = alone.out().lines().findFirst().orElseThrow().split("[:.]", -1)[1];
    assertTrue(withPack.out().contains(own.strip()), withPack::toString);
    assertMarked(withPack.out(), withPack);
    JsonNode json = JSON.readTree(run(Desk.english(), "check", "--message", "--json", scam).out());
    assertTrue(json.get("signs").get(0).get("official").asBoolean(), json::toString);
  }

  @Test
  void aMessageWithTheNumberOfThePackIsNotOfficial() {
    inBothLanguages("check", "--message", "Please call " + AddedPack.NUMBER + " at once")
        .forEach(
            run -> {
              assertEquals(1, run.exitCode(), run::toString);
              assertTrue(isMarked(run.out()), run::toString);
            });
  }

  // --- lines and screens

  static Stream<List<String>> texts() {
    return Stream.of(
        List.of("check", AddedPack.NUMBER),
        List.of("check", "95188111"),
        List.of("check", "pack.example"),
        List.of("contacts", "alipay"),
        List.of("contacts", "alipay", "--all"),
        List.of("contacts", "cn-110"),
        List.of("contacts"),
        List.of("guides"),
        List.of("search", "付款失败", "payment failed"),
        List.of("show", "payment-failed"),
        List.of("show", "payment-failed", "-p", "alipay"),
        List.of("show", "topup-not-arrived"),
        List.of("show", "scam", "-p", "alipay"),
        List.of("report", AddedPack.NUMBER),
        List.of("export", "faq", "--format", "markdown"),
        List.of("export", "faq", "--format", "text"),
        List.of("export", "contacts", "--format", "markdown"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTextIsMarkedLineByLine(List<String> command) {
    inBothLanguages(command.toArray(String[]::new)).forEach(run -> assertMarked(run.out(), run));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "contacts|ali",
        "contacts|cn-1",
        "diagnose|-g|pay",
        "diagnose|-g|payment-failed|--answer|mon"
      })
  void whatAShellOffersIsMarked(String typed) {
    List<String> command = new ArrayList<>(List.of("complete", "zsh", "--", "--data"));
    command.add(pack.toString());
    command.addAll(List.of(typed.split("\\|", -1)));
    for (Desk desk : List.of(Desk.english(), Desk.chinese())) {
      Desk.Run run = desk.run(command.toArray(String[]::new));
      assertTrue(shows(run.out()), run::toString);
      run.out().lines().forEach(line -> assertTrue(!shows(line) || isMarked(line), line));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mermaid", "dot"})
  void picturesAreMarked(String format) {
    inBothLanguages("graph", "payment-failed", "--format", format)
        .forEach(
            run -> {
              String picture = run.out().replace("\\n", "");
              assertTrue(shows(picture) && isMarked(picture), run::toString);
            });
  }

  private static String[] toTheEnd(String... more) {
    List<String> command =
        new ArrayList<>(
            List.of("diagnose", "-g", "payment-failed", "-p", "alipay", "--region", "CN"));
    AddedPack.ANSWERS.forEach(answer -> command.addAll(List.of("--answer", answer)));
    command.addAll(Arrays.asList(more));
    return command.toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40", "80", "300"})
  void theEndOfADiagnosisIsMarked(String columns) {
    for (Desk desk : List.of(Desk.english(), Desk.chinese())) {
      List<String> all = new ArrayList<>(List.of("--data", pack.toString()));
      all.addAll(List.of(toTheEnd()));
      Desk.Run run = desk.typing("3", "1").with("COLUMNS", columns).run(all.toArray(String[]::new));
      assertTrue(shows(run.out()) && isMarked(run.out()), run::toString);
      String joined = run.out().replaceAll("\n +", " ");
      long shown = joined.lines().filter(line -> line.contains(AddedPack.NUMBER)).count();
      assertTrue(shown > 0, run::toString);
      if (columns.equals("300")) {
        assertMarked(run.out(), run);
      }
    }
  }

  @Test
  void theQuestionsOfAGuideOfThePackAreMarked() {
    Desk.Run run = run(Desk.english().typing("q"), "diagnose", "-g", "payment-failed");
    assertMarked(run.out(), run);
    JsonNode next =
        JSON.readTree(
            run(
                    Desk.english(),
                    "diagnose",
                    "-g",
                    "payment-failed",
                    "-p",
                    "alipay",
                    "--region",
                    "CN",
                    "--json")
                .out());
    assertTrue(isMarked(next.get("next").get("text").asString()), next::toString);
    assertTrue(next.toString().contains("guides/payment-failed"), next::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"case.txt", "case.md"})
  void sheetsAreMarked(String name) throws IOException {
    for (Desk desk : List.of(Desk.english(), Desk.chinese())) {
      Path sheet = directory.resolve(desk.hashCode() + name);
      Desk.Run run = run(desk.typing("1"), toTheEnd("--sheet", sheet.toString()));
      assertTrue(Files.exists(sheet), run::toString);
      assertMarked(Files.readString(sheet), Files.readString(sheet));
    }
  }

  // --- JSON

  @Test
  void theSheetAndTheStateInJsonNameWhatIsNotOfficial() throws IOException {
    Path sheet = directory.resolve("case.json");
    run(Desk.english().typing("1"), toTheEnd("--sheet", sheet.toString()));
    String state = run(Desk.english(), toTheEnd("--json")).out();
    for (String document : List.of(Files.readString(sheet), state)) {
      List<String> named = new ArrayList<>();
      JSON.readTree(document).get("unofficialData").forEach(one -> named.add(one.asString()));
      assertEquals(
          List.of(
              "authorities/cn-12315",
              "authorities/cn-12363",
              "guides/payment-failed",
              "providers/alipay"),
          named,
          document);
      assertContactsSayWhoseDataTheyAre(JSON.readTree(document));
    }
  }

  private static void assertContactsSayWhoseDataTheyAre(JsonNode node) {
    if (node.isObject() && node.has("channel") && node.has("value")) {
      boolean packs = node.get("label").toString().contains(AddedPack.SIGN);
      assertEquals(!packs, node.get("officialData").asBoolean(), node::toString);
    }
    node.forEach(AddedDataMarkedTest::assertContactsSayWhoseDataTheyAre);
  }

  @Test
  void guidesAndWhatTheSearchFindsSayInJsonWhoseDataTheyAre() {
    for (JsonNode guide :
        JSON.readTree(run(Desk.english(), "guides", "--json").out()).get("guides")) {
      boolean packs = guide.get("title").toString().contains(AddedPack.SIGN);
      assertEquals(!packs, guide.get("official").asBoolean(), guide::toString);
    }
    JsonNode found = JSON.readTree(run(Desk.english(), "search", "--json", "payment failed").out());
    for (JsonNode guide : found.get("guides")) {
      boolean packs = AddedPack.GUIDES.contains(guide.get("id").asString());
      assertEquals(!packs, guide.get("official").asBoolean(), found::toString);
    }
    JsonNode matches =
        JSON.readTree(run(Desk.english(), "diagnose", "--json", "payment failed").out())
            .get("matches");
    assertFalse(matches.get(0).get("official").asBoolean(), matches::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl"})
  void theFaqInJsonIsMarked(String format) {
    String out =
        run(Desk.english(), "export", "faq", "--provider", "alipay", "--format", format).out();
    List<JsonNode> guides = new ArrayList<>();
    if (format.equals("json")) {
      JSON.readTree(out).get("guides").forEach(guides::add);
    } else {
      out.lines().map(JSON::readTree).forEach(guides::add);
    }
    for (JsonNode guide : guides) {
      boolean packs = guide.get("title").toString().contains(AddedPack.SIGN);
      assertEquals(!packs, guide.get("official").asBoolean(), guide::toString);
      assertTrue(guide.get("unofficialData").toString().contains("providers/alipay"));
      assertContactsSayWhoseDataTheyAre(guide);
    }
  }

  @Test
  void linkedDataCallsNothingOfThePackVerified() {
    Stream.of(
            run(Desk.english(), "export", "contacts", "--format", "jsonld"),
            run(Desk.english(), "export", "faq", "--provider", "alipay", "--format", "jsonld"))
        .forEach(run -> assertLinkedDataMarked(JSON.readTree(run.out()), false));
  }

  private static void assertLinkedDataMarked(JsonNode node, boolean within) {
    boolean packs = node.isObject() && node.has("name") && shows(node.get("name").toString());
    if (packs) {
      assertTrue(within || isMarked(node.get("name").toString()), node::toString);
    }
    if (node.isObject() && node.has("additionalType") && packs) {
      assertEquals("urn:walletdesk:trust:unofficial-data", node.get("additionalType").asString());
      assertTrue(isUnofficial(node.get("description").toString()), node::toString);
    }
    node.forEach(child -> assertLinkedDataMarked(child, within || packs));
  }

  private static boolean isUnofficial(String text) {
    return isMarked(text) || text.contains("Not walletdesk’s official data");
  }

  // --- tables, cards, pages, pictures

  @ParameterizedTest
  @ValueSource(strings = {"faq", "contacts"})
  void tablesHaveAColumnForIt(String what) {
    inBothLanguages("export", what, "--provider", "alipay", "--format", "csv")
        .forEach(
            run -> {
              List<Map<String, String>> rows = AddedPack.table(run.out());
              assertTrue(rows.stream().anyMatch(row -> shows(row.toString())), run::toString);
              rows.stream()
                  .filter(row -> shows(row.toString()))
                  .filter(row -> !isMarked(row.getOrDefault("text", "")))
                  .forEach(row -> assertEquals("no", row.get("official_data"), row::toString));
            });
  }

  @Test
  void addressBooksAreMarked() {
    String cards = run(Desk.english(), "export", "contacts", "--format", "vcard").out();
    for (String card : cards.replace("\r\n ", "").split("BEGIN:VCARD", -1)) {
      if (shows(card)) {
        assertTrue(
            card.lines().filter(line -> line.startsWith("FN")).allMatch(one -> isMarked(one)),
            card);
        assertFalse(card.contains("X-WALLETDESK-TRUST:verified"), card);
      }
    }
  }

  @Test
  void everyPageOfTheSiteThatShowsAnythingOfThePackIsMarked() throws IOException {
    Path site = directory.resolve("site");
    Desk.Run run = run(Desk.english(), "export", "site", "-o", site.toString());
    assertEquals(0, run.exitCode(), run::toString);
    assertPagesMarked(site);
  }

  @ParameterizedTest
  @ValueSource(strings = {"faq", "contacts"})
  void everyExportedPageIsMarked(String what) throws IOException {
    Path pages = directory.resolve(what);
    run(
        Desk.english(),
        "export",
        what,
        "--provider",
        "alipay",
        "--format",
        "html",
        "-o",
        pages.toString());
    assertPagesMarked(pages);
  }

  private static void assertPagesMarked(Path root) throws IOException {
    int shown = 0;
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        if (shows(text)) {
          shown++;
          assertTrue(isMarked(text), file::toString);
          for (String part :
              text.split("(?=<(?:h[1-6]|a|li|svg|title|summary|strong|p)[ >])", -1)) {
            boolean names = AddedPack.NAMES.stream().anyMatch(seen(part)::contains);
            assertTrue(!names || isMarked(part), () -> file + ": " + part);
          }
        }
      }
    }
    assertTrue(shown > 0, root::toString);
  }

  /** What people see of a part of a page: no addresses, and no lists of names to find it by. */
  private static String seen(String html) {
    return html.replaceAll("href=\"[^\"]*\"", "").replaceAll("data-[a-z]+=\"[^\"]*\"", "");
  }
}
