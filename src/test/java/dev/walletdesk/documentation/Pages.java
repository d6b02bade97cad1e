package dev.walletdesk.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that people read about walletdesk, and what is in them to be tried. */
final class Pages {

  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^(?:<!-- (run by [^\\n]+|by hand) -->\\n)?```(\\w+)\\n(.*?)^```$");

  private Pages() {}

  /**
   * A block of code.
   *
   * @param page where it stands
   * @param mark who runs it, where a test of the pages cannot: "run by" a file, or "by hand"
   * @param kind what stands behind the fence
   */
  record Block(Path page, String mark, String kind, List<String> lines) {}

  static List<Path> all() throws IOException {
    try (Stream<Path> pages = Files.list(Path.of("src/docs"))) {
      return Stream.concat(
              Stream.of(Path.of("README.md"), Path.of(".github/CONTRIBUTING.md")), pages.sorted())
          .toList();
    }
  }

  static List<Block> blocks(String kind) throws IOException {
    return all().stream()
        .flatMap(
            page ->
                BLOCK
                    .matcher(text(page))
                    .results()
                    .map(
                        block ->
                            new Block(
                                page,
                                block.group(1) == null ? "" : block.group(1),
                                block.group(2),
                                block.group(3).lines().toList())))
        .filter(block -> block.kind().equals(kind))
        .toList();
  }

  static String text(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
