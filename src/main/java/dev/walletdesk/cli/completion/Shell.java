package dev.walletdesk.cli.completion;

import dev.walletdesk.text.DataName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shells that can complete walletdesk's command lines. */
enum Shell {
  BASH("share/bash-completion/completions/walletdesk"),
  ZSH("share/zsh/site-functions/_walletdesk"),
  FISH("share/fish/vendor_completions.d/walletdesk.fish"),
  /** It looks nowhere; scripts are named in its profile. */
  POWERSHELL("share/powershell/walletdesk.ps1");

  private final String place;

  Shell(String place) {
    this.place = place;
  }

  /** Where the shell looks for the script below the directory of an installation. */
  String place() {
    return place;
  }

  /** The script that makes it ask walletdesk. */
  String script() {
    String file = "/dev/walletdesk/completion/" + DataName.of(this) + ".txt";
    try (InputStream bytes = Shell.class.getResourceAsStream(file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
