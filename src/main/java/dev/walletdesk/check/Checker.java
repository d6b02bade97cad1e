package dev.walletdesk.check;

import com.google.common.base.Suppliers;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.message.Mention;
import dev.walletdesk.check.phone.PhoneChecker;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.ValueKind;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.check.web.WebAddress;
import dev.walletdesk.check.web.WebChecker;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells whether a number, an address or a link is official, from the catalog alone. What one kind
 * of value needs is built when the first such value is checked. Not for use by several threads.
 */
public final class Checker {

  /** Longer values are no number, address or link that anybody could mean. In characters. */
  public static final int LONGEST = 4096;

  private static final int SHOWN_OF_TOO_LONG = 60;

  private final Supplier<PhoneChecker> phones;
  private final Supplier<WebChecker> web;
  private final Supplier<TextChecker> texts;

  /** Checks against all providers and authorities of {@code catalog}. */
  public Checker(Catalog catalog) {
    Supplier<List<Party>> parties = Suppliers.memoize(catalog::parties);
    phones = Suppliers.memoize(() -> new PhoneChecker(parties.get()));
    web = Suppliers.memoize(() -> new WebChecker(parties.get()));
    texts = Suppliers.memoize(() -> new TextChecker(parties.get()));
  }

  /** Judges one value, however strange it is. */
  public Verdict check(String value) {
    if (value.length() > LONGEST) {
      return Verdict.bare(beginning(value), ValueKind.OTHER, Reason.TOO_LONG);
    }
    VisibleText text = VisibleText.of(value);
    Verdict verdict = judge(ValueParser.parse(text.text())).withValue(value);
    boolean disguised =
        text.hidden()
            && verdict.isOfficial()
            && verdict.kind() != ValueKind.PHONE
            && !text.wrapped();
    return disguised ? verdict.withReason(Reason.HIDDEN_CHARACTERS) : verdict;
  }

  /** Judges a way to answer that stands in a message, as it would be judged alone. */
  Verdict check(Mention mention) {
    boolean account = mention.kind() == Mention.Kind.MESSENGER && !mention.value().startsWith("+");
    if (!account) {
      return check(mention.value());
    }
    Verdict verdict = texts.get().check(mention.value()).withValue(mention.value());
    return verdict.reason() == Reason.UNREADABLE ? verdict.withReason(Reason.NOT_LISTED) : verdict;
  }

  private Verdict judge(Reading reading) {
    if (reading instanceof Reading.Phone phone) {
      return phones.get().check(phone.number());
    } else if (reading instanceof Reading.Email email) {
      return web.get().checkEmail(email.mailbox(), email.host());
    } else if (reading instanceof Reading.Link link) {
      return web.get().checkLink(link.address());
    } else if (reading instanceof Reading.ShownLink link) {
      return web.get().checkShownLink(shownAddress(link.shown()), link.target());
    }
    return texts.get().check(((Reading.Other) reading).text());
  }

  /** The address that the text of a link is, if it is one. */
  private static Optional<WebAddress> shownAddress(String shown) {
    return ValueParser.parse(VisibleText.of(shown).text()) instanceof Reading.Link link
        ? Optional.of(link.address())
        : Optional.empty();
  }

  private static String beginning(String value) {
    int end = value.offsetByCodePoints(0, SHOWN_OF_TOO_LONG);
    return value.substring(0, end) + "…";
  }
}
