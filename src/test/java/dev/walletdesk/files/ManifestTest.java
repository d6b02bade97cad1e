package dev.walletdesk.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  @TempDir private Path directory;

  @Test
  void usage() throws IOException {
    Manifest manifest = Manifest.read(directory);
    manifest.set("faq-markdown", List.of("payment-failed.md", "account-locked.md"));
    manifest.set("contacts-csv", List.of("cn/hotlines.csv"));
    manifest.save();
    assertEquals(
        """
        contacts-csv\tcn/hotlines.csv
        faq-markdown\taccount-locked.md
        faq-markdown\tpayment-failed.md
        """,
        Files.readString(directory.resolve(".walletdesk-export")));
  }

  @Test
  void whatWasSavedIsReadAgain() throws IOException {
    Manifest manifest = Manifest.read(directory);
    manifest.set("site", List.of("index.html", "zh/关于.html"));
    manifest.save();
    assertEquals(Set.of("index.html", "zh/关于.html"), Manifest.read(directory).of("site"));
  }

  @Test
  void whereNothingWasExportedNothingIsKnown() throws IOException {
    Manifest manifest = Manifest.read(directory.resolve("not-there"));
    assertEquals(Set.of(), manifest.of("site"));
    assertFalse(manifest.has("index.html"));
  }

  @Test
  void aFileIsKnownWhateverKindOfExportWroteIt() throws IOException {
    Manifest manifest = Manifest.read(directory);
    manifest.set("site", List.of("index.html"));
    manifest.set("faq-json", List.of("faq.json"));
    assertTrue(manifest.has("index.html"));
    assertTrue(manifest.has("faq.json"));
    assertFalse(manifest.has("notes.txt"));
  }

  @Test
  void whatTheLastExportOfAKindWroteReplacesWhatWasKnown() throws IOException {
    Manifest manifest = Manifest.read(directory);
    manifest.set("site", List.of("old.html"));
    manifest.set("site", List.of("new.html"));
    assertEquals(Set.of("new.html"), manifest.of("site"));
  }

  @Test
  void aListThatWasTamperedWithDoesNotLeadOutOfTheDirectory() throws IOException {
    Files.writeString(
        directory.resolve(".walletdesk-export"),
        """
        site\t../outside.html
        site\t/etc/passwd
        site\tzh/../../outside.html
        site\t.
        site\tzh/..
        site\t
        site\t \s
        a line without a tab
        site\tzh/../index.html
        site\tname with\ttab.html
        """);
    assertEquals(
        Set.of("zh/../index.html", "name with\ttab.html"), Manifest.read(directory).of("site"));
  }
}
