package dev.walletdesk.document.block;

import java.util.List;

/** A part of a document. There are only a few kinds, and every format has them all. */
public sealed interface Block {

  /** Writes itself in a format. */
  void writeTo(BlockWriter out);

  /** A block that is known by a name, which can be shown in several languages at once. */
  sealed interface Headed extends Block {

    /** What it is called. */
    String heading();

    /** The same block under another name. */
    Headed called(String otherHeading);
  }

  /** A sentence that ends with a command to copy. */
  record Command(String text) implements Block {
    @Override
    public void writeTo(BlockWriter out) {
      out.command(text);
    }
  }

  /** The name of the whole. */
  record Title(String heading) implements Headed {
    @Override
    public void writeTo(BlockWriter out) {
      out.title(heading);
    }

    @Override
    public Title called(String otherHeading) {
      return new Title(otherHeading);
    }
  }

  /**
   * The beginning of a section.
   *
   * @param level how deep it stands: 1 for a section of the whole, 2 for a part of that, ...
   */
  record Heading(String heading, int level) implements Headed {
    @Override
    public void writeTo(BlockWriter out) {
      out.heading(heading, level);
    }

    @Override
    public Heading called(String otherHeading) {
      return new Heading(otherHeading, level);
    }
  }

  /** Where facts were found; never empty. */
  record Sources(String heading, List<Citation> pages) implements Headed {
    @Override
    public void writeTo(BlockWriter out) {
      out.sources(heading, pages);
    }

    @Override
    public Sources called(String otherHeading) {
      return new Sources(otherHeading, pages);
    }
  }

  /** A paragraph. */
  record Paragraph(String text, Emphasis emphasis) implements Block {
    @Override
    public void writeTo(BlockWriter out) {
      out.paragraph(text, emphasis);
    }
  }

  /** A paragraph that begins with what it is about. */
  record Labelled(String label, String text) implements Block {
    @Override
    public void writeTo(BlockWriter out) {
      out.labelled(label, text);
    }
  }

  /** Items in no order. */
  record Bullets(List<String> items) implements Block {
    @Override
    public void writeTo(BlockWriter out) {
      out.bullets(items);
    }
  }

  /** Items to go through in order. */
  record Numbered(List<String> items) implements Block {
    @Override
    public void writeTo(BlockWriter out) {
      out.numbered(items);
    }
  }

  /** Items to tick. */
  record Checklist(List<String> items) implements Block {
    @Override
    public void writeTo(BlockWriter out) {
      out.checklist(items);
    }
  }

  /** A contact with its trust, source and date. */
  record ContactBlock(ContactEntry entry) implements Block {
    @Override
    public void writeTo(BlockWriter out) {
      out.contact(entry);
    }
  }

  /** A guide that may fit better. */
  record See(GuideLink guide) implements Block {
    @Override
    public void writeTo(BlockWriter out) {
      out.see(guide);
    }
  }

  /** Neighbouring guides. */
  record Related(List<GuideLink> guides) implements Block {
    @Override
    public void writeTo(BlockWriter out) {
      out.related(guides);
    }
  }
}
