package dev.walletdesk.document.block;

import dev.walletdesk.document.block.Block.Bullets;
import dev.walletdesk.document.block.Block.Checklist;
import dev.walletdesk.document.block.Block.Command;
import dev.walletdesk.document.block.Block.ContactBlock;
import dev.walletdesk.document.block.Block.Heading;
import dev.walletdesk.document.block.Block.Labelled;
import dev.walletdesk.document.block.Block.Numbered;
import dev.walletdesk.document.block.Block.Paragraph;
import dev.walletdesk.document.block.Block.Related;
import dev.walletdesk.document.block.Block.See;
import dev.walletdesk.document.block.Block.Sources;
import dev.walletdesk.document.block.Block.Title;
import java.util.ArrayList;
import java.util.List;

/** Makes a document of what is written into it. */
final class BlockCollector implements BlockWriter {

  private final List<Block> blocks = new ArrayList<>();

  Document document() {
    return new Document(blocks);
  }

  @Override
  public void title(String text) {
    blocks.add(new Title(text));
  }

  @Override
  public void heading(String text, int level) {
    blocks.add(new Heading(text, level));
  }

  @Override
  public void paragraph(String text, Emphasis emphasis) {
    blocks.add(new Paragraph(text, emphasis));
  }

  @Override
  public void labelled(String label, String text) {
    blocks.add(new Labelled(label, text));
  }

  @Override
  public void command(String text) {
    blocks.add(new Command(text));
  }

  @Override
  public void bullets(List<String> items) {
    blocks.add(new Bullets(items));
  }

  @Override
  public void numbered(List<String> items) {
    blocks.add(new Numbered(items));
  }

  @Override
  public void checklist(List<String> items) {
    blocks.add(new Checklist(items));
  }

  @Override
  public void contact(ContactEntry entry) {
    blocks.add(new ContactBlock(entry));
  }

  @Override
  public void see(GuideLink guide) {
    blocks.add(new See(guide));
  }

  @Override
  public void sources(String heading, List<Citation> pages) {
    if (!pages.isEmpty()) {
      blocks.add(new Sources(heading, pages));
    }
  }

  @Override
  public void related(List<GuideLink> guides) {
    blocks.add(new Related(guides));
  }
}
