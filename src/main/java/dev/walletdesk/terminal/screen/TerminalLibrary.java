package dev.walletdesk.terminal.screen;

import java.io.File;
import org.jline.nativ.OSInfo;
import org.jline.utils.InfoCmp;

/** Spares JLine what takes longer than all the rest of a start, where it can be spared. */
final class TerminalLibrary {

  /** Where JLine looks for its native library before it unpacks one into a temporary file. */
  private static final String PLACE = "library.jline.path";

  private TerminalLibrary() {}

  /** For a terminal of a type that is described in JLine itself. */
  static void prepare(String type) {
    // Or else another program is started, infocmp, and waited for.
    InfoCmp.setLoadedInfoCmp(type, InfoCmp.getDefaultInfoCmp(type));
    String home = System.getProperty("walletdesk.home");
    String system = OSInfo.getNativeLibFolderPathForCurrentOS();
    File directory = new File(home + "/lib/native/" + system);
    if (home != null && directory.isDirectory() && System.getProperty(PLACE) == null) {
      System.setProperty(PLACE, directory.getAbsolutePath());
    }
  }
}
