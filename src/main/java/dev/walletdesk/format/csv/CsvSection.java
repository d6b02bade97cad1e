package dev.walletdesk.format.csv;

import dev.walletdesk.catalog.Contact;
import dev.walletdesk.document.Edition;
import dev.walletdesk.document.Editions;
import dev.walletdesk.document.block.Block;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.format.text.PlainTextWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What makes one row of a document: a heading with what stands under it, or a contact.
 *
 * @param blocks by language, the heading first
 */
record CsvSection(Map<Edition, List<Block>> blocks) {

  /** The sections of the document that {@code content} makes, in all languages at once. */
  static List<CsvSection> of(Editions editions, Function<Edition, Document> content) {
    List<CsvSection> sections = new ArrayList<>();
    for (Edition edition : editions.all()) {
      List<List<Block>> groups = groups(content.apply(edition).blocks());
      for (int i = 0; i < groups.size(); i++) {
        if (sections.size() == i) {
          sections.add(new CsvSection(new LinkedHashMap<>()));
        }
        sections.get(i).blocks().put(edition, groups.get(i));
      }
    }
    return sections;
  }

  private static List<List<Block>> groups(List<Block> blocks) {
    List<List<Block>> groups = new ArrayList<>();
    boolean fresh = true;
    for (Block block : blocks) {
      boolean contact = block instanceof Block.ContactBlock;
      if (fresh || contact || block instanceof Block.Headed) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(block);
      fresh = contact;
    }
    return groups;
  }

  /** The contact that it is, if it is one. */
  Optional<Contact> contact() {
    return blocks.values().iterator().next().get(0) instanceof Block.ContactBlock contact
        ? Optional.of(contact.entry().contact())
        : Optional.empty();
  }

  /** What it is called; a contact by its desk. */
  String heading(Edition edition) {
    Block first = blocks.get(edition).get(0);
    if (first instanceof Block.ContactBlock contact) {
      return edition.messages().of(contact.entry().contact().label());
    }
    return first instanceof Block.Headed headed ? headed.heading() : "";
  }

  /** What it says; of a contact all but its value, which is in a column of its own. */
  String text(Edition edition) {
    if (blocks.get(edition).get(0) instanceof Block.ContactBlock contact) {
      return ContactRow.description(contact.entry(), edition.messages());
    }
    List<Block> under =
        blocks.get(edition).stream().filter(block -> !(block instanceof Block.Headed)).toList();
    return PlainTextWriter.text(new Document(under));
  }
}
