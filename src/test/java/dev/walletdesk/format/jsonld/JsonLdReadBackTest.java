package dev.walletdesk.format.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.document.PartyContacts;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Exported;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Languages;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads linked data with a JSON-LD processor, in the vocabulary of schema.org. */
class JsonLdReadBackTest {

  private static final String SCHEMA = "https://schema.org/";

  /** The properties that schema.org gives to what is exported; anything else would be a mistake. */
  private static final Set<String> CONTACT_POINT =
      Set.of(
          "contactType",
          "name",
          "telephone",
          "email",
          "url",
          "alternateName",
          "areaServed",
          "availableLanguage",
          "hoursAvailable",
          "additionalType",
          "description",
          "subjectOf");

  @Test
  void theFaqIsAPageOfQuestionsEachWithItsAnswer() throws JsonLdError {
    List<JsonObject> nodes = expand(Exported.ofWhole("faq", "--format", "jsonld"));
    assertEquals(1, nodes.size());
    assertType("FAQPage", nodes.get(0));
    List<JsonObject> questions = all(nodes.get(0), "mainEntity");
    List<Guide> guides = Catalogs.shipped().guides();
    assertEquals(
        guides.stream().map(guide -> guide.title().in(Languages.of("en"))).toList(),
        questions.stream()
            .filter(question -> !value(question, "identifier").contains("/"))
            .map(question -> value(question, "name"))
            .toList());
    for (JsonObject question : questions) {
      assertType("Question", question);
      JsonObject answer = all(question, "acceptedAnswer").get(0);
      assertType("Answer", answer);
      assertFalse(value(answer, "text").isBlank());
    }
  }

  @Test
  void bothLanguagesAreTwoPages() throws JsonLdError {
    List<JsonObject> pages =
        expand(Exported.ofSmall("faq", "--format", "jsonld", "--lang", "both"));
    assertEquals(
        List.of("zh-CN", "en"), pages.stream().map(page -> value(page, "inLanguage")).toList());
    assertEquals("卡丢了", value(all(pages.get(0), "mainEntity").get(0), "name"));
    assertEquals("A card is lost", value(all(pages.get(1), "mainEntity").get(0), "name"));
  }

  @Test
  void contactPointsAreTheContactsThatMayBeRecommendedAndNoOthers() throws JsonLdError {
    List<JsonObject> organizations =
        expand(Exported.ofWhole("contacts", "--format", "jsonld", "--all"));
    List<PartyContacts> parties = Exported.parties(Catalogs.shipped());
    assertEquals(parties.size(), organizations.size());
    for (int i = 0; i < parties.size(); i++) {
      assertType("Organization", organizations.get(i));
      List<Contact> expected =
          parties.get(i).contacts().stream().filter(Contact::isRecommendable).toList();
      List<JsonObject> points = all(organizations.get(i), "contactPoint");
      assertEquals(
          expected.stream().map(Contact::value).toList(),
          points.stream().map(JsonLdReadBackTest::address).toList());
      assertEquals(
          expected.stream()
              .map(contact -> "urn:walletdesk:trust:" + DataName.of(contact.trust()))
              .toList(),
          points.stream().map(point -> value(point, "additionalType")).toList());
      for (JsonObject point : points) {
        assertType("ContactPoint", point);
        assertFalse(all(point, "subjectOf").isEmpty());
        point.keySet().stream()
            .filter(name -> name.startsWith(SCHEMA))
            .map(name -> name.substring(SCHEMA.length()))
            .forEach(name -> assertTrue(CONTACT_POINT.contains(name), name));
      }
    }
  }

  private static String address(JsonObject point) {
    return Stream.of("telephone", "email", "url", "alternateName")
        .filter(name -> point.containsKey(SCHEMA + name))
        .map(name -> value(point, name))
        .findFirst()
        .orElseThrow();
  }

  /** Expands a document; the context of schema.org is stood in for by its vocabulary. */
  private static List<JsonObject> expand(String document) throws JsonLdError {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        (url, how) -> {
          assertEquals("https://schema.org", url.toString());
          return JsonDocument.of(
              new StringReader("{\"@context\":{\"@vocab\":\"" + SCHEMA + "\"}}"));
        });
    JsonArray expanded =
        JsonLd.expand(JsonDocument.of(new StringReader(document))).options(options).get();
    return expanded.stream().map(JsonValue::asJsonObject).toList();
  }

  private static void assertType(String type, JsonObject node) {
    assertEquals(SCHEMA + type, node.getJsonArray("@type").getString(0));
  }

  private static List<JsonObject> all(JsonObject node, String name) {
    JsonArray values = node.getJsonArray(SCHEMA + name);
    return values == null ? List.of() : values.stream().map(JsonValue::asJsonObject).toList();
  }

  private static String value(JsonObject node, String name) {
    return ((JsonString) all(node, name).get(0).get("@value")).getString();
  }
}
