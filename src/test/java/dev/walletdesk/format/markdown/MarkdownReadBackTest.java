package dev.walletdesk.format.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.testing.ArticleText;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.testing.Exported;
import dev.walletdesk.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownReadBackTest {

  @Test
  void everyStepOfTheProjectsGuidesReadsAsItIsWritten() {
    Reading reading = read(Exported.ofWhole("faq", "--format", "markdown"));
    List<Guide> guides = Catalogs.shipped().guides();
    assertEquals(
        guides.stream().map(guide -> guide.title().in(Languages.of("en"))).toList(),
        reading.headings(1));
    List<String> remedies =
        guides.stream()
            .flatMap(ArticleText::instructions)
            .map(text -> text.in(Languages.of("en")))
            .toList();
    assertEquals(remedies, reading.numbered);
    assertEquals(List.of(), reading.html);
  }

  @Test
  void signsThatMarkdownKnowsStayWhatTheyAre() {
    Reading reading = read(Exported.ofSmall("faq", "--format", "markdown", "--guide", "pay-fail"));
    assertTrue(reading.headings(2).contains("=1+1 is no formula"), reading.headings(2)::toString);
    assertEquals(
        List.of(
            "1. is no number, # is no heading, * is no *emphasis*.",
            "<script>alert('x')</script> is only text.",
            "Open  and look for news."),
        reading.numbered);
    assertTrue(reading.code.contains("https://sun.example/help?x=1&y=2"), reading.code::toString);
    assertEquals(0, reading.emphases);
    assertEquals(List.of(), reading.html);
  }

  @Test
  void onlyWhatMayBeOpenedIsALink() {
    Reading reading =
        read(
            Exported.ofSmall("contacts", "--format", "markdown", "--all", "--provider", "sun-pay"));
    assertEquals(
        List.of(
            "https://sun.example/contact",
            "https://sun.example/premium",
            "https://sun.example/contact",
            "https://sun.example/help?x=1&y=2",
            "https://sun.example/contact",
            "https://sun.example/shops"),
        reading.links);
    assertEquals(
        List.of(
            "95001",
            "https://bad.example",
            "95000-2",
            "✗ Do not use: 95002",
            "✗ Do not use: https://sun-pay-login.example"),
        reading.code);
  }

  @Test
  void twoLanguagesAlternateWithoutRunningIntoEachOther() {
    Reading reading =
        read(
            Exported.ofSmall(
                "faq", "--format", "markdown", "--guide", "card-lost", "--lang", "both"));
    assertEquals(List.of("卡丢了 / A card is lost"), reading.headings(1));
    assertEquals(
        List.of(
            "打开 App，点“卡片”。",
            "点“锁定”，看到 <已锁定> & 绿色对勾就好。",
            "Open the app and tap “Cards”.",
            "Tap “Lock” until you see <locked> & a green tick.",
            "打开“安全”，关掉“付款”。",
            "Open “Safety” and turn “Pay” off."),
        reading.numbered);
    assertEquals(4, reading.orderedLists);
  }

  private static Reading read(String markdown) {
    Reading reading = new Reading();
    Parser.builder().build().parse(markdown).accept(reading);
    return reading;
  }

  /** What a CommonMark parser finds. */
  private static final class Reading extends AbstractVisitor {

    private final List<Heading> headings = new ArrayList<>();
    private final List<String> numbered = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> code = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private int emphases;
    private int orderedLists;

    List<String> headings(int level) {
      return headings.stream()
          .filter(heading -> heading.getLevel() == level)
          .map(Reading::text)
          .toList();
    }

    @Override
    public void visit(Heading heading) {
      headings.add(heading);
      visitChildren(heading);
    }

    @Override
    public void visit(OrderedList list) {
      orderedLists++;
      visitChildren(list);
    }

    @Override
    public void visit(ListItem item) {
      if (item.getParent() instanceof OrderedList) {
        numbered.add(text(item));
      }
      visitChildren(item);
    }

    @Override
    public void visit(Link link) {
      links.add(link.getDestination());
    }

    @Override
    public void visit(Code span) {
      code.add(span.getLiteral());
    }

    @Override
    public void visit(Emphasis emphasis) {
      emphases++;
    }

    @Override
    public void visit(HtmlInline inline) {
      html.add(inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
      html.add(block.getLiteral());
    }

    private static String text(Node node) {
      if (node instanceof Text text) {
        return text.getLiteral();
      }
      StringBuilder all = new StringBuilder();
      Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext)
          .forEach(child -> all.append(text(child)));
      return all.toString();
    }
  }
}
