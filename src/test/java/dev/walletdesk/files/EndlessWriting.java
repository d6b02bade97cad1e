package dev.walletdesk.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** A process that writes a file, a private file and an export again and again until it is ended. */
final class EndlessWriting {

  static final List<String> NAMES = List.of("a.html", "zh/a.html", "zh/guides/a.html");
  private static final int LINES = 2_000;

  private EndlessWriting() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    System.out.println("ready");
    for (int round = 0; ; round++) {
      int number = round;
      AtomicFile.write(root.resolve("faq.csv"), out -> content(out, number));
      AtomicFile.writePrivate(root.resolve("session.json"), out -> content(out, number));
      try (ExportDirectory export = ExportDirectory.open(root.resolve("site"), "site", NAMES)) {
        export.begin();
        for (String name : NAMES) {
          export.write(name, out -> content(out, number));
        }
        export.finish();
      }
    }
  }

  private static void content(Writer out, int round) throws IOException {
    for (int line = 0; line < LINES; line++) {
      out.write("round " + round + " of somebody’s case\n");
    }
    out.write("end\n");
  }

  /** Whether the file is one whole text of one round. */
  static boolean isWhole(String text) {
    List<String> lines = text.lines().toList();
    return lines.size() == LINES + 1
        && lines.stream().distinct().count() == 2
        && lines.get(LINES).equals("end");
  }
}
