package dev.walletdesk.cli;

import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.Checker;
import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.cli.lookup.CatalogSource;
import dev.walletdesk.cli.lookup.Lookup;
import dev.walletdesk.cli.output.Console;
import dev.walletdesk.cli.output.ExitCode;
import dev.walletdesk.cli.output.Failure;
import dev.walletdesk.cli.parsing.Arguments;
import dev.walletdesk.cli.parsing.Command;
import dev.walletdesk.cli.parsing.ProgramVersion;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.GuideLinks;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.report.ReportWriter;
import dev.walletdesk.format.markdown.MarkdownWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * {@code report}: the text of an issue for "this contact is wrong", in Markdown and unwrapped, to
 * be filled in and filed by the user. Nothing is sent.
 */
final class ReportCommand implements Command {

  private final Console console;
  private final CatalogSource source;
  private final Clock clock;

  private List<String> contact = List.of();

  ReportCommand(Console console, CatalogSource source, Clock clock) {
    this.console = console;
    this.source = source;
    this.clock = clock;
  }

  @Override
  public Arguments arguments() {
    return Arguments.of(this)
        .oneOrTwoWords("[PROVIDER] CONTACT", "report.contact", given -> contact = given);
  }

  @Override
  public Integer call() {
    String value = contact.get(contact.size() - 1);
    Verdict verdict = new Checker(source.catalog()).check(value);
    if (!verdict.isListed()) {
      throw missing(console.messages().get("report.not-listed", value));
    }
    List<Claim> claims = contact.size() == 1 ? verdict.claims() : of(party(), verdict);
    LocalDate today = LocalDate.now(clock);
    StringBuilder text = new StringBuilder();
    new MarkdownWriter(text, GuideLinks.NONE)
        .write(
            new ReportWriter(ContactText.toKeep(console.messages(), today))
                .document(claims, ProgramVersion.text(), today));
    console.out().print(text);
    console.out().flush();
    return ExitCode.DONE;
  }

  private Party party() {
    return new Lookup(source.catalog(), console.messages()).party(contact.get(0));
  }

  private List<Claim> of(Party party, Verdict verdict) {
    List<Claim> claims =
        verdict.claims().stream().filter(claim -> claim.party().id().equals(party.id())).toList();
    if (claims.isEmpty()) {
      String name = new Terms(console.messages()).name(party);
      throw missing(console.messages().get("report.not-theirs", verdict.value(), name));
    }
    return claims;
  }

  private Failure missing(String what) {
    return new Failure(ExitCode.NO, List.of(what, console.messages().get("report.missing")));
  }
}
