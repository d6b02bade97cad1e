package dev.walletdesk.format.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.walletdesk.testing.DistributedSchemas;
import dev.walletdesk.testing.DistributedSchemas.Part;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.LocalizedText;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every member of a document is in its schema, with its type, and nothing else is. */
class RecordsAndSchemasTest {

  private static final Map<String, Class<? extends Record>> DOCUMENTS =
      new TreeMap<>(
          Map.of(
              "case", CaseJson.class,
              "check", VerdictJson.class,
              "contacts", ContactsJson.class,
              "diagnosis", DiagnosisJson.class,
              "faq", FaqJson.class,
              "faq-guide", GuideJson.class,
              "guides", GuidesJson.class,
              "message", MessageJson.class,
              "search", SearchJson.class,
              "validation", ValidationJson.class));

  private static final Map<Type, String> SIMPLE =
      Map.of(
          String.class, "string",
          boolean.class, "boolean",
          Boolean.class, "boolean",
          int.class, "integer",
          Integer.class, "integer",
          long.class, "integer",
          double.class, "number");

  /** The types that are being compared: one that has itself among its members is compared once. */
  private final Set<Class<?>> underWay = new HashSet<>();

  static Set<String> documents() {
    return DOCUMENTS.keySet();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aRecordAndItsSchemaSayTheSame(String name) {
    Part schema = DistributedSchemas.named(name);
    boolean several = schema.node().has("anyOf");
    assertSame(DOCUMENTS.get(name), several ? schema.at("/anyOf/0") : schema, name);
  }

  @Test
  void thereIsARecordForEverySchemaAndWhatTheyHaveInCommon() throws IOException {
    try (Stream<String> files =
        Files.list(DistributedSchemas.DIRECTORY).map(path -> path.getFileName().toString())) {
      Set<String> expected = new TreeSet<>(Set.of("common.schema.json"));
      documents().forEach(name -> expected.add(name + ".schema.json"));
      assertEquals(expected, files.collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  private void assertSame(Type type, Part reference, String where) {
    Part schema = reference.resolved();
    if (type instanceof ParameterizedType generic) {
      assertSame(generic, schema, where);
    } else if (SIMPLE.containsKey(type)) {
      boolean fixed = schema.node().has("const") || schema.node().has("enum");
      assertEquals(fixed ? "" : SIMPLE.get(type), schema.node().path("type").asString(""), where);
    } else if (type == LocalizedText.class) {
      assertEquals(DistributedSchemas.named("common").at("/$defs/text").node(), schema.node());
    } else if (((Class<?>) type).isEnum()) {
      assertEquals(
          names((Class<?>) type), new TreeSet<>(strings(schema.node().path("enum"))), where);
    } else {
      assertSameMembers((Class<?>) type, schema, where);
    }
  }

  private void assertSame(ParameterizedType type, Part schema, String where) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == Optional.class) {
      assertSame(arguments[0], schema, where);
    } else if (type.getRawType() == Map.class) {
      assertEquals("object", schema.node().path("type").asString(""), where);
      assertSame(arguments[1], schema.at("/additionalProperties"), where + "/*");
    } else {
      assertTrue(Set.of(List.class, Iterable.class).contains(type.getRawType()), where);
      assertEquals("array", schema.node().path("type").asString(""), where);
      assertSame(arguments[0], schema.at("/items"), where + "[]");
    }
  }

  private void assertSameMembers(Class<?> type, Part schema, String where) {
    if (!underWay.add(type)) {
      return;
    }
    List<Class<?>> kinds = type.isSealed() ? List.of(type.getPermittedSubclasses()) : List.of(type);
    Set<String> members = new TreeSet<>();
    Set<String> required = new TreeSet<>(strings(schema.node().path("required")));
    for (Class<?> kind : kinds) {
      Set<String> always = new TreeSet<>();
      for (RecordComponent component : kind.getRecordComponents()) {
        String name = name(component);
        members.add(name);
        if (!mayBeAbsent(component)) {
          always.add(name);
        }
        assertSame(
            component.getGenericType(), schema.at("/properties/" + name), where + "/" + name);
      }
      assertTrue(always.containsAll(required), () -> where + " has not always all of " + required);
    }
    assertEquals(members, new TreeSet<>(schema.node().path("properties").propertyNames()), where);
    underWay.remove(type);
  }

  private static String name(RecordComponent component) {
    JsonProperty other = component.getAccessor().getAnnotation(JsonProperty.class);
    return other == null ? component.getName() : other.value();
  }

  private static boolean mayBeAbsent(RecordComponent component) {
    return component.getType() == Optional.class
        || component.getAccessor().isAnnotationPresent(JsonInclude.class);
  }

  private static Set<String> names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> DataName.of((Enum<?>) constant))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
