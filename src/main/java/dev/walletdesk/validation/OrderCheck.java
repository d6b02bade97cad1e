package dev.walletdesk.validation;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.catalog.Providers;
import dev.walletdesk.catalog.Step;
import dev.walletdesk.diagnosis.paths.ReachableAnswers;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Remedies stand in the order in which they are worth trying: none behind another that takes longer
 * and helps no more often, or helps less often and is no quicker. What is for one wallet and what
 * is for all are told apart by nobody who reads them one after the other.
 */
final class OrderCheck {

  private final Located<Guide> guide;
  private final ReachableAnswers reachable;
  private final Providers wallets;

  /** The remedies of {@code guide}, which some of {@code wallets} have. */
  OrderCheck(Located<Guide> guide, Providers wallets) {
    this.guide = guide;
    this.reachable = ReachableAnswers.in(guide.value());
    this.wallets = wallets;
  }

  void check(Findings findings) {
    List<Step> steps = guide.value().steps();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i) instanceof Step.Remedy later) {
        String below = "/steps/" + i;
        steps.subList(0, i).stream()
            .filter(Step.Remedy.class::isInstance)
            .map(Step.Remedy.class::cast)
            .filter(earlier -> isBetter(later, earlier) && areTriedByOne(earlier, later))
            .findFirst()
            .ifPresent(
                earlier ->
                    findings.warning(
                        guide, below, WarningKind.LATE_REMEDY, later.id(), earlier.id()));
      }
    }
  }

  private static boolean isBetter(Step.Remedy one, Step.Remedy other) {
    int effort = one.effort().compareTo(other.effort());
    int chance = one.chance().compareTo(other.chance());
    return effort <= 0 && chance <= 0 && (effort < 0 || chance < 0);
  }

  /** Whether there is somebody whom both are shown. */
  private boolean areTriedByOne(Step one, Step other) {
    Map<String, Set<String>> answers = reachable.to(one);
    Map<String, Set<String>> others = reachable.to(other);
    return meet(answers, others) && meet(places(one), places(other)) && haveAWallet(one, other);
  }

  private static <T extends Collection<String>> boolean meet(
      Map<String, T> some, Map<String, T> others) {
    return some.entrySet().stream()
        .noneMatch(
            asked ->
                others.containsKey(asked.getKey())
                    && Collections.disjoint(asked.getValue(), others.get(asked.getKey())));
  }

  private Map<String, List<String>> places(Step step) {
    return step.when().allowed().entrySet().stream()
        .filter(asked -> !reachable.isQuestion(asked.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Whether one names wallets and the other kinds of wallet, and some of them are of these. */
  private boolean haveAWallet(Step one, Step other) {
    return isOfAKind(one.when(), other.when()) && isOfAKind(other.when(), one.when());
  }

  private boolean isOfAKind(Condition named, Condition kinds) {
    List<String> ids = named.allowed().get(Condition.PROVIDER);
    List<String> allowed = kinds.allowed().get(Condition.PROVIDER_KIND);
    return ids == null
        || allowed == null
        || ids.stream().map(this::kind).anyMatch(allowed::contains);
  }

  private String kind(String wallet) {
    return wallets
        .provider(wallet)
        .map(Provider::kind)
        .map(kind -> kind.id())
        .orElse(Condition.OTHER);
  }
}
