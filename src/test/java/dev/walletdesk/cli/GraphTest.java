package dev.walletdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTest {

  private static final String GUIDE =
      """
      {
        "id": "gone",
        "title": { "zh": "钱不见了", "en": "Money is gone" },
        "summary": { "zh": "钱不见了。", "en": "Money is gone." },
        "urgency": "urgent",
        "examples": { "zh": ["钱呢"], "en": ["where is it"] },
        "steps": [
          {
            "id": "when",
            "kind": "question",
            "ask": { "zh": "什么时候？", "en": "When?" },
            "why": { "zh": "越早越好办。", "en": "Sooner is better." },
            "choices": [
              { "id": "now", "label": { "zh": "刚刚", "en": "Just now" } },
              { "id": "today", "label": { "zh": "今天", "en": "Today" } },
              { "id": "not-sure", "label": { "zh": "不确定", "en": "Not sure" } }
            ]
          },
          {
            "id": "stop",
            "kind": "handoff",
            "when": { "when": ["now"] },
            "handoff": {
              "tell": { "zh": "马上打电话。", "en": "Call at once." }, "channels": ["phone"],
              "prepare": [], "say": { "zh": "你好", "en": "Hello" }, "never": []
            }
          },
          {
            "id": "look",
            "kind": "remedy",
            "title": { "zh": "看账单", "en": "1. Look at \\"Bills\\" & <more> #5; `a` 100% \\\\N" },
            "do": [{ "zh": "看账单。", "en": "Look." }]
          },
          {
            "id": "alipay",
            "kind": "notice",
            "when": { "when": ["not-sure"], "provider": ["alipay", "wechat-pay"] },
            "tell": { "zh": "看看是不是自动扣款。", "en": "It may be a subscription." },
            "tone": "info"
          }
        ],
        "handoff": {
          "tell": { "zh": "找客服。", "en": "Ask support." }, "channels": ["app"],
          "prepare": [], "say": { "zh": "你好", "en": "Hello" }, "never": []
        },
        "prevent": [],
        "related": []
      }
      """;

  @TempDir Path directory;

  @BeforeEach
  void writeTheGuide() throws IOException {
    Files.createDirectories(directory.resolve("guides"));
    Files.writeString(directory.resolve("guides/gone.json"), GUIDE);
  }

  @Test
  void aGuideIsDrawnForMermaid() {
    Desk.Run run = graph(Desk.english());
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals(
        """
        flowchart TD
          n0 stands for the guide
          n1{{"when<br>When?"}}:::question
          n2["stop<br>Call at once."]:::handoff
          n3["look<br>1#46; Look at #34;Bills#34; #38; #60;more#62; #35;5; #96;a#96; 100#37; #92;N"]:::remedy
          n4("alipay<br>It may be a subscription."):::notice
          n5["handoff<br>Ask support."]:::handoff
          n0 --> n1
          n1 -->|"Just now"| n2
          n1 -->|"Today / Not sure"| n3
          n3 -->|"when: Not sure<br>wallet: Alipay / WeChat Pay"| n4
          n3 -->|"otherwise"| n5
          n4 --> n5
          classDef question fill:#dbe9ff,stroke:#3b6fb6,color:#000
          classDef remedy fill:#def5e0,stroke:#3a8a44,color:#000
          classDef checklist fill:#e4f0d0,stroke:#5a7a1e,color:#000
          classDef notice fill:#fff4cc,stroke:#b08900,color:#000
          classDef handoff fill:#ffdfdc,stroke:#c0392b,color:#000,stroke-width:2px
        """,
        run.out());
  }

  @Test
  void aGuideIsDrawnForGraphvizInChinese() {
    Desk.Run run = graph(Desk.chinese(), "--format", "dot");
    assertEquals(0, run.exitCode(), run::toString);
    assertEquals(
        """
        digraph {
          node [shape=box, style="filled,rounded", fillcolor=white];
          n0 stands for the guide
          n1 [label="when\\n什么时候？", shape=hexagon, style=filled, fillcolor="#dbe9ff"];
          n2 [label="stop\\n马上打电话。", style="filled,bold", fillcolor="#ffdfdc"];
          n3 [label="look\\n看账单", fillcolor="#def5e0"];
          n4 [label="alipay\\n看看是不是自动扣款。", shape=note, style=filled, fillcolor="#fff4cc"];
          n5 [label="handoff\\n找客服。", style="filled,bold", fillcolor="#ffdfdc"];
          n0 -> n1;
          n1 -> n2 [label="刚刚"];
          n1 -> n3 [label="今天 / 不确定"];
          n3 -> n4 [label="when：不确定\\n钱包：支付宝 / 微信支付"];
          n3 -> n5 [label="其他情况"];
          n4 -> n5;
        }
        """,
        run.out());
  }

  @Test
  void aGuideThatIsNotOfficialSaysSo() {
    Desk.Run run = Desk.english().run("graph", "gone", "--data", directory.toString());
    assertTrue(
        run.out()
            .contains(
                "n0([\"Money is gone (unofficial data)<br>Not walletdesk’s official data: it comes from "),
        run::toString);
  }

  @Test
  void whatMeansSomethingToGraphvizIsEscaped() {
    Desk.Run run = graph(Desk.english(), "--format", "dot");
    assertTrue(
        run.out()
            .contains(
                "[label=\"look\\n1. Look at \\\"Bills\\\" &amp; <more> #5; `a`\\n100% \\\\N\""),
        run::toString);
  }

  @Test
  void anUnknownGuideIsAnsweredWithWhatWasMeant() {
    Desk.Run run = Desk.english().run("graph", "payment-faild");
    assertEquals(1, run.exitCode(), run::toString);
    assertEquals("", run.out());
    assertEquals(
        """
        There is no guide called “payment-faild”.
        Did you mean payment-failed?
        """,
        run.err());
  }

  @Test
  void anUnknownFormatIsWrongUsage() {
    Desk.Run run = Desk.english().run("graph", "scam", "--format", "png");
    assertEquals(2, run.exitCode(), run::toString);
    assertEquals(
        """
        --format cannot be “png”; it takes mermaid|dot.
        How to use it: walletdesk graph --help
        """,
        run.err());
  }

  /** Mermaid draws no more by itself than 500 arrows and 50,000 characters. */
  @ParameterizedTest
  @ValueSource(strings = {"scam", "appeal-rejected-transaction", "unauthorised-transaction"})
  @Tag("slow")
  void theLargestGuidesAreWithinWhatMermaidDraws(String guide) {
    for (Desk desk : List.of(Desk.english(), Desk.chinese())) {
      String drawing = desk.run("graph", guide).out();
      assertTrue(drawing.length() < 50_000, guide);
      assertTrue(drawing.lines().filter(line -> line.contains(" -->")).count() < 500, guide);
    }
  }

  private Desk.Run graph(Desk desk, String... more) {
    String[] args = new String[4 + more.length];
    System.arraycopy(new String[] {"graph", "gone", "--data", directory.toString()}, 0, args, 0, 4);
    System.arraycopy(more, 0, args, 4, more.length);
    Desk.Run run = desk.run(args);
    String out = run.out().replaceFirst("n0([^ ]| \\[label=).*", "n0 stands for the guide");
    return new Desk.Run(run.args(), run.exitCode(), out, run.err());
  }
}
