package dev.walletdesk.check.web;

import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.web.DomainLookalikes.Match;
import dev.walletdesk.text.NearIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether one label of a host, or the name of a mailbox, carries a party's name. */
final class LabelLookalikes {

  private static final Pattern HYPHENS = Pattern.compile("[-_]+");

  /** What belongs to an address and not to a name. */
  private static final Pattern GLUE_BEFORE = Pattern.compile("^(?:https?)?(?:www\\d?)?");

  private static final Pattern GLUE_BEHIND = Pattern.compile("(?:com|net|org|cn|html?)$");

  private final Map<String, Brand> byName = new HashMap<>();
  private final Map<String, Brand> byFolded = new HashMap<>();
  private final NearIndex<Brand> near = new NearIndex<>();
  private final TwoSlips twice;
  private final EmbeddedNames embedded;
  private final Set<String> ordinary;
  private final BaitWords bait = new BaitWords();

  LabelLookalikes(Brands brands, Set<String> ordinary) {
    this.ordinary = ordinary;
    for (Brand brand : brands.all()) {
      byName.put(brand.name(), brand);
      byFolded.putIfAbsent(Folding.fold(brand.name()), brand);
      if (brand.mayBeMisspelt()) {
        near.add(brand.name(), brand);
      }
    }
    twice = new TwoSlips(brands.all(), bait);
    embedded = new EmbeddedNames(brands.all(), ordinary, bait);
  }

  /** The party's name that {@code label} is. */
  Optional<Brand> exactly(String label) {
    return Optional.ofNullable(byName.get(label));
  }

  /**
   * What {@code label} resembles.
   *
   * @param registered whether this label is the one that somebody registered
   */
  Optional<Match> of(String label, boolean registered) {
    if (ordinary.contains(label)) {
      return Optional.empty();
    }
    String[] tokens = HYPHENS.split(label, -1);
    boolean alone = tokens.length == 1 && registered;
    for (String token : tokens) {
      Optional<Match> match = token(token, alone, tokens);
      if (match.isPresent()) {
        return match;
      }
    }
    return tokens.length > 1 ? squeezed(String.join("", tokens)) : Optional.empty();
  }

  /** What {@code label} resembles where hosts cost nothing: a name of six letters, anywhere. */
  Optional<Match> onCheapHost(String label) {
    if (ordinary.contains(label)) {
      return Optional.empty();
    }
    return embedded.onCheapHost(label, Folding.fold(label)).flatMap(LabelLookalikes::misplaced);
  }

  private Optional<Match> token(String token, boolean alone, String[] all) {
    String stripped = withoutOuterDigits(token);
    if (ordinary.contains(token)) {
      return Optional.empty();
    }
    String folded = Folding.fold(token);
    Optional<Match> whole =
        named(token, alone, all)
            .or(() -> sameLooks(token, folded))
            .or(() -> embedded.of(token, folded).flatMap(brand -> misplaced(brand)))
            .or(() -> misspelt(token))
            .or(() -> glued(token));
    return whole.isPresent() || stripped.equals(token) || ordinary.contains(stripped)
        ? whole
        : numbered(token, stripped)
            .or(() -> named(stripped, false, all))
            .or(() -> sameLooks(stripped, Folding.fold(stripped)))
            .or(() -> misspelt(stripped));
  }

  /** A name of digits with a luring word: {@code 12315kefu}. */
  private Optional<Match> numbered(String token, String word) {
    String digits =
        token.startsWith(word) ? token.substring(word.length()) : token.replace(word, "");
    Brand brand = bait.isBait(word) ? byName.get(digits) : null;
    return brand == null || brand.common() ? Optional.empty() : match(Reason.NAME_MISPLACED, brand);
  }

  /** Without digits before or behind, unless there is nothing else. */
  private static String withoutOuterDigits(String token) {
    int start = 0;
    int end = token.length();
    while (end > start && isDigit(token.charAt(end - 1))) {
      end--;
    }
    while (start < end && isDigit(token.charAt(start))) {
      start++;
    }
    return end > start ? token.substring(start, end) : token;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Optional<Match> named(String token, boolean alone, String[] all) {
    Brand brand = byName.get(token);
    if (brand == null || (brand.common() && !isBaited(brand, all))) {
      return Optional.empty();
    }
    if (alone && !brand.isTheirsAlone()) {
      return Optional.empty();
    }
    return match(alone ? Reason.OTHER_ENDING : Reason.NAME_MISPLACED, brand);
  }

  /** A short name counts only beside a word that lures: {@code jd-login}. */
  private boolean isBaited(Brand brand, String[] tokens) {
    if (ordinary.contains(brand.name())) {
      return false;
    }
    for (String token : tokens) {
      if (!token.equals(brand.name()) && bait.isBait(token)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Match> sameLooks(String token, String folded) {
    Brand brand = byFolded.get(folded);
    return brand == null || brand.common() || brand.name().equals(token)
        ? Optional.empty()
        : match(Reason.LOOKALIKE_LETTERS, brand);
  }

  private Optional<Match> misspelt(String token) {
    return near.find(token)
        .map(NearIndex.Near::value)
        .or(() -> twice.of(token))
        .flatMap(found -> match(Reason.MISSPELT, found));
  }

  /** A name with pieces of an address about it: {@code wwwpaypalcom, httpsvenmo}. */
  private Optional<Match> glued(String token) {
    String inner =
        GLUE_BEHIND.matcher(GLUE_BEFORE.matcher(token).replaceFirst("")).replaceFirst("");
    if (inner.equals(token) || ordinary.contains(inner)) {
      return Optional.empty();
    }
    Brand brand = byName.get(inner);
    return brand != null && !brand.common()
        ? misplaced(brand)
        : sameLooks(inner, Folding.fold(inner)).or(() -> misspelt(inner));
  }

  /** A name written with hyphens in it: {@code cash-app-help, ali-pay}. */
  private Optional<Match> squeezed(String joined) {
    Brand brand = byName.get(joined);
    if (brand != null && !brand.common()) {
      return match(Reason.NAME_MISPLACED, brand);
    }
    return embedded.of(joined, Folding.fold(joined)).flatMap(embed -> misplaced(embed));
  }

  private static Optional<Match> misplaced(Brand brand) {
    return match(Reason.NAME_MISPLACED, brand);
  }

  private static Optional<Match> match(Reason reason, Brand brand) {
    return Optional.of(new Match(reason, brand.claims()));
  }
}
