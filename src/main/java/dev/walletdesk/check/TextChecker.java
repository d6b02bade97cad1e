package dev.walletdesk.check;

import dev.walletdesk.catalog.Channel;
import dev.walletdesk.catalog.Contact;
import dev.walletdesk.catalog.Party;
import dev.walletdesk.check.verdict.Claim;
import dev.walletdesk.check.verdict.Reason;
import dev.walletdesk.check.verdict.ValueKind;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.check.web.Folding;
import dev.walletdesk.text.NearIndex;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges what is neither number nor address: names of social accounts and of routes in apps, which
 * are known only as they stand in the catalog. Account names are searched for lookalikes too.
 */
final class TextChecker {

  private static final Set<Channel> CHANNELS =
      EnumSet.of(Channel.APP, Channel.CHAT, Channel.SOCIAL, Channel.WEB);
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_.-]{6,}");

  private final Map<String, List<Claim>> byText = new HashMap<>();
  private final NearIndex<List<Claim>> handles = new NearIndex<>();

  TextChecker(List<Party> parties) {
    for (Party party : parties) {
      for (Contact contact : party.contacts()) {
        if (CHANNELS.contains(contact.channel())) {
          add(Claim.of(party, contact));
        }
      }
    }
  }

  private void add(Claim claim) {
    String normal = normal(claim.value());
    List<Claim> claims = byText.computeIfAbsent(normal, key -> new ArrayList<>());
    claims.add(claim);
    if (HANDLE.matcher(claim.value()).matches() && claim.isOfficial()) {
      handles.add(Folding.fold(normal), claims);
    }
  }

  Verdict check(String text) {
    String normal = normal(text);
    List<Claim> claims = byText.getOrDefault(normal, List.of());
    if (!claims.isEmpty()) {
      return verdict(Reason.ofListed(claims), claims, "");
    }
    if (text.startsWith("@") && normal.length() > 1) {
      return likeHandle(text, Folding.fold(normal))
          .orElseGet(() -> Verdict.bare(text, ValueKind.OTHER, Reason.NOT_LISTED));
    }
    return Verdict.bare(text, ValueKind.OTHER, Reason.UNREADABLE);
  }

  private Optional<Verdict> likeHandle(String text, String folded) {
    return handles
        .exactly(folded)
        .map(near -> verdict(Reason.LOOKALIKE_LETTERS, near.value(), text))
        .or(() -> handles.find(folded).map(near -> verdict(Reason.MISSPELT, near.value(), text)));
  }

  private static Verdict verdict(Reason reason, List<Claim> claims, String detail) {
    return new Verdict("", ValueKind.OTHER, reason, claims, detail, Verdict.regionOf(claims));
  }

  private static String normal(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return MARKS.matcher(folded).replaceAll("");
  }
}
