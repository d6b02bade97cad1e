package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Choice;
import dev.walletdesk.catalog.Step;
import java.util.List;

/** Something that lies behind, in the order in which it came. */
public sealed interface Passed {

  /** The id under which it was answered; a notice's own id. */
  String id();

  /** A question of the guide, and the answer. */
  record Answered(Step.Question question, Choice choice) implements Passed {
    @Override
    public String id() {
      return question.id();
    }
  }

  /** The wallet or the country: the answer, or what is known without one. */
  record PlaceAnswered(String id, String answer) implements Passed {}

  /** A remedy that did not solve it. */
  record Tried(Step.Remedy remedy, Outcome outcome) implements Passed {
    @Override
    public String id() {
      return remedy.id();
    }
  }

  /** A checklist, with the jobs of it that applied; those not settled are left for later. */
  record WorkedThrough(Step.Checklist checklist, List<JobState> jobs) implements Passed {
    @Override
    public String id() {
      return checklist.id();
    }
  }

  /** A notice that was shown. */
  record NoticeShown(Step.Notice notice) implements Passed {
    @Override
    public String id() {
      return notice.id();
    }
  }
}
