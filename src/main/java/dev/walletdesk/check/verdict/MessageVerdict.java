package dev.walletdesk.check.verdict;

import dev.walletdesk.catalog.Party;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a message.
 *
 * @param signs the patterns of scams that it fits, those that rest on most first
 * @param notices what else there is to know of it, such as that it brings a code
 * @param contacts what is known of each way to answer in it, in their order
 * @param senders whom it claims to be from, as it writes them
 * @param parties those among the senders that the catalog lists
 * @param cut whether only its beginning was read
 */
public record MessageVerdict(
    List<Sign> signs,
    List<Sign> notices,
    List<Verdict> contacts,
    List<String> senders,
    List<Party> parties,
    boolean cut) {

  /** What it comes to. */
  public MessageRuling ruling() {
    if (!signs.isEmpty()) {
      return MessageRuling.SCAM_SIGNS;
    }
    boolean notTheirs =
        contacts.stream()
            .map(Verdict::ruling)
            .anyMatch(ruling -> ruling == Ruling.WRONG || ruling == Ruling.LOOKALIKE);
    return notTheirs ? MessageRuling.NOT_THEIRS : MessageRuling.NO_KNOWN_SIGN;
  }

  /** Whether no sign was found and every way to answer in it is official. */
  public boolean isOfficial() {
    return signs.isEmpty() && contacts.stream().allMatch(Verdict::isOfficial);
  }

  /** The country that the first contact in it points to. */
  public Optional<String> region() {
    return contacts.stream().flatMap(contact -> contact.region().stream()).findFirst();
  }
}
