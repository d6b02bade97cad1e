package dev.walletdesk.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.endtoend.Launcher.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The man pages of the built program. */
class ManPagesIT {

  private static final Path MAN = Launcher.TREE.resolve("share/man").toAbsolutePath();

  private static List<String> pages(String place) throws IOException {
    try (Stream<Path> files = Files.list(MAN.resolve(place))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void everyCommandHasOneInBothLanguages() throws IOException {
    assertEquals(
        List.of(
            "walletdesk-check.1",
            "walletdesk-completion.1",
            "walletdesk-contacts.1",
            "walletdesk-diagnose.1",
            "walletdesk-export-contacts.1",
            "walletdesk-export-faq.1",
            "walletdesk-export-site.1",
            "walletdesk-export.1",
            "walletdesk-graph.1",
            "walletdesk-guides.1",
            "walletdesk-help.1",
            "walletdesk-report.1",
            "walletdesk-search.1",
            "walletdesk-show.1",
            "walletdesk-validate.1",
            "walletdesk.1"),
        pages("man1"));
    assertEquals(pages("man1"), pages("zh_CN/man1"));
  }

  @Test
  void mandocFindsNothingToComplainAbout() throws IOException {
    List<String> command = new ArrayList<>(List.of("mandoc", "-Tlint"));
    for (String place : List.of("man1", "zh_CN/man1")) {
      pages(place).forEach(page -> command.add(MAN.resolve(place).resolve(page).toString()));
    }
    Result result = Launcher.run(Map.of(), "", command);
    assertEquals("", result.out() + result.err());
    assertEquals(0, result.exitCode());
  }

  @Test
  void theySayWhatHelpSays() {
    Map<String, String> wide = Map.of("COLUMNS", "80", "LANG", "en_US.UTF-8");
    Result page =
        Launcher.run(
            wide,
            "",
            List.of("mandoc", "-Tutf8", MAN.resolve("man1/walletdesk-show.1").toString()));
    String text = page.out().replaceAll(".\b", "");
    assertTrue(text.contains("walletdesk-show - Read a guide as an article"), text);
    assertTrue(text.contains("-p, --provider PROVIDER"), text);
    assertTrue(text.contains("walletdesk show payment-failed"), text);
    Result help = Launcher.run(wide, "", "show", "--help");
    List<String> missing =
        help.out()
            .lines()
            .flatMap(line -> Stream.of(line.strip().split("  +")))
            .filter(some -> !squeezed(text).contains(squeezed(some)))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static String squeezed(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
