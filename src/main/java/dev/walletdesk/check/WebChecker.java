package dev.walletdesk.check;

import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.DomainLookalikes.Match;
import dev.walletdesk.text.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges links, hosts and e-mail addresses. */
final class WebChecker {

  private static final Pattern INNER =
      Pattern.compile(
          "(?:https?:[/\\\\]+|(?<=[=&?#/])//)([^/?#&\\s\"'<>]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_HOSTS = Pattern.compile("[@:/?#\\s]+");

  private final DomainBook book;
  private final DomainLookalikes lookalikes;
  private final LabelLookalikes mailboxes;
  private final Set<String> shorteners =
      Set.copyOf(WordList.entries("/dev/walletdesk/check/short-links.txt"));

  WebChecker(List<Party> parties) {
    Set<String> ordinary = Set.copyOf(WordList.entries("/dev/walletdesk/check/ordinary-names.txt"));
    Brands brands = new Brands(parties, ordinary);
    book = new DomainBook(parties);
    lookalikes = new DomainLookalikes(brands, ordinary);
    mailboxes = new LabelLookalikes(brands, ordinary);
  }

  Verdict checkLink(WebAddress address) {
    return HostNames.of(address.host())
        .map(host -> link(address, host))
        .orElseGet(() -> Verdict.bare("", Kind.URL, Reason.UNREADABLE));
  }

  /** A link whose text is a host itself must lead to that host. */
  Verdict checkShownLink(Reading.ShownLink link) {
    Verdict target = checkLink(link.target());
    Optional<HostName> shown = shownHost(link.shown());
    Optional<HostName> real = HostNames.of(link.target().host());
    if (shown.isEmpty() || real.isEmpty() || target.ruling() == Ruling.WRONG) {
      return target;
    }
    if (shown.get().registrable().equals(real.get().registrable())) {
      return target;
    }
    List<Claim> claims = official(book.domain(shown.get()));
    return verdict(Kind.URL, Reason.TEXT_DIFFERS, claims, real.get());
  }

  private static Optional<HostName> shownHost(String shown) {
    return Reading.of(VisibleText.of(shown).text()) instanceof Reading.Link link
        ? HostNames.of(link.address().host())
        : Optional.empty();
  }

  private Verdict link(WebAddress address, HostName host) {
    List<Claim> wrong = book.wrong(host);
    if (!wrong.isEmpty()) {
      return verdict(Kind.URL, Reason.KNOWN_WRONG, wrong, host);
    }
    List<Claim> page = book.page(host, address.rest());
    if (!page.isEmpty()) {
      return verdict(Kind.URL, PhoneChecker.listed(page), page, host);
    }
    List<Claim> domain = book.domain(host);
    if (domain.stream().anyMatch(Claim::isOfficial)) {
      return official(address, host, domain);
    }
    return disguise(address, host).orElseGet(() -> unlisted(Kind.URL, host, domain));
  }

  private Verdict official(WebAddress address, HostName host, List<Claim> domain) {
    Verdict verdict = verdict(Kind.URL, Reason.OFFICIAL_DOMAIN, domain, host);
    Matcher inner = INNER.matcher(address.decodedRest());
    while (inner.find()) {
      Optional<WebAddress> target = WebAddress.read(inner.group());
      Verdict judged = target.map(this::checkLink).orElse(verdict);
      if (!judged.isOfficial()) {
        Reason reason = judged.ruling() == Ruling.UNKNOWN ? Reason.HANDS_OVER : judged.reason();
        List<Claim> claims = judged.ruling() == Ruling.UNKNOWN ? domain : judged.claims();
        return new Verdict("", Kind.URL, reason, claims, judged.detail(), judged.region());
      }
    }
    return verdict;
  }

  /** What stands before the {@code @} is for the eye only. */
  private Optional<Verdict> disguise(WebAddress address, HostName host) {
    if (address.userInfo().isEmpty()) {
      return Optional.empty();
    }
    for (String part : BETWEEN_HOSTS.split(address.userInfo(), -1)) {
      Optional<HostName> shown = part.contains(".") ? HostNames.of(part) : Optional.empty();
      List<Claim> claims = shown.map(book::domain).map(WebChecker::official).orElse(List.of());
      if (!claims.isEmpty()) {
        return Optional.of(verdict(Kind.URL, Reason.USER_INFO, claims, host));
      }
      Optional<Match> match = shown.flatMap(lookalikes::of).or(() -> mailboxes.of(part, false));
      if (match.isPresent()) {
        return Optional.of(verdict(Kind.URL, Reason.USER_INFO, match.get().claims(), host));
      }
    }
    return Optional.empty();
  }

  private Verdict unlisted(Kind kind, HostName host, List<Claim> domain) {
    if (host.address()) {
      return verdict(kind, Reason.IP_ADDRESS, List.of(), host);
    }
    if (!domain.isEmpty()) {
      return verdict(kind, Reason.UNCONFIRMED, domain, host);
    }
    List<Claim> same = official(book.sameRegistration(host));
    if (!same.isEmpty()) {
      return verdict(kind, Reason.OTHER_PART_OF_DOMAIN, same, host);
    }
    Optional<Match> match = lookalikes.of(host);
    if (match.isPresent()) {
      return verdict(kind, match.get().reason(), match.get().claims(), host);
    }
    boolean shortened =
        shorteners.contains(host.ascii()) || shorteners.contains(host.registrable());
    return verdict(kind, shortened ? Reason.SHORT_LINK : Reason.NOT_LISTED, List.of(), host);
  }

  Verdict checkEmail(Reading.Email email) {
    Optional<HostName> found = HostNames.of(email.host());
    if (found.filter(host -> host.ascii().contains(".") && !host.address()).isEmpty()) {
      return Verdict.bare("", Kind.EMAIL, Reason.UNREADABLE);
    }
    HostName host = found.get();
    List<Claim> mailbox = book.mailbox(email.mailbox() + "@" + host.ascii());
    if (!mailbox.isEmpty()) {
      return verdict(Kind.EMAIL, PhoneChecker.listed(mailbox), mailbox, host);
    }
    List<Claim> wrong = book.wrong(host);
    if (!wrong.isEmpty()) {
      return verdict(Kind.EMAIL, Reason.KNOWN_WRONG, wrong, host);
    }
    List<Claim> domain = book.domain(host);
    if (domain.stream().anyMatch(Claim::isOfficial)) {
      return verdict(Kind.EMAIL, Reason.ADDRESS_NOT_LISTED, domain, host);
    }
    Verdict verdict = unlisted(Kind.EMAIL, host, domain);
    return verdict.reason() == Reason.NOT_LISTED
        ? namedMailbox(email.mailbox(), host).orElse(verdict)
        : verdict;
  }

  private Optional<Verdict> namedMailbox(String mailbox, HostName host) {
    String lower = mailbox.toLowerCase(Locale.ROOT);
    if (book.isOfficial(lower)) {
      List<Claim> claims = official(book.domain(HostNames.of(lower).orElseThrow()));
      return Optional.of(verdict(Kind.EMAIL, Reason.NAME_IN_MAILBOX, claims, host));
    }
    for (String part : lower.split("[.+]", -1)) {
      Optional<Match> match = mailboxes.of(part, false);
      if (match.isPresent() && match.get().reason() != Reason.MISSPELT) {
        return Optional.of(verdict(Kind.EMAIL, Reason.NAME_IN_MAILBOX, match.get().claims(), host));
      }
    }
    return Optional.empty();
  }

  private static List<Claim> official(List<Claim> claims) {
    return claims.stream().filter(Claim::isOfficial).toList();
  }

  private static Verdict verdict(Kind kind, Reason reason, List<Claim> claims, HostName host) {
    List<Claim> sorted = claims.stream().sorted(Comparator.comparing(Claim::trust)).toList();
    return new Verdict("", kind, reason, sorted, host.shown(), Verdict.regionOf(sorted));
  }
}
