package dev.walletdesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.loading.DataDirectory;
import dev.walletdesk.catalog.loading.LoadedCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrivateDataTest {

  private static final Set<String> HOTLINES = hotlines();
  private static final PrivateData PRIVATE = new PrivateData(HOTLINES);

  private static Set<String> hotlines() {
    LoadedCatalog catalog = new LoadedCatalog(List.of(DataDirectory.builtIn(Path.of("data"))));
    return Stream.<Party>concat(catalog.providers().stream(), catalog.authorities().stream())
        .flatMap(party -> party.contacts().stream())
        .filter(contact -> contact.channel() == Channel.PHONE && contact.isRecommendable())
        .map(Contact::value)
        .collect(Collectors.toSet());
  }

  @Test
  void usage() {
    assertEquals("卡号 **** **** **** 1111", PRIVATE.mask("卡号 4111 1111 1111 1111"));
    assertEquals(Set.of(PrivateData.Kind.CODE), PRIVATE.kindsIn("验证码是482913"));
  }

  @Test
  void theCorpusIsMaskedWhereItIsMarkedAndNowhereElse() throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> spoiled = new ArrayList<>();
    int marked = 0;
    int plain = 0;
    for (String line : Files.readAllLines(Path.of("src/test/resources/private-data/corpus.txt"))) {
      if (line.startsWith("#")) {
        continue;
      }
      String text = line.replaceAll("[⟦⟧]", "");
      String masked = PRIVATE.mask(text);
      if (line.contains("⟦")) {
        marked++;
        if (!masked.equals(expected(line))) {
          missed.add(text + " -> " + masked);
        }
      } else {
        plain++;
        if (!masked.equals(text)) {
          spoiled.add(text + " -> " + masked);
        }
      }
    }
    System.out.printf(
        "private data: %d of %d texts masked as marked, %d of %d ordinary texts spoiled%n",
        marked - missed.size(), marked, spoiled.size(), plain);
    assertEquals(List.of(), missed);
    assertEquals(List.of(), spoiled);
  }

  @Test
  void noOfficialHotlineIsEverMasked() {
    for (String hotline : HOTLINES) {
      for (String text :
          List.of(hotline, "打 " + hotline + "。", "I called " + hotline + ", twice")) {
        assertEquals(text, PRIVATE.mask(text));
      }
    }
    assertTrue(HOTLINES.size() > 50, HOTLINES::toString);
  }

  private static String expected(String line) {
    StringBuilder expected = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '⟦' || c == '⟧') {
        inside = c == '⟦';
      } else {
        boolean hidden = inside && (Character.isLetterOrDigit(c) || c == '!');
        expected.append(hidden ? '*' : c);
      }
    }
    return expected.toString();
  }
}
