package dev.walletdesk.cli.start;

import java.io.File;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;

/** Processes that neither ask nor tell, and hold nothing open of the one that starts them. */
final class Quiet {

  private static final String NOTHING = File.separatorChar == '\\' ? "NUL" : "/dev/null";

  private Quiet() {}

  static ProcessBuilder process(List<String> command) {
    return new ProcessBuilder(command)
        .redirectInput(new File(NOTHING))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD);
  }
}
