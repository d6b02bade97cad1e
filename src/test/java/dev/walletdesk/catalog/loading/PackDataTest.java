package dev.walletdesk.catalog.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data that the build lays out says what its JSON says. */
class PackDataTest {

  private static final DataDirectory SHIPPED = DataDirectory.builtIn(Path.of("data"));

  private static final Catalog JSON = new LoadedCatalog(List.of(SHIPPED));

  @TempDir static Path laidOut;

  private static Catalog packed(DataDirectory... directories) {
    return new LoadedCatalog(List.of(directories), laidOut);
  }

  @BeforeAll
  static void layOut() throws IOException {
    PackData.main(new String[] {"data", laidOut.toString()});
  }

  @Test
  void everyGuideIsTheSame() {
    assertFalse(JSON.guideIds().isEmpty());
    assertEquals(JSON.guideIds(), packed(SHIPPED).guideIds());
    for (String id : JSON.guideIds()) {
      assertEquals(JSON.guide(id), packed(SHIPPED).guide(id), id);
    }
  }

  @Test
  void everyProviderAndAuthorityIsTheSame() {
    assertEquals(JSON.providers(), packed(SHIPPED).providers());
    assertEquals(JSON.authorities(), packed(SHIPPED).authorities());
  }

  @Test
  void whatWasLearnedFromTheGuidesFitsThem() {
    assertEquals(JSON.guidesFingerprint(), packed(SHIPPED).guidesFingerprint());
  }

  @Test
  void nothingIsReadOfTheJson(@TempDir Path empty) throws IOException {
    Files.createDirectories(empty.resolve("guides"));
    Catalog catalog = packed(DataDirectory.builtIn(empty));
    assertEquals(JSON.guide("scam"), catalog.guide("scam"));
    assertEquals(JSON.provider("alipay"), catalog.provider("alipay"));
    assertEquals(JSON.authorities(), catalog.authorities());
  }

  @Test
  void addedDataReplacesAndAdds(@TempDir Path added) throws IOException {
    Files.createDirectories(added.resolve("guides"));
    Files.createDirectories(added.resolve("providers"));
    String scam = Files.readString(Path.of("data/guides/scam.json"));
    Files.writeString(added.resolve("guides/scam.json"), scam);
    String alipay = Files.readString(Path.of("data/providers/alipay.json"));
    Files.writeString(
        added.resolve("providers/mypay.json"), alipay.replace("\"alipay\"", "\"mypay\""));
    Catalog catalog = packed(SHIPPED, DataDirectory.added(added));
    assertFalse(catalog.guide("scam").orElseThrow().origin().isOfficial());
    assertEquals(Optional.of(added), catalog.guideOrigin("scam").added());
    assertTrue(catalog.guide("payment-failed").orElseThrow().origin().isOfficial());
    assertTrue(catalog.provider("mypay").isPresent());
    assertEquals(JSON.providers().size() + 1, catalog.providers().size());
    assertEquals(
        new LoadedCatalog(List.of(SHIPPED, DataDirectory.added(added))).guidesFingerprint(),
        catalog.guidesFingerprint());
  }

  @Test
  void withoutTheFilesItIsReadFromJson(@TempDir Path nothing) {
    Catalog catalog = new LoadedCatalog(List.of(SHIPPED), nothing);
    assertEquals(JSON.guide("scam"), catalog.guide("scam"));
    assertEquals(JSON.authorities(), catalog.authorities());
  }
}
