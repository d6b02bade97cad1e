package dev.walletdesk.format.json;

import dev.walletdesk.validation.survey.Claims;

/** Steps about some wallets or countries only, and how many of them name no source. */
record ClaimsJson(int count, int withoutSource) {

  static ClaimsJson of(Claims claims) {
    return new ClaimsJson(claims.count(), claims.withoutSource());
  }
}
