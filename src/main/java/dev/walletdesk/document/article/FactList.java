package dev.walletdesk.document.article;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.text.Messages;
import java.util.List;

/**
 * What a section has for some wallets or countries, only to be known. Where there is much of it,
 * each reader has to look for one line among many, so it is better read for one wallet alone.
 */
final class FactList {

  /** So many stand side by side without getting in the way of those whom they do not concern. */
  private static final int EASILY_PASSED_OVER = 6;

  private final List<Section> facts;

  private final boolean aboutWallets;

  private FactList(List<Section> facts, boolean aboutWallets) {
    this.facts = facts;
    this.aboutWallets = aboutWallets;
  }

  /** The facts in {@code section} for some wallets, or else for some countries alone. */
  static FactList of(Section section, boolean aboutWallets) {
    return new FactList(
        section.parts().stream()
            .filter(part -> part instanceof Section inner && isFact(inner))
            .map(Section.class::cast)
            .filter(fact -> isAboutWallets(fact) == aboutWallets)
            .toList(),
        aboutWallets);
  }

  boolean isLong() {
    return facts.size() > EASILY_PASSED_OVER;
  }

  /** Whether a part of the section is one of them. */
  boolean has(Part part) {
    return facts.stream().anyMatch(fact -> isSame(fact, part));
  }

  /** Whether it is the first of them. */
  boolean beginsWith(Part part) {
    return isSame(facts.get(0), part);
  }

  @SuppressWarnings("ReferenceEquality") // To compare all that is in two sections takes long.
  private static boolean isSame(Section fact, Part part) {
    return fact == part;
  }

  /** How one wallet or country is asked for on the command line. */
  String option(Messages messages) {
    return messages.get(aboutWallets ? "article.facts.wallet" : "article.facts.country");
  }

  /** All of them. */
  List<Section> all() {
    return facts;
  }

  private static boolean isFact(Section section) {
    return section.isForPlaces() && section.steps().allMatch(Step.Notice.class::isInstance);
  }

  private static boolean isAboutWallets(Section section) {
    return section.situation().when().containsKey(Condition.PROVIDER);
  }
}
