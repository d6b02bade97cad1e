package dev.walletdesk.document;

import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Blank;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.diagnosis.Whereabouts;
import dev.walletdesk.search.Match;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a diagnosis stands, put into words of one language: all that a program needs to hold the
 * conversation itself.
 *
 * @param guide the guide's id; absent until it is chosen
 * @param provider the wallet's id; absent until it is known
 * @param whereabouts the country, and how it is known
 * @param answers all answers so far
 * @param understood which of the answers were taken from what the user said
 * @param checked what the words name that can be checked: numbers, links and mailboxes
 * @param matches the guides that the words may be about, the likeliest first; none where a guide is
 *     chosen or the words are about something else
 * @param notices what there is to know, in order
 * @param next what comes next
 * @param sheet present when what comes next is a handoff
 */
public record DiagnosisState(
    Optional<String> guide,
    Optional<String> provider,
    Whereabouts whereabouts,
    Answers answers,
    Answers understood,
    List<Verdict> checked,
    List<Match> matches,
    List<String> notices,
    Prompt next,
    Optional<CaseSheet> sheet) {

  /** The same, with what fills in the blanks of the script. */
  public DiagnosisState withDetails(Map<Blank, String> details) {
    return new DiagnosisState(
        guide,
        provider,
        whereabouts,
        answers,
        understood,
        checked,
        matches,
        notices,
        next,
        sheet.map(whole -> new Script(whole).with(details)));
  }

  /** The same, with a country that was named beforehand. */
  public DiagnosisState withCountryNamed() {
    return new DiagnosisState(
        guide,
        provider,
        whereabouts.named(),
        answers,
        understood,
        checked,
        matches,
        notices,
        next,
        sheet);
  }
}
