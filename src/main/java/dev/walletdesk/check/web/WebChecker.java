package dev.walletdesk.check.web;

import dev.walletdesk.catalog.OfficialDomain;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.ValueKind;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.check.web.DomainLookalikes.Match;
import dev.walletdesk.text.WordList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges links, hosts and e-mail addresses. */
public final class WebChecker {

  private static final Pattern INNER =
      Pattern.compile(
          "(?:https?:[/\\\\]+|(?<=[=&?#/])//)([^/?#&\\s\"'<>]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN_HOSTS = Pattern.compile("[@:/?#\\s]+");

  private final DomainBook book;
  private final DomainLookalikes lookalikes;
  private final LabelLookalikes mailboxes;
  private final Set<String> shorteners =
      Set.copyOf(WordList.entries("/dev/walletdesk/check/web/short-links.txt"));

  /** Checks against the domains, pages and mailboxes of {@code parties}. */
  public WebChecker(List<Party> parties) {
    Set<String> ordinary =
        Set.copyOf(WordList.entries("/dev/walletdesk/check/web/ordinary-names.txt"));
    Brands brands = new Brands(parties, ordinary);
    book = new DomainBook(parties);
    lookalikes = new DomainLookalikes(brands, ordinary);
    mailboxes = new LabelLookalikes(brands, ordinary);
  }

  /** Judges a link or a bare host; the value of the verdict is left empty, here and below. */
  public Verdict checkLink(WebAddress address) {
    return HostNames.of(address.host())
        .map(host -> link(address, host))
        .orElseGet(() -> Verdict.bare("", ValueKind.URL, Reason.UNREADABLE));
  }

  /**
   * Judges a link by where it leads, and by what it shows: a text that is an address itself must
   * name the same host.
   *
   * @param shown the address that its text is, if it is one
   */
  public Verdict checkShownLink(Optional<WebAddress> shown, WebAddress target) {
    Verdict verdict = checkLink(target);
    Optional<HostName> promised = shown.flatMap(address -> HostNames.of(address.host()));
    Optional<HostName> real = HostNames.of(target.host());
    if (promised.isEmpty() || real.isEmpty() || verdict.ruling() == Ruling.WRONG) {
      return verdict;
    }
    if (promised.get().registrable().equals(real.get().registrable())) {
      return verdict;
    }
    List<Claim> claims = official(book.domain(promised.get()));
    return verdict(ValueKind.URL, Reason.TEXT_DIFFERS, claims, real.get());
  }

  private Verdict link(WebAddress address, HostName host) {
    List<Claim> wrong = book.wrong(host);
    if (!wrong.isEmpty()) {
      return verdict(ValueKind.URL, Reason.KNOWN_WRONG, wrong, host);
    }
    List<Claim> page = book.page(host, address.rest());
    if (!page.isEmpty()) {
      return verdict(ValueKind.URL, Reason.ofListed(page), page, host);
    }
    List<Claim> domain = book.domain(host);
    if (domain.stream().anyMatch(Claim::isOfficial)) {
      return mayBeAnybodys(address, host, domain)
          ? verdict(ValueKind.URL, Reason.USER_CONTENT, domain, host)
          : official(address, host, domain);
    }
    return disguise(address, host)
        .orElseGet(
            () ->
                mayBeAnybodys(address, host, domain)
                    ? verdict(ValueKind.URL, Reason.USER_CONTENT, domain, host)
                    : unlisted(ValueKind.URL, host, domain));
  }

  /** Whether users write the pages of the domain, and this is not its home page. */
  private static boolean mayBeAnybodys(WebAddress address, HostName host, List<Claim> domain) {
    return domain.stream()
        .flatMap(claim -> claim.domain().stream())
        .filter(one -> one.content() == OfficialDomain.Content.USERS)
        .anyMatch(one -> !isHome(address, host, one.domain()));
  }

  private static boolean isHome(WebAddress address, HostName host, String domain) {
    boolean bare = address.rest().isEmpty() || address.rest().equals("/");
    return bare && (host.ascii().equals(domain) || host.ascii().equals("www." + domain));
  }

  private Verdict official(WebAddress address, HostName host, List<Claim> domain) {
    Verdict verdict = verdict(ValueKind.URL, Reason.OFFICIAL_DOMAIN, domain, host);
    Matcher inner = INNER.matcher(address.decodedRest());
    while (inner.find()) {
      Optional<WebAddress> target = WebAddress.read(inner.group());
      Verdict judged = target.map(this::checkLink).orElse(verdict);
      if (!judged.isOfficial()) {
        Reason reason = judged.ruling() == Ruling.UNKNOWN ? Reason.HANDS_OVER : judged.reason();
        List<Claim> claims = judged.ruling() == Ruling.UNKNOWN ? domain : judged.claims();
        return new Verdict("", ValueKind.URL, reason, claims, judged.detail(), judged.region());
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
        return Optional.of(verdict(ValueKind.URL, Reason.USER_INFO, claims, host));
      }
      Optional<Match> match = shown.flatMap(lookalikes::of).or(() -> mailboxes.of(part, false));
      if (match.isPresent()) {
        return Optional.of(verdict(ValueKind.URL, Reason.USER_INFO, match.get().claims(), host));
      }
    }
    return Optional.empty();
  }

  private Verdict unlisted(ValueKind kind, HostName host, List<Claim> domain) {
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

  /** Judges an e-mail address, given by its parts before and behind the {@code @}. */
  public Verdict checkEmail(String user, String domainName) {
    Optional<HostName> found = HostNames.of(domainName);
    if (found.filter(host -> host.ascii().contains(".") && !host.address()).isEmpty()) {
      return Verdict.bare("", ValueKind.EMAIL, Reason.UNREADABLE);
    }
    HostName host = found.get();
    List<Claim> mailbox = book.mailbox(user + "@" + host.ascii());
    if (!mailbox.isEmpty()) {
      return verdict(ValueKind.EMAIL, Reason.ofListed(mailbox), mailbox, host);
    }
    List<Claim> wrong = book.wrong(host);
    if (!wrong.isEmpty()) {
      return verdict(ValueKind.EMAIL, Reason.KNOWN_WRONG, wrong, host);
    }
    List<Claim> domain = book.domain(host);
    if (domain.stream().anyMatch(Claim::isOfficial)) {
      return verdict(ValueKind.EMAIL, Reason.ADDRESS_NOT_LISTED, domain, host);
    }
    Verdict verdict = unlisted(ValueKind.EMAIL, host, domain);
    return verdict.reason() == Reason.NOT_LISTED
        ? namedMailbox(user, host).orElse(verdict)
        : verdict;
  }

  private Optional<Verdict> namedMailbox(String mailbox, HostName host) {
    String lower = mailbox.toLowerCase(Locale.ROOT);
    if (book.isOfficial(lower)) {
      List<Claim> claims = official(book.domain(HostNames.of(lower).orElseThrow()));
      return Optional.of(verdict(ValueKind.EMAIL, Reason.NAME_IN_MAILBOX, claims, host));
    }
    for (String part : lower.split("[.+]", -1)) {
      Optional<Match> match = mailboxes.of(part, false);
      if (match.isPresent() && match.get().reason() != Reason.MISSPELT) {
        return Optional.of(
            verdict(ValueKind.EMAIL, Reason.NAME_IN_MAILBOX, match.get().claims(), host));
      }
    }
    return Optional.empty();
  }

  private static List<Claim> official(List<Claim> claims) {
    return claims.stream().filter(Claim::isOfficial).toList();
  }

  private static Verdict verdict(ValueKind kind, Reason reason, List<Claim> claims, HostName host) {
    List<Claim> sorted = claims.stream().sorted(Comparator.comparing(Claim::trust)).toList();
    return new Verdict("", kind, reason, sorted, host.shown(), Verdict.regionOf(sorted));
  }
}
