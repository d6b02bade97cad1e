package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.catalog.Step;
import java.util.List;

/**
 * What comes next in a diagnosis. A switch over {@link #kind()} handles every kind, because the
 * compiler says where one is missing.
 */
public sealed interface Next {

  /** Which of the records here it is. */
  NextKind kind();

  /** The id under which the answer to it is kept. */
  String id();

  /** Ask a question of the guide. */
  record Ask(Step.Question question) implements Next {
    @Override
    public NextKind kind() {
      return NextKind.QUESTION;
    }

    @Override
    public String id() {
      return question.id();
    }
  }

  /** Ask which wallet it is. */
  record AskProvider() implements Next {
    @Override
    public NextKind kind() {
      return NextKind.PROVIDER;
    }

    @Override
    public String id() {
      return Condition.PROVIDER;
    }
  }

  /**
   * Ask in which country the account is.
   *
   * @param ofWallet those in which the wallet has contacts of its own
   * @param isForContacts whether the guide ends there, and only whom to turn to depends on it
   */
  record AskRegion(List<String> ofWallet, boolean isForContacts) implements Next {
    /** Because a step depends on it. */
    public static final AskRegion FOR_A_STEP = new AskRegion(List.of(), false);

    @Override
    public NextKind kind() {
      return NextKind.REGION;
    }

    @Override
    public String id() {
      return Condition.REGION;
    }
  }

  /** Try a remedy and say how it went. */
  record Try(Step.Remedy remedy) implements Next {
    @Override
    public NextKind kind() {
      return NextKind.REMEDY;
    }

    @Override
    public String id() {
      return remedy.id();
    }
  }

  /**
   * Settle jobs, or go on without.
   *
   * @param jobs those that apply, and how far the user is with each; the answer to one is kept
   *     under its own id
   */
  record WorkThrough(Step.Checklist checklist, List<JobState> jobs) implements Next {
    /** The answer to the list itself: go on, whatever is left. */
    public static final String GO_ON = "go-on";

    /** How many jobs are not settled yet. */
    public int left() {
      return (int) jobs.stream().filter(job -> !job.status().isSettled()).count();
    }

    @Override
    public NextKind kind() {
      return NextKind.CHECKLIST;
    }

    @Override
    public String id() {
      return checklist.id();
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

    @Override
    public NextKind kind() {
      return NextKind.HANDOFF;
    }
  }

  /** The remedy solved it. */
  record Solved(Step.Remedy remedy) implements Next {
    @Override
    public NextKind kind() {
      return NextKind.SOLVED;
    }

    @Override
    public String id() {
      return remedy.id();
    }
  }
}
