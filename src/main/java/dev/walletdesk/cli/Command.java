package dev.walletdesk.cli;

import dev.walletdesk.cli.parsing.Arguments;
import java.util.concurrent.Callable;

/** A command: what its command line may hold, and what it does with it. */
interface Command extends Callable<Integer> {

  /** What its command line may hold; parsing it fills the command. */
  Arguments arguments();
}
