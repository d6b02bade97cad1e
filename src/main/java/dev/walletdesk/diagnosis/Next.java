package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Step;
import java.util.List;

/** What comes next in a diagnosis. */
public sealed interface Next {

  /** The id under which the answer to it is kept. */
  String id();

  /** Ask a question of the guide. */
  record Ask(Step.Question question) implements Next {
    @Override
    public String id() {
      return question.id();
    }
  }

  /** Ask which wallet it is. */
  record AskProvider() implements Next {
    @Override
    public String id() {
      return Condition.PROVIDER;
    }
  }

  /**
   * Ask in which country the account is.
   *
   * @param regions those for which there is something to say
   */
  record AskRegion(List<String> regions) implements Next {
    @Override
    public String id() {
      return Condition.REGION;
    }
  }

  /** Try a remedy and say how it went. */
  record Try(Step.Remedy remedy) implements Next {
    @Override
    public String id() {
      return remedy.id();
    }
  }

  /**
   * Hand over to people.
   *
   * @param id of the step that does it, or {@link #END}
   */
  record HandOver(String id, Handoff handoff) implements Next {
    /** The id of the guide's own handoff. */
    public static final String END = "handoff";
  }

  /** The remedy solved it. */
  record Solved(Step.Remedy remedy) implements Next {
    @Override
    public String id() {
      return remedy.id();
    }
  }
}
