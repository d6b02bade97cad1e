package dev.walletdesk.cli;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Topic;
import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.Failure;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.document.Terms;
import dev.walletdesk.format.json.SearchJson;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.search.Match;
import dev.walletdesk.search.Understanding;
import dev.walletdesk.text.BoundedLines;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Style;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code search}: which guides fit a problem; from standard input, one a line. */
final class SearchCommand implements Command {

  private static final String FROM_INPUT = "-";

  /** Of a longer line, only the beginning is kept: memory stays bounded. */
  private static final int LONGEST_LINE = 1_000_000;

  /** People need not read about guides that hardly fit. */
  private static final double NOTEWORTHY = 0.02;

  private final Console console;
  private final CatalogSource source;
  private final BufferedReader in;

  private List<String> text = List.of();

  private int most = 5;

  private boolean json;

  SearchCommand(Console console, CatalogSource source, BufferedReader in) {
    this.console = console;
    this.source = source;
    this.in = in;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .words("TEXT", "1..*", "search.text", given -> text = given)
        .group("group.output")
        .value("--top", "N", Integer.class, "search.top", given -> most = given)
        .flag("--json", "search.json", given -> json = given);
  }

  @Override
  public Integer call() throws IOException {
    if (most < 1) {
      throw console.failure(ExitCode.USAGE, "search.bad-top", most);
    }
    GuideSearch search = source.search();
    if (text.equals(List.of(FROM_INPUT))) {
      answerLines(search);
      return ExitCode.DONE;
    }
    String query = String.join(" ", text);
    List<Match> found = best(search, query);
    if (json) {
      SearchJson.write(
          query,
          found,
          understood(query, found),
          new Understanding(query).amounts(),
          source.catalog(),
          console.out());
    } else if (found.isEmpty()) {
      throw nothingFits(query);
    } else {
      print(found, understood(query, found));
    }
    console.out().flush();
    return found.isEmpty() ? ExitCode.NO : ExitCode.DONE;
  }

  /** One answer for each line, as soon as the line is there. */
  private void answerLines(GuideSearch search) throws IOException {
    BoundedLines lines = BoundedLines.ofText(in, LONGEST_LINE);
    for (String line = lines.next(); line != null; line = lines.next()) {
      SearchJson.write(line, best(search, line), source.catalog(), console.out());
      console.out().flush();
    }
  }

  private List<Match> best(GuideSearch search, String query) {
    return search.rank(query).stream().limit(most).toList();
  }

  /** What the words tell besides. */
  private Answers understood(String query, List<Match> found) {
    Catalog catalog = source.catalog();
    Optional<Guide> best = found.stream().findFirst().flatMap(it -> catalog.guide(it.guideId()));
    return new Understanding(query).all(catalog, best, Answers.NONE);
  }

  /** What was understood, as options of the command that goes on. */
  private static String options(Answers understood) {
    StringBuilder options = new StringBuilder();
    understood.to(Condition.PROVIDER).ifPresent(wallet -> options.append(" -p ").append(wallet));
    understood.otherWallets().forEach(wallet -> options.append(" -p ").append(wallet));
    understood.to(Condition.REGION).ifPresent(code -> options.append(" --region ").append(code));
    understood
        .without(Condition.PROVIDER)
        .without(Condition.PROVIDERS)
        .without(Condition.REGION)
        .byStep()
        .forEach((id, choice) -> options.append(" --answer " + id + "=" + choice));
    return options.toString();
  }

  private void print(List<Match> found, Answers understood) {
    Page page = console.page();
    for (int i = 0; i < found.size(); i++) {
      Match match = found.get(i);
      if (i > 0 && match.score() < NOTEWORTHY) {
        break;
      }
      Guide guide = source.catalog().guide(match.guideId()).orElseThrow();
      int percent = (int) Math.round(100 * match.score());
      page.paragraph(console.messages().get("search.found", guide.id(), percent), Style.STRONG);
      page.hanging("  ", new Terms(console.messages()).title(guide), Style.PLAIN);
    }
    page.gap();
    String next = "walletdesk diagnose -g " + found.get(0).guideId() + options(understood);
    page.unbroken(console.messages().get("search.next", next));
    console.print(page);
  }

  private Failure nothingFits(String query) {
    List<String> lines = new ArrayList<>();
    lines.add(console.messages().get("search.nothing-fits", shortened(query)));
    Terms words = new Terms(console.messages());
    for (Topic topic : Topic.values()) {
      lines.add(console.messages().get("search.topic", words.of(topic)));
    }
    lines.add(console.messages().get("search.all-guides"));
    return new Failure(ExitCode.NO, lines);
  }

  private String shortened(String query) {
    int longest = console.width();
    return query.length() <= longest ? query : query.substring(0, longest) + "…";
  }
}
