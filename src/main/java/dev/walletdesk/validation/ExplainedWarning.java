package dev.walletdesk.validation;

import dev.walletdesk.catalog.problem.Problem;
import dev.walletdesk.text.LocalizedText;

/**
 * A warning that the data explains.
 *
 * @param warning the warning
 * @param reason why the data is right as it is
 */
public record ExplainedWarning(Problem warning, LocalizedText reason) {}
