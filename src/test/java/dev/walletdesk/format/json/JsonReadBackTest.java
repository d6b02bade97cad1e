package dev.walletdesk.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Exported;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Languages;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonReadBackTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  @Test
  void theFaqHasEveryGuideOfTheProjectWithAllItsStepsAndTexts() throws IOException {
    JsonNode document = JSON.readTree(Exported.ofWhole("faq", "--format", "json"));
    assertEquals("walletdesk.faq/1", document.get("schema").asString());
    List<Guide> guides = Catalogs.shipped().guides();
    assertEquals(guides.size(), document.get("guides").size());
    for (int i = 0; i < guides.size(); i++) {
      assertSame(guides.get(i), document.get("guides").get(i));
    }
  }

  @Test
  void jsonLinesAreTheSameGuidesOneALine() throws IOException {
    JsonNode all = JSON.readTree(Exported.ofWhole("faq", "--format", "json")).get("guides");
    List<String> lines = Exported.ofWhole("faq", "--format", "jsonl").lines().toList();
    assertEquals(all.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      ObjectNode line = (ObjectNode) JSON.readTree(lines.get(i));
      assertEquals("walletdesk.faq-guide/1", line.remove("schema").asString());
      assertEquals(all.get(i), line);
    }
  }

  @Test
  void aWalletsContactsAreApartFromThoseThatAreNotConfirmed() throws IOException {
    JsonNode provider =
        JSON.readTree(Exported.ofSmall("faq", "--format", "json", "--provider", "sun-pay"))
            .at("/guides/0/providers/0");
    assertEquals("sun-pay", provider.get("id").asString());
    assertEquals(
        Set.of("verified", "corroborated"),
        texts(provider.get("contacts"), "trust").collect(Collectors.toSet()));
    assertEquals(List.of("95001"), texts(provider.get("unconfirmedContacts"), "value").toList());
    assertFalse(provider.toString().contains("95002"), "a wrong number is never part of an FAQ");
  }

  @Test
  void everyContactOfTheProjectHasItsTrustAndWhereItWasSeen() throws IOException {
    JsonNode document = JSON.readTree(Exported.ofWhole("contacts", "--format", "json", "--all"));
    List<PartyContacts> parties = Exported.parties(Catalogs.shipped());
    List<JsonNode> found =
        Stream.of("providers", "authorities")
            .flatMap(kind -> elements(document.get(kind)))
            .toList();
    assertEquals(parties.size(), found.size());
    for (int i = 0; i < found.size(); i++) {
      List<Contact> contacts = parties.get(i).contacts();
      assertEquals(parties.get(i).party().id(), found.get(i).get("id").asString());
      assertEquals(
          contacts.stream().map(Contact::value).toList(),
          texts(found.get(i).get("contacts"), "value").toList());
      assertEquals(
          contacts.stream().map(contact -> DataName.of(contact.trust())).toList(),
          texts(found.get(i).get("contacts"), "trust").toList());
      assertTrue(
          elements(found.get(i).get("contacts")).allMatch(one -> one.get("evidence").size() > 0));
    }
  }

  private static void assertSame(Guide guide, JsonNode found) {
    assertEquals(guide.id(), found.get("id").asString());
    assertEquals(guide.title().in(Languages.of("zh")), found.at("/title/zh").asString());
    assertEquals(guide.title().in(Languages.of("en")), found.at("/title/en").asString());
    assertEquals(
        guide.steps().stream().map(Step::id).toList(), texts(found.get("steps"), "id").toList());
    assertEquals(
        guide.steps().stream().map(step -> step.when().allowed().keySet().size()).toList(),
        elements(found.get("steps")).map(step -> step.path("when").size()).toList());
    assertEquals(
        guide.handoff().prepare().stream().map(text -> text.in(Languages.of("zh"))).toList(),
        texts(found.at("/handoff/prepare"), "zh").toList());
    assertEquals(guide.sources().size(), found.get("sources").size());
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static Stream<String> texts(JsonNode list, String name) {
    return elements(list).map(element -> element.get(name).asString());
  }
}
