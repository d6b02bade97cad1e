package dev.walletdesk.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.problem.BrokenDataException;
import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedCatalogTest {

  @TempDir private Path added;

  @BeforeEach
  void makeDirectories() throws IOException {
    Files.createDirectories(added.resolve("guides"));
    Files.createDirectories(added.resolve("providers"));
  }

  private void add(String file, String old, String changed) throws IOException {
    String text = Files.readString(Catalogs.SMALL.resolve(file)).replace(old, changed);
    Files.writeString(added.resolve(file), text);
  }

  private Catalog both() {
    return new LoadedCatalog(
        List.of(DataDirectory.builtIn(Catalogs.SMALL), DataDirectory.added(added)));
  }

  private Catalog addedAlone() {
    return new LoadedCatalog(List.of(DataDirectory.added(added)));
  }

  @Test
  void usage() {
    Catalog catalog = Catalogs.small();
    assertEquals(List.of("found-money", "lost-money"), catalog.guideIds());
    assertEquals(
        List.of("globe", "local"), catalog.providers().stream().map(Provider::id).toList());
    assertEquals("globe", catalog.provider("globe").orElseThrow().id());
    assertEquals("us-line", catalog.authority("us-line").orElseThrow().id());
    assertEquals(
        List.of("globe", "local", "cn-line"),
        catalog.parties().stream().map(Party::id).limit(3).toList());
  }

  @Test
  void whatNobodyHasIsNotFound() {
    Catalog catalog = Catalogs.small();
    assertEquals(Optional.empty(), catalog.guide("nothing"));
    assertEquals(Optional.empty(), catalog.guideTitle("nothing"));
    assertEquals(Optional.empty(), catalog.provider("nothing"));
    assertEquals(Optional.empty(), catalog.authority("nothing"));
  }

  @Test
  void aLaterDirectoryReplacesWhatHasTheSameId() throws IOException {
    add("guides/lost-money.json", "Money is gone", "All is gone");
    add("providers/globe.json", "Globe Wallet", "My Globe");
    add("authorities.json", "CN complaints line", "My line");
    Catalog catalog = both();
    assertEquals(
        Optional.of(LocalizedText.of("钱不见了", "All is gone")),
        catalog.guideTitle("lost-money").map(Guide.Title::text));
    assertFalse(catalog.guideTitle("lost-money").orElseThrow().origin().isOfficial());
    Provider globe = catalog.provider("globe").orElseThrow();
    assertEquals(LocalizedText.of("环球钱包", "My Globe"), globe.name());
    assertFalse(globe.origin().isOfficial());
    assertTrue(catalog.provider("local").orElseThrow().origin().isOfficial());
    assertEquals(2, catalog.providers().size());
    Authority line = catalog.authorities().get(0);
    assertEquals(LocalizedText.of("CN 投诉热线", "My line"), line.name());
    assertEquals("CN", line.region());
    assertEquals(LocalizedText.of("受理钱包投诉。", "Takes complaints about wallets."), line.about());
    assertFalse(line.origin().isOfficial());
  }

  @Test
  void aGuideIsReadOnceAndItsTitleIsRemembered() throws IOException {
    add("guides/lost-money.json", "", "");
    Catalog catalog = addedAlone();
    Guide guide = catalog.guide("lost-money").orElseThrow();
    Files.delete(added.resolve("guides/lost-money.json"));
    assertSame(guide, catalog.guide("lost-money").orElseThrow());
    assertEquals(
        Optional.of(guide.title()), catalog.guideTitle("lost-money").map(Guide.Title::text));
    assertEquals(List.of(guide), catalog.guides());
  }

  @Test
  void ofMoreThan64GuidesThoseUsedLastAreKept() throws IOException {
    for (int i = 0; i < 65; i++) {
      String text = Files.readString(Catalogs.SMALL.resolve("guides/lost-money.json"));
      String id = "guide-" + (100 + i);
      Files.writeString(
          added.resolve("guides/" + id + ".json"),
          text.replace("\"id\": \"lost-money\"", "\"id\": \"" + id + "\""));
    }
    Catalog catalog = addedAlone();
    Guide first = catalog.guide("guide-100").orElseThrow();
    for (int i = 1; i < 64; i++) {
      catalog.guide("guide-" + (100 + i));
    }
    assertSame(first, catalog.guide("guide-100").orElseThrow());
    Guide second = catalog.guide("guide-101").orElseThrow();
    catalog.guide("guide-164");
    assertSame(first, catalog.guide("guide-100").orElseThrow());
    assertSame(second, catalog.guide("guide-101").orElseThrow());
    assertEquals(65, catalog.guides().size());
  }

  @Test
  void authoritiesAreReadOnce() throws IOException {
    add("authorities.json", "", "");
    Catalog catalog = addedAlone();
    assertEquals(catalog.authorities(), catalog.authorities());
    Files.delete(added.resolve("authorities.json"));
    assertEquals("cn-line", catalog.authorities().get(0).id());
    assertEquals(List.of(), addedAlone().authorities());
  }

  @Test
  void theProblemsOfAllFilesAreToldTogether() throws IOException {
    add("guides/lost-money.json", "\"urgent\"", "\"soon\"");
    add("guides/found-money.json", "\"id\": \"found-money\"", "\"id\": \"Found\"");
    add("authorities.json", "\"CN\"", "\"China\"");
    Catalog catalog = both();
    BrokenDataException guides = assertThrows(BrokenDataException.class, catalog::guides);
    assertEquals(
        List.of("id-not-name", "bad-id", "not-one-of"),
        guides.problems().stream().map(Problem::key).toList());
    assertThrows(BrokenDataException.class, () -> catalog.guide("lost-money"));
    assertThrows(BrokenDataException.class, catalog::authorities);
    List<String> read = new ArrayList<>();
    assertThrows(
        BrokenDataException.class,
        () -> catalog.readGuides(catalog.guideIds(), guide -> read.add(guide.id())));
    assertEquals(List.of(), read);
  }

  @Test
  void theFingerprintChangesWithAnyGuide() throws IOException {
    long shipped = both().guidesFingerprint();
    assertEquals(shipped, both().guidesFingerprint());
    add("guides/lost-money.json", "Money is gone", "Money is none");
    long changed = both().guidesFingerprint();
    assertNotEquals(shipped, changed);
    add("guides/lost-money.json", "Money is gone", "Money is gone!");
    assertNotEquals(changed, both().guidesFingerprint());
    assertEquals(1, (both().guidesFingerprint() >> 32) - (shipped >> 32));
    Catalog catalog = both();
    assertTrue(catalog.guideIds().contains("lost-money"));
    Files.delete(added.resolve("guides/lost-money.json"));
    assertEquals(-1, catalog.guidesFingerprint());
  }

  @Test
  void aDirectoryHasDataWhenAnyPartOfTheLayoutIsThere(@TempDir Path other) throws IOException {
    assertFalse(DataDirectory.added(other).hasData());
    Files.writeString(other.resolve("authorities.json"), "{}");
    assertTrue(DataDirectory.added(other).hasData());
    Files.delete(other.resolve("authorities.json"));
    Files.createDirectory(other.resolve("guides"));
    assertTrue(DataDirectory.added(other).hasData());
    Files.delete(other.resolve("guides"));
    Files.createDirectory(other.resolve("providers"));
    assertTrue(DataDirectory.added(other).hasData());
    Files.writeString(other.resolve("providers/notes.txt"), "not data");
    assertEquals(List.of(), DataDirectory.added(other).providers());
    assertEquals(List.of(), DataDirectory.added(other).guides());
  }
}
