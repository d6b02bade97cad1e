package dev.walletdesk.validation;

import dev.walletdesk.text.DataName;
import java.util.Arrays;
import java.util.List;

/** What is probably a mistake, but may be right: the data can explain why. */
enum WarningKind {
  /** A phone number that does not exist in its region, as far as libphonenumber knows. */
  IMPLAUSIBLE_NUMBER,
  /** An example that is almost one of another guide. */
  NEAR_DUPLICATE_EXAMPLE,
  /** Too few examples to learn from. */
  FEW_EXAMPLES,
  /** A text that seems to be in another language. */
  WRONG_LANGUAGE,
  /** A question without a choice for those who are not sure. */
  NO_WAY_OUT,
  /** A remedy that is quicker or likelier than one that is to be tried before it. */
  LATE_REMEDY;

  /** The name that messages end with and explanations use. */
  String id() {
    return DataName.of(this);
  }

  /** The names of all kinds. */
  static List<String> ids() {
    return Arrays.stream(values()).map(WarningKind::id).toList();
  }
}
