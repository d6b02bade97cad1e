package dev.walletdesk.check;

import dev.walletdesk.catalog.pattern.ContactFact;
import dev.walletdesk.check.message.Mention;
import dev.walletdesk.check.message.Mention.Kind;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.check.web.UnlistedHosts;
import dev.walletdesk.text.WordList;
import java.util.EnumSet;
import java.util.Set;

/** What patterns of scams may ask of one way to answer in a message. */
final class ContactFacts {

  private static final Set<String> MESSENGER_HOSTS =
      Set.copyOf(WordList.entries("/dev/walletdesk/check/message/messenger-hosts.txt"));

  /** Shorter numbers are given out to companies and offices; nobody buys one for a scam. */
  private static final int FEWEST_DIGITS = 7;

  private ContactFacts() {}

  static Set<ContactFact> of(Mention mention, Verdict verdict) {
    Set<ContactFact> facts = EnumSet.noneOf(ContactFact.class);
    boolean listed = verdict.isOfficial();
    switch (mention.kind()) {
      case LINK -> {
        String host = verdict.detail();
        boolean hidden = isHidden(verdict.reason());
        boolean odd = hidden || (!listed && isOdd(host, mention.value()));
        facts.add(ContactFact.LINK);
        add(facts, ContactFact.UNLISTED_LINK, !listed && !UnlistedHosts.isWellKnown(host));
        add(facts, ContactFact.HIDDEN_LINK, hidden);
        add(facts, ContactFact.ODD_LINK, odd);
        add(facts, ContactFact.MESSENGER, MESSENGER_HOSTS.contains(verdict.detail()));
      }
      case NUMBER -> {
        facts.add(ContactFact.NUMBER);
        add(facts, ContactFact.UNLISTED_NUMBER, !listed && digits(mention) >= FEWEST_DIGITS);
      }
      case MAILBOX -> add(facts, ContactFact.UNLISTED_MAILBOX, !listed);
      case MESSENGER -> facts.add(ContactFact.MESSENGER);
    }
    boolean imitates = verdict.ruling() == Ruling.LOOKALIKE || verdict.ruling() == Ruling.WRONG;
    add(facts, ContactFact.LOOKALIKE, imitates && mention.kind() != Kind.MESSENGER);
    return facts;
  }

  /** What may be asked of a way to answer that was taken out. */
  static ContactFact ofMasked(Kind kind) {
    return switch (kind) {
      case LINK -> ContactFact.MASKED_LINK;
      case NUMBER -> ContactFact.MASKED_NUMBER;
      case MAILBOX -> ContactFact.UNLISTED_MAILBOX;
      case MESSENGER -> ContactFact.MESSENGER;
    };
  }

  private static long digits(Mention mention) {
    return mention.value().codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static boolean isOdd(String host, String link) {
    if (UnlistedHosts.isWellKnown(host)) {
      return UnlistedHosts.isOdd(host);
    }
    int slash = link.indexOf('/', link.indexOf("//") < 0 ? 0 : link.indexOf("//") + 2);
    return UnlistedHosts.isOdd(host) || (slash > 0 && UnlistedHosts.isCode(link.substring(slash)));
  }

  private static boolean isHidden(Reason reason) {
    return reason == Reason.SHORT_LINK || reason == Reason.IP_ADDRESS;
  }

  private static void add(Set<ContactFact> facts, ContactFact fact, boolean holds) {
    if (holds) {
      facts.add(fact);
    }
  }
}
