package dev.walletdesk;

import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes two more languages out of those that are there: a French, which is English within ‹these›,
 * and a traditional Chinese, which differs from the simplified in one message and is in no data.
 */
final class MoreLanguages {

  private static final Path RESOURCES = Path.of("src/main/resources/dev/walletdesk");

  private MoreLanguages() {}

  /** The list of languages and the bundles. */
  static void writeResources(Path root) throws IOException {
    Path directory = Files.createDirectories(root.resolve("dev/walletdesk"));
    String shipped = Files.readString(RESOURCES.resolve("languages.txt"));
    String more = "fr optional fr-FR\nzh-Hant optional zh-TW zh-HK\n";
    Files.writeString(directory.resolve("languages.txt"), shipped + more);
    for (String name : new String[] {"messages", "help"}) {
      String simplified = Files.readString(RESOURCES.resolve(name + "_zh.properties"));
      Files.writeString(
          directory.resolve(name + "_zh-Hant.properties"),
          simplified.replace("尽快：今天就处理", "儘快：今天就處理"));
      try (Writer out = Files.newBufferedWriter(directory.resolve(name + "_fr.properties"))) {
        french(Messages.load(name, Languages.of("en"))).store(out, null);
      }
    }
  }

  private static Properties french(ResourceBundle english) {
    Properties french = new Properties();
    for (String key : english.keySet()) {
      String text = english.getString(key);
      boolean isSentence = text.matches("(?s)[A-Z].*[a-z]{3}.*");
      french.setProperty(key, isSentence ? marked(text) : text);
    }
    french.setProperty("language.home-region", "GB");
    french.setProperty("plain.command.back", "< retour");
    return french;
  }

  /** All files of a data directory with French texts besides; guides have no summary in it. */
  static void writeData(Path from, Path to) throws IOException {
    JsonMapper mapper = new JsonMapper();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        JsonNode document = mapper.readTree(file.toFile());
        document.properties().stream()
            .filter(member -> !member.getKey().equals("summary"))
            .forEach(member -> translate(member.getValue()));
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        mapper.writeValue(target.toFile(), document);
      }
    }
  }

  private static void translate(JsonNode node) {
    JsonNode english = node.path("en");
    if (english.isString()) {
      ((ObjectNode) node).put("fr", marked(english.stringValue()));
    } else if (english.isArray()) {
      ArrayNode french = ((ObjectNode) node).putArray("fr");
      // What is said only once is not learned.
      english.forEach(
          text -> french.add(french(text.stringValue())).add(french(text.stringValue()) + " ici"));
    } else {
      node.forEach(MoreLanguages::translate);
    }
  }

  /** What somebody types in French. */
  static String french(String english) {
    return new StringBuilder(english).reverse().toString();
  }

  private static String marked(String text) {
    return "‹" + text + "›";
  }
}
