package dev.walletdesk.check;

import com.google.common.base.Suppliers;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.phone.PhoneChecker;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.ValueKind;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.check.web.WebAddress;
import dev.walletdesk.check.web.WebChecker;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Judges single values by what some parties are known to have. */
final class ValueChecker {

  private final Supplier<PhoneChecker> phones;
  private final Supplier<WebChecker> web;
  private final Supplier<TextChecker> texts;

  /** Judges by {@code parties}; what one kind of value needs is built for the first of them. */
  ValueChecker(Supplier<List<Party>> parties) {
    phones = Suppliers.memoize(() -> new PhoneChecker(parties.get()));
    web = Suppliers.memoize(() -> new WebChecker(parties.get()));
    texts = Suppliers.memoize(() -> new TextChecker(parties.get()));
  }

  /** Judges what can be seen of a value. */
  Verdict check(VisibleText text) {
    Verdict verdict = judge(ValueParser.parse(text.text()));
    boolean disguised =
        text.hidden()
            && verdict.isOfficial()
            && verdict.kind() != ValueKind.PHONE
            && !text.wrapped();
    return disguised ? verdict.withReason(Reason.HIDDEN_CHARACTERS) : verdict;
  }

  /** Judges the name of an account. */
  Verdict checkAccount(String name) {
    return texts.get().check(name);
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
}
