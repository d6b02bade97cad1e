package dev.walletdesk.check;

import com.google.common.base.Suppliers;
import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.catalog.pattern.ContactFact;
import dev.walletdesk.catalog.pattern.PatternKind;
import dev.walletdesk.catalog.pattern.Patterns;
import dev.walletdesk.check.message.MaskFinder;
import dev.walletdesk.check.message.MaskFinder.Masked;
import dev.walletdesk.check.message.Mention;
import dev.walletdesk.check.message.MessageReader;
import dev.walletdesk.check.message.MessageText;
import dev.walletdesk.check.message.SenderFinder;
import dev.walletdesk.check.message.Senders;
import dev.walletdesk.check.scam.ScamFinder;
import dev.walletdesk.check.scam.ScamFinder.FactAt;
import dev.walletdesk.check.verdict.MessageVerdict;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.Sign;
import dev.walletdesk.check.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads whole messages: what is in them, whose it is, and which patterns of scams they fit. Not for
 * use by several threads.
 */
public final class MessageChecker {

  /** Nobody answers in more ways than that; the rest of a list is not checked. */
  private static final int MOST_CONTACTS = 500;

  /** With more it is a newsletter. */
  private static final int MOST_LINKS = 5;

  private static final int FEWEST_WORDS = 4;
  private static final int FEWEST_IDEOGRAPHS = 6;

  /** A number in words and the longest way through an app have fewer. */
  private static final int MOST_WORDS_OF_VALUE = 20;

  private static final int MOST_IDEOGRAPHS_OF_VALUE = 24;

  private final Checker checker;
  private final MaskFinder masks = new MaskFinder();
  private final Supplier<MessageReader> reader;
  private final Supplier<SenderFinder> senders;
  private final Supplier<List<ScamFinder>> scams;

  /**
   * Checks against everything that is known; what it takes is made for the first message.
   *
   * @param patterns what gives scams away, each looked for by itself
   * @param checker judges what is found
   */
  public MessageChecker(Catalog catalog, Supplier<List<Patterns>> patterns, Checker checker) {
    this.checker = checker;
    reader = Suppliers.memoize(MessageReader::new);
    senders = Suppliers.memoize(() -> new SenderFinder(known(catalog)));
    scams = Suppliers.memoize(() -> patterns.get().stream().map(ScamFinder::new).toList());
  }

  /** Judges a message, however strange it is. */
  public MessageVerdict check(String message) {
    MessageText text = MessageText.of(message);
    List<Masked> hidden = masks.masksIn(text);
    List<Mention> mentions = readable(reader.get().mentionsIn(text), hidden);
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    List<FactAt> facts = new ArrayList<>();
    for (Mention mention : mentions) {
      if (verdicts.size() < MOST_CONTACTS || verdicts.containsKey(mention.value())) {
        Verdict verdict =
            verdicts.computeIfAbsent(mention.value(), value -> checker.check(mention));
        for (ContactFact fact : ContactFacts.of(mention, verdict)) {
          facts.add(new FactAt(fact, mention.start(), mention.end()));
        }
      }
    }
    for (Masked mask : hidden) {
      facts.add(new FactAt(ContactFacts.ofMasked(mask.kind()), mask.start(), mask.end()));
    }
    manyLinks(mentions).ifPresent(facts::add);
    Senders from = senders.get().sendersOf(text);
    from.named()
        .forEach(one -> facts.add(new FactAt(ContactFact.LISTED_NAME, one.start(), one.end())));
    List<Sign> signs = new ArrayList<>();
    scams.get().forEach(finder -> signs.addAll(finder.signsIn(text, mentions, facts)));
    Map<String, Party> parties = new LinkedHashMap<>();
    from.named().forEach(one -> parties.putIfAbsent(one.party().id(), one.party()));
    return new MessageVerdict(
        of(PatternKind.SCAM, signs),
        of(PatternKind.NOTICE, signs),
        List.copyOf(verdicts.values()),
        from.signatures(),
        List.copyOf(parties.values()),
        message.length() > MessageText.LONGEST);
  }

  /** A rest of what was masked is nothing that anybody could follow. */
  private static List<Mention> readable(List<Mention> mentions, List<Masked> masks) {
    if (masks.isEmpty()) {
      return mentions;
    }
    return mentions.stream()
        .filter(
            mention ->
                masks.stream()
                    .noneMatch(
                        mask -> mask.start() < mention.end() && mention.start() < mask.end()))
        .toList();
  }

  private static Optional<FactAt> manyLinks(List<Mention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.kind() == Mention.Kind.LINK)
        .skip(MOST_LINKS)
        .findFirst()
        .map(link -> new FactAt(ContactFact.MANY_LINKS, link.start(), link.end()));
  }

  /** walletdesk's own parties first; who is added under an id of theirs is known besides. */
  private static List<Party> known(Catalog catalog) {
    List<Party> all = new ArrayList<>(catalog.ownParties());
    all.addAll(catalog.addedParties());
    return all;
  }

  private static List<Sign> of(PatternKind kind, List<Sign> signs) {
    return signs.stream().filter(sign -> sign.pattern().kind() == kind).toList();
  }

  /**
   * Whether a text that {@code verdict} could make nothing of is a message rather than a misspelt
   * value: more than a few words.
   */
  public static boolean isMessage(String text, Verdict verdict) {
    boolean unread = verdict.reason() == Reason.TOO_LONG || verdict.reason() == Reason.UNREADABLE;
    return unread && isLongerThan(FEWEST_WORDS, FEWEST_IDEOGRAPHS, text);
  }

  /** Whether {@code text} is so long that it need not be tried as a value first. */
  public static boolean isPlainlyMessage(String text) {
    return isLongerThan(MOST_WORDS_OF_VALUE, MOST_IDEOGRAPHS_OF_VALUE, text);
  }

  private static boolean isLongerThan(int fewestWords, int fewestIdeographs, String text) {
    int words = 0;
    int ideographs = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inWord ? 1 : 0;
      ideographs += Character.isIdeographic(text.charAt(i)) ? 1 : 0;
      inWord = !space;
    }
    return words >= fewestWords || ideographs >= fewestIdeographs;
  }
}
