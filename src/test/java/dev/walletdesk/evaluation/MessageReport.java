package dev.walletdesk.evaluation;

import dev.walletdesk.check.verdict.MessageRuling;
import dev.walletdesk.check.verdict.MessageVerdict;
import dev.walletdesk.check.verdict.Sign;
import dev.walletdesk.evaluation.LabelledText.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many scams are recognised, beside how many other messages are accused. */
public final class MessageReport {

  private static final int LONGEST_SHOWN = 160;

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  private MessageReport() {}

  /** Judges all {@code texts}. */
  public static MessageReport of(
      List<LabelledText> texts, Function<String, MessageVerdict> checker) {
    MessageReport report = new MessageReport();
    texts.forEach(text -> report.add(text, checker.apply(text.text())));
    return report;
  }

  private void add(LabelledText text, MessageVerdict verdict) {
    boolean accused = verdict.ruling() == MessageRuling.SCAM_SIGNS;
    String label = text.label().name().toLowerCase(Locale.ROOT);
    for (String row : List.of(label, label + " " + text.source())) {
      int[] count = counts.computeIfAbsent(row, key -> new int[2]);
      count[0]++;
      count[1] += accused ? 1 : 0;
    }
    if (accused != (text.label() == Label.SCAM) && text.label() != Label.ADVERT) {
      wrong.add(label + "\t" + signs(verdict) + "\t" + shortened(text.text()));
    }
  }

  private static String signs(MessageVerdict verdict) {
    return verdict.signs().stream()
        .map((Sign sign) -> sign.pattern().id() + sign.because())
        .collect(Collectors.joining(" "));
  }

  private static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
  }

  /** Of all messages with this label, how many per cent show signs of a scam. */
  public double percent(Label label) {
    int[] count = counts.getOrDefault(label.name().toLowerCase(Locale.ROOT), new int[2]);
    return count[0] == 0 ? 0 : 100.0 * count[1] / count[0];
  }

  /** A line for each label, and for each source of it. */
  public String table() {
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (row, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-32s %5d of %5d  %5.1f %%%n",
                    row,
                    count[1],
                    count[0],
                    100.0 * count[1] / count[0])));
    return table.toString();
  }

  /** The table, and what was judged wrongly: one message a line, with the signs that were found. */
  public String details() {
    return table() + String.join("\n", wrong) + "\n";
  }
}
