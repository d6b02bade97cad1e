package dev.walletdesk.document.card;

import dev.walletdesk.catalog.Contact;
import java.util.List;
import java.util.Optional;

/**
 * A case in few words.
 *
 * @param tell what to do now, in one sentence
 * @param urgent whether money or control is being lost
 * @param bank whom to call before the wallet, where a bank holds the money and it is being lost
 * @param country which country it is about, where that was guessed
 * @param lead whom to contact first; absent where nothing can be recommended
 * @param otherwise how to find the support where there is no lead
 * @param others the first contacts of further wallets
 * @param say what to say, in one sentence, between quotation marks
 * @param never what never to hand over, in one line
 * @param report where to report it at once; absent where nothing is being lost
 */
public record CaseCard(
    String tell,
    boolean urgent,
    Optional<String> bank,
    Optional<String> country,
    Optional<Lead> lead,
    Optional<String> otherwise,
    List<String> others,
    String say,
    String never,
    Optional<Report> report) {

  /**
   * The contact that comes first.
   *
   * @param contact what it is about
   * @param desk whose it is, and how it is reached
   * @param value what is dialled, opened or tapped
   * @param states how far it can be trusted and how old that is; whether it is open, where known
   * @param cautions what speaks against relying on it
   * @param byPhone the number to call instead, where time presses and the lead is no telephone
   */
  public record Lead(
      Contact contact,
      String desk,
      String value,
      List<String> states,
      List<String> cautions,
      Optional<String> byPhone) {}

  /**
   * Where to report it.
   *
   * @param heading in which country
   * @param desks the first to turn to first
   */
  public record Report(String heading, List<Desk> desks) {
    /** Keeps its own copy of the list. */
    public Report {
      desks = List.copyOf(desks);
    }
  }

  /**
   * An authority in a few words.
   *
   * @param words its number and name, or where to look for one
   * @param link by which it is dialled or opened
   */
  public record Desk(String words, Optional<String> link) {}
}
