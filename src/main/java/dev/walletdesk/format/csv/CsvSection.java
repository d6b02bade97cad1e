package dev.walletdesk.format.csv;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.Document;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.Recording;
import dev.walletdesk.document.Recording.Block;
import dev.walletdesk.format.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What makes one row of a document: a heading with what stands under it, or a contact.
 *
 * @param blocks by language, the heading first
 */
record CsvSection(Map<Edition, List<Block>> blocks) {

  /** The parts of what {@code content} writes, in all languages at once. */
  static List<CsvSection> of(Editions editions, BiConsumer<Edition, Document> content) {
    List<CsvSection> parts = new ArrayList<>();
    for (Edition edition : editions.all()) {
      Recording recording = new Recording();
      content.accept(edition, recording);
      List<List<Block>> groups = groups(recording.blocks());
      for (int i = 0; i < groups.size(); i++) {
        if (parts.size() == i) {
          parts.add(new CsvSection(new LinkedHashMap<>()));
        }
        parts.get(i).blocks().put(edition, groups.get(i));
      }
    }
    return parts;
  }

  private static List<List<Block>> groups(List<Block> blocks) {
    List<List<Block>> groups = new ArrayList<>();
    boolean fresh = true;
    for (Block block : blocks) {
      boolean contact = block.contact().isPresent();
      if (fresh || contact || !block.heading().isEmpty()) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(block);
      fresh = contact;
    }
    return groups;
  }

  /** The contact that it is, if it is one. */
  Optional<Contact> contact() {
    return blocks.values().iterator().next().get(0).contact();
  }

  /** What it is called; a contact by its desk. */
  String heading(Edition edition) {
    return contact()
        .map(contact -> edition.messages().of(contact.label()))
        .orElse(blocks.get(edition).get(0).heading());
  }

  /** What it says; of a contact all but its value, which is in a column of its own. */
  String text(Edition edition) {
    if (contact().isPresent()) {
      return ContactRow.description(contact().get(), edition.contacts());
    }
    PlainText text = new PlainText(edition.contacts());
    blocks.get(edition).stream()
        .filter(block -> block.heading().isEmpty())
        .forEach(block -> block.write(text));
    return text.toString();
  }
}
