package dev.walletdesk.document;

import java.util.Optional;

/** Where other guides are found from the place that is being written. */
@FunctionalInterface
public interface GuideLinks {

  /** No guide can be linked. */
  GuideLinks NONE = guideId -> Optional.empty();

  /** The address of the guide with this id, if it can be linked. */
  Optional<String> to(String guideId);
}
