package dev.walletdesk.cli.parsing;

import java.util.concurrent.Callable;

/** A command: what its command line may hold, and what it does with it. */
public interface Command extends Callable<Integer> {

  /** What its command line may hold; parsing it fills the command. */
  Arguments arguments();
}
