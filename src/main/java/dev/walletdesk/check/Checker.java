package dev.walletdesk.check;

import com.google.common.base.Suppliers;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.message.Mention;
import dev.walletdesk.check.message.MessageReader;
import dev.walletdesk.check.message.MessageText;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.ValueKind;
import dev.walletdesk.check.verdict.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Tells whether a number, an address or a link is official, from the catalog alone. What
 * walletdesk's own data says stands; added data counts only where that says nothing, and makes
 * nothing official. Not for use by several threads.
 */
public final class Checker {

  /** Longer values are no number, address or link that anybody could mean. In characters. */
  public static final int LONGEST = 4096;

  private static final int SHOWN_OF_TOO_LONG = 60;

  private final ValueChecker own;
  private final ValueChecker added;
  private final Supplier<List<Party>> addedParties;

  /** Checks against all providers and authorities of {@code catalog}. */
  public Checker(Catalog catalog) {
    addedParties = Suppliers.memoize(catalog::addedParties);
    own = new ValueChecker(catalog::ownParties);
    added = new ValueChecker(addedParties);
  }

  /** Judges one value, however strange it is. */
  public Verdict check(String value) {
    if (value.length() > LONGEST) {
      return Verdict.bare(beginning(value), ValueKind.OTHER, Reason.TOO_LONG);
    }
    VisibleText text = VisibleText.of(value);
    return ask(checker -> checker.check(text)).withValue(value);
  }

  /**
   * Judges every number, link, mailbox and account that stands in {@code text}, each once. Builds
   * nothing where the text holds none.
   */
  public static List<Verdict> checkAllIn(String text, Catalog catalog) {
    if (text.codePoints().noneMatch(Checker::mayBelongToValue)) {
      return List.of();
    }
    Checker checker = new Checker(catalog);
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (Mention mention : new MessageReader().mentionsIn(MessageText.of(text))) {
      verdicts.computeIfAbsent(mention.value(), value -> checker.check(mention));
    }
    return List.copyOf(verdicts.values());
  }

  /** Most texts hold none, and need not wait until everything is there to read one. */
  private static boolean mayBelongToValue(int codePoint) {
    return Character.isDigit(codePoint) || codePoint == '@' || codePoint == '.';
  }

  /** Judges a way to answer that stands in a message, as it would be judged alone. */
  Verdict check(Mention mention) {
    boolean account = mention.kind() == Mention.Kind.MESSENGER && !mention.value().startsWith("+");
    if (!account) {
      return check(mention.value());
    }
    Verdict verdict =
        ask(checker -> checker.checkAccount(mention.value())).withValue(mention.value());
    return verdict.reason() == Reason.UNREADABLE ? verdict.withReason(Reason.NOT_LISTED) : verdict;
  }

  private Verdict ask(Function<ValueChecker, Verdict> question) {
    Verdict known = question.apply(own);
    if (addedParties.get().isEmpty()) {
      return known;
    }
    Verdict said = unofficial(question.apply(added));
    boolean counts =
        known.ruling() == Ruling.UNKNOWN
            && (said.isListed() || (said.ruling() == Ruling.LOOKALIKE && !known.isListed()));
    if (counts) {
      return said.withFurther(known.isListed() ? known.claims() : List.of());
    }
    return said.isListed() ? known.withFurther(said.claims()) : known;
  }

  private static Verdict unofficial(Verdict said) {
    return switch (said.reason()) {
      case LISTED -> said.withReason(Reason.LISTED_BY_ADDED);
      case OFFICIAL_DOMAIN -> said.withReason(Reason.DOMAIN_BY_ADDED);
      default -> said;
    };
  }

  private static String beginning(String value) {
    int end = value.offsetByCodePoints(0, SHOWN_OF_TOO_LONG);
    return value.substring(0, end) + "…";
  }
}
