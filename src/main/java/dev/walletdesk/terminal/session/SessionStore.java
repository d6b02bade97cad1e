package dev.walletdesk.terminal.session;

import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.diagnosis.Blank;
import dev.walletdesk.files.AtomicFile;
import dev.walletdesk.format.json.Json;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps one unfinished conversation in a file, and only when the user asked for it: which guide,
 * which answers were chosen, and what was filled in for the script. What was said in own words is
 * never kept.
 *
 * @param file where it is kept
 */
public record SessionStore(Path file) {

  private static final String SCHEMA = "walletdesk.session/3";

  /**
   * A conversation that was kept.
   *
   * @param schema tells it from any other file
   * @param guide the id of the guide
   * @param language the code of the language that was spoken
   * @param answers the answer's id by step id, {@code provider} or {@code region}
   * @param details what fills in the blanks of the script
   */
  public record Session(
      String schema,
      String guide,
      String language,
      Map<String, String> answers,
      Map<Blank, String> details) {

    /** Refuses what is not a session, or one of another version. */
    public Session {
      if (!schema.equals(SCHEMA)) {
        throw new IllegalArgumentException(schema);
      }
      answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
      details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** The language that was spoken, if it is still there. */
    public Optional<Language> spoken() {
      return Languages.find(language);
    }
  }

  /** The store in the user's state directory (XDG Base Directory Specification). */
  public static SessionStore in(Map<String, String> environment) {
    Path state = Path.of(environment.getOrDefault("XDG_STATE_HOME", ""));
    Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
    // The specification has relative paths ignored.
    Path base = state.isAbsolute() ? state : home.resolve(".local").resolve("state");
    return new SessionStore(base.resolve("walletdesk").resolve("session.json"));
  }

  /**
   * Keeps a conversation in place of the one before.
   *
   * @throws IOException if the file cannot be written
   */
  public void keep(String guideId, Language spoken, Answers answers, Map<Blank, String> details)
      throws IOException {
    Session session = new Session(SCHEMA, guideId, spoken.code(), answers.byStep(), details);
    Files.createDirectories(file.toAbsolutePath().getParent());
    AtomicFile.writePrivate(file, out -> Json.write(session, out));
  }

  /** The conversation that was kept, if there is one that can be read. */
  public Optional<Session> kept() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (Reader in = Files.newBufferedReader(file)) {
      return Json.read(in, Session.class);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Forgets the conversation: it is over.
   *
   * @throws IOException if the file cannot be removed
   */
  public void forget() throws IOException {
    Files.deleteIfExists(file);
  }
}
