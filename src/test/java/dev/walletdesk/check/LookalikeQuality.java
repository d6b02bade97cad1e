package dev.walletdesk.check;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.walletdesk.check.verdict.Ruling;
import dev.walletdesk.check.verdict.Verdict;
import dev.walletdesk.testing.Shipped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts how many imitations are recognised, and how many ordinary values are accused. */
public final class LookalikeQuality {

  private final Checker checker = new Checker(Shipped.CATALOG);

  /**
   * A set of values and those of them that were judged otherwise than they should.
   *
   * @param size how many were judged
   * @param failed the others
   */
  public record Count(int size, List<String> failed) {

    /** The share of those judged as they should. */
    public double share() {
      return size == 0 ? 1 : 1 - (double) failed.size() / size;
    }
  }

  /**
   * Imitations by rule; those that are not taken for lookalikes, or known as wrong, have failed.
   */
  public Map<String, Count> recall() {
    Map<String, Count> counts = new LinkedHashMap<>();
    Imitations.ofEverythingOfficial()
        .forEach(
            (rule, values) -> {
              List<String> failed = new ArrayList<>();
              int size = 0;
              for (String value : values) {
                Verdict verdict = checker.check(value);
                if (isListed(verdict)) {
                  continue;
                }
                size++;
                if (verdict.ruling() != Ruling.LOOKALIKE) {
                  failed.add(value);
                }
              }
              counts.put(rule, new Count(size, failed));
            });
    return counts;
  }

  /** Ordinary values by list; those that are accused have failed. */
  public Map<String, Count> falseAlarms() {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (String list :
        List.of(
            "ordinary-numbers.txt",
            "ordinary-chinese-domains.txt",
            "ordinary-top-sites.txt",
            "ordinary-mail-domains.txt")) {
      counts.put(list, accused(Shipped.list(list)));
    }
    counts.put("example numbers of libphonenumber, all countries", accused(exampleNumbers()));
    return counts;
  }

  private Count accused(List<String> values) {
    List<String> failed = new ArrayList<>();
    int size = 0;
    for (String value : values) {
      Verdict verdict = checker.check(value);
      if (isListed(verdict)) {
        continue;
      }
      size++;
      if (verdict.ruling() != Ruling.UNKNOWN) {
        failed.add(value);
      }
    }
    return new Count(size, failed);
  }

  /** What the catalog itself says something of is neither an imitation nor ordinary. */
  private static boolean isListed(Verdict verdict) {
    return switch (verdict.reason()) {
      case LISTED, OFFICIAL_DOMAIN, KNOWN_WRONG, UNCONFIRMED -> true;
      default -> false;
    };
  }

  private static List<String> exampleNumbers() {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    List<String> examples = new ArrayList<>();
    for (String region : numbers.getSupportedRegions()) {
      for (PhoneNumberType type : PhoneNumberType.values()) {
        PhoneNumber example = numbers.getExampleNumberForType(region, type);
        if (example != null) {
          examples.add(numbers.format(example, PhoneNumberFormat.NATIONAL));
          examples.add(numbers.format(example, PhoneNumberFormat.INTERNATIONAL));
        }
      }
    }
    return examples.stream().distinct().sorted().toList();
  }
}
