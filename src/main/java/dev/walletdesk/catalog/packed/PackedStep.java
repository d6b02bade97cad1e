package dev.walletdesk.catalog.packed;

import dev.walletdesk.catalog.Step;
import dev.walletdesk.catalog.StepKind;

/** Writes and reads the steps of guides: the kind, then what that kind consists of. */
final class PackedStep {

  private static final StepKind[] KINDS = StepKind.values();
  private static final Step.Effort[] EFFORTS = Step.Effort.values();
  private static final Step.Chance[] CHANCES = Step.Chance.values();
  private static final Step.Tone[] TONES = Step.Tone.values();

  private PackedStep() {}

  static void write(Packer out, Step step) {
    out.constant(step.kind());
    out.string(step.id());
    PackedGuide.write(out, step.when());
    if (step instanceof Step.Question question) {
      out.text(question.ask());
      out.text(question.why());
      out.list(question.choices(), PackedGuide::write);
    } else if (step instanceof Step.Remedy remedy) {
      out.text(remedy.title());
      out.texts(remedy.instructions());
      out.constant(remedy.effort());
      out.constant(remedy.chance());
    } else if (step instanceof Step.Checklist checklist) {
      out.text(checklist.title());
      out.text(checklist.tell());
      out.list(checklist.jobs(), PackedStep::write);
    } else if (step instanceof Step.Notice notice) {
      out.text(notice.tell());
      out.constant(notice.tone());
      out.optional(notice.see(), Packer::string);
    } else if (step instanceof Step.Stop stop) {
      PackedGuide.write(out, stop.handoff());
    }
    out.list(step.sources(), PackedEvidence::write);
  }

  static Step read(Unpacker in) {
    StepKind kind = in.constant(KINDS);
    String id = in.string();
    return switch (kind) {
      case QUESTION ->
          new Step.Question(
              id,
              PackedGuide.condition(in),
              in.text(),
              in.text(),
              in.list(PackedGuide::choice),
              in.list(PackedEvidence::read));
      case REMEDY ->
          new Step.Remedy(
              id,
              PackedGuide.condition(in),
              in.text(),
              in.texts(),
              in.constant(EFFORTS),
              in.constant(CHANCES),
              in.list(PackedEvidence::read));
      case CHECKLIST ->
          new Step.Checklist(
              id,
              PackedGuide.condition(in),
              in.text(),
              in.text(),
              in.list(PackedStep::job),
              in.list(PackedEvidence::read));
      case NOTICE ->
          new Step.Notice(
              id,
              PackedGuide.condition(in),
              in.text(),
              in.constant(TONES),
              in.optionalString(),
              in.list(PackedEvidence::read));
      case HANDOFF ->
          new Step.Stop(
              id,
              PackedGuide.condition(in),
              PackedGuide.handoff(in),
              in.list(PackedEvidence::read));
    };
  }

  private static void write(Packer out, Step.Job job) {
    out.string(job.id());
    PackedGuide.write(out, job.when());
    out.text(job.title());
    out.texts(job.instructions());
    out.list(job.sources(), PackedEvidence::write);
  }

  private static Step.Job job(Unpacker in) {
    return new Step.Job(
        in.string(),
        PackedGuide.condition(in),
        in.text(),
        in.texts(),
        in.list(PackedEvidence::read));
  }
}
