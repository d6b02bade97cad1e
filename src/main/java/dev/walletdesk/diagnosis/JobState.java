package dev.walletdesk.diagnosis;

import dev.walletdesk.catalog.Step;

/** A job of a checklist, and how far somebody is with it. */
public record JobState(Step.Job job, JobStatus status) {}
