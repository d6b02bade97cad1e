package dev.walletdesk.document.message;

import dev.walletdesk.catalog.pattern.ScamPattern;
import dev.walletdesk.check.verdict.MessageRuling;
import dev.walletdesk.check.verdict.MessageVerdict;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.Sign;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.HowToFind;
import dev.walletdesk.document.Terms;
import dev.walletdesk.document.VerdictText;
import dev.walletdesk.document.block.BlockWriter;
import dev.walletdesk.document.block.Document;
import dev.walletdesk.document.block.Emphasis;
import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Sanitizer;
import dev.walletdesk.text.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells people what reading a message came to. */
public final class MessageVerdictText {

  /** A list of contacts is cut there; what is wrong with any of them comes first. */
  private static final int MOST_CONTACTS = 12;

  /** Of more signs, those that rest on most are told. */
  private static final int MOST_SIGNS = 4;

  private static final int MOST_INSTRUCTIONS = 5;
  private static final int MOST_CELLS = 60;

  private final Messages messages;
  private final Terms words;
  private final VerdictText values;

  /** Describes verdicts in the language of {@code contacts}. */
  public MessageVerdictText(ContactText contacts) {
    messages = contacts.messages();
    words = new Terms(messages);
    values = new VerdictText(contacts);
  }

  /** What it comes to, in one line. */
  public Line line(MessageVerdict verdict) {
    return Line.unbroken(sentence(verdict), Style.PLAIN);
  }

  /** The same as a sentence. */
  public String sentence(MessageVerdict verdict) {
    return switch (verdict.ruling()) {
      case SCAM_SIGNS -> messages.get("message.scam-signs", names(verdict.signs()));
      case NOT_THEIRS -> messages.get("message.not-theirs", list(verdict, this::isNotTheirs));
      case NO_KNOWN_SIGN -> noKnownSign(verdict);
    };
  }

  private String noKnownSign(MessageVerdict verdict) {
    if (verdict.contacts().isEmpty()) {
      return messages.get("message.no-known-sign.nothing");
    }
    return verdict.isOfficial()
        ? messages.get("message.no-known-sign.official", list(verdict, Verdict::isOfficial))
        : messages.get("message.no-known-sign.unlisted", list(verdict, one -> !one.isOfficial()));
  }

  private boolean isNotTheirs(Verdict verdict) {
    return verdict.ruling() == Ruling.WRONG || verdict.ruling() == Ruling.LOOKALIKE;
  }

  private String list(MessageVerdict verdict, Function<Verdict, Boolean> which) {
    List<String> all =
        verdict.contacts().stream()
            .filter(which::apply)
            .map(Verdict::value)
            .map(this::cut)
            .toList();
    String first = all.stream().limit(2).collect(Collectors.joining(messages.get("message.comma")));
    return all.size() > 2 ? messages.get("message.and-more", first, all.size() - 2) : first;
  }

  private String cut(String value) {
    return DisplayWidth.cut(Sanitizer.clean(value.strip()), MOST_CELLS);
  }

  private String names(List<Sign> signs) {
    return signs.stream()
        .limit(MOST_SIGNS)
        .map(sign -> words.name(sign.pattern()))
        .collect(Collectors.joining(messages.get("message.comma")));
  }

  /** Why a sign was found: the words of the message. */
  public String because(Sign sign) {
    return sign.because().stream()
        .map(quote -> messages.get("message.quote", Sanitizer.clean(quote)))
        .collect(Collectors.joining(messages.get("message.quotes-between")));
  }

  /** What it comes to, why, what is in it, what to do, and where to go on. */
  public Document document(MessageVerdict verdict) {
    return Document.of(out -> write(verdict, out));
  }

  private void write(MessageVerdict verdict, BlockWriter out) {
    out.paragraph(sentence(verdict), emphasis(verdict));
    if (verdict.cut()) {
      out.paragraph(messages.get("message.cut"), Emphasis.WARNING);
    }
    if (!verdict.signs().isEmpty()) {
      out.heading(messages.get("message.why"));
      out.bullets(verdict.signs().stream().limit(MOST_SIGNS).map(this::reason).toList());
    }
    contacts(verdict, out);
    instructions(verdict, out);
    wayIn(verdict, out);
  }

  private String reason(Sign sign) {
    return messages.get(
        "message.reason",
        words.name(sign.pattern()),
        because(sign),
        messages.of(sign.pattern().why()));
  }

  private void contacts(MessageVerdict verdict, BlockWriter out) {
    if (!verdict.senders().isEmpty()) {
      String senders = String.join(messages.get("message.comma"), verdict.senders());
      out.paragraph(messages.get("message.from", cut(senders)), Emphasis.PLAIN);
    }
    if (verdict.contacts().isEmpty()) {
      return;
    }
    out.heading(messages.get("message.contacts"));
    out.bullets(
        verdict.contacts().stream()
            .sorted((a, b) -> Boolean.compare(isNotTheirs(b), isNotTheirs(a)))
            .limit(MOST_CONTACTS)
            .map(contact -> values.line(contact).text())
            .toList());
    int more = verdict.contacts().size() - MOST_CONTACTS;
    if (more > 0) {
      out.paragraph(messages.get("message.more-contacts", more), Emphasis.PLAIN);
    }
  }

  private void instructions(MessageVerdict verdict, BlockWriter out) {
    List<String> advice =
        verdict.signs().stream()
            .map(Sign::pattern)
            .flatMap(this::advice)
            .distinct()
            .limit(MOST_INSTRUCTIONS)
            .toList();
    if (!advice.isEmpty()) {
      out.heading(messages.get("message.do"));
      out.numbered(advice);
      return;
    }
    for (Sign notice : verdict.notices()) {
      out.heading(words.name(notice.pattern()));
      out.paragraph(messages.of(notice.pattern().why()), Emphasis.PLAIN);
      out.bullets(advice(notice.pattern()).toList());
    }
    out.heading(messages.get("message.make-sure"));
    out.bullets(HowToFind.ways(messages));
  }

  private Stream<String> advice(ScamPattern pattern) {
    return pattern.advice().stream().map(text -> words.marked(messages.of(text), pattern.origin()));
  }

  private void wayIn(MessageVerdict verdict, BlockWriter out) {
    Optional<Sign> first = first(verdict);
    first.ifPresent(
        sign -> {
          String key = verdict.signs().isEmpty() ? "message.if-not-you" : "message.done";
          out.heading(messages.get(key));
          out.command(messages.get("message.guide", command(sign)));
        });
  }

  private static Optional<Sign> first(MessageVerdict verdict) {
    return verdict.signs().stream().findFirst().or(() -> verdict.notices().stream().findFirst());
  }

  private static String command(Sign sign) {
    String answers =
        sign.pattern().answers().entrySet().stream()
            .map(answer -> " --answer " + answer.getKey() + "=" + answer.getValue())
            .collect(Collectors.joining());
    return "walletdesk diagnose -g " + sign.pattern().guide() + answers;
  }

  private static Emphasis emphasis(MessageVerdict verdict) {
    if (verdict.ruling() != MessageRuling.NO_KNOWN_SIGN) {
      return Emphasis.DANGER;
    }
    return verdict.isOfficial() && !verdict.contacts().isEmpty()
        ? Emphasis.STRONG
        : Emphasis.WARNING;
  }
}
