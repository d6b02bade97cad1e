package dev.walletdesk.catalog.loading;

import dev.walletdesk.catalog.problem.AcceptedWarning;
import java.util.List;

/** Reads the warnings that the data explains. */
final class AcceptedWarningReader {

  private AcceptedWarningReader() {}

  static List<AcceptedWarning> read(ObjectReader fields) {
    fields.optionalString("$schema");
    return fields.objects("accepted", AcceptedWarningReader::accepted);
  }

  private static AcceptedWarning accepted(ObjectReader fields) {
    return new AcceptedWarning(
        fields.string("file"),
        fields.string("warning"),
        fields.string("about"),
        fields.text("reason"));
  }
}
