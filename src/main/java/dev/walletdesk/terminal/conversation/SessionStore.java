package dev.walletdesk.terminal.conversation;

import dev.walletdesk.diagnosis.Answers;
import dev.walletdesk.files.AtomicFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;

/**
 * Keeps one unfinished conversation in a file, and only when the user asked for it: which guide,
 * and which answers were chosen. Free text is never kept.
 *
 * @param file where it is kept
 */
public record SessionStore(Path file) {

  private static final String GUIDE = "guide";
  private static final String ANSWER = "answer.";

  /** A conversation that was kept. */
  public record Session(String guideId, Answers answers) {}

  /** The store in the user's state directory (XDG Base Directory Specification). */
  public static SessionStore in(Map<String, String> environment) {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
    Path base = state.isEmpty() ? home.resolve(".local").resolve("state") : Path.of(state);
    return new SessionStore(base.resolve("walletdesk").resolve("session.properties"));
  }

  /**
   * Keeps a conversation in place of the one before.
   *
   * @throws IOException if the file cannot be written
   */
  void keep(String guideId, Answers answers) throws IOException {
    StringBuilder text = new StringBuilder("# walletdesk diagnose --resume\n");
    line(text, GUIDE, guideId);
    for (Map.Entry<String, String> answer : answers.byStep().entrySet()) {
      line(text, ANSWER + answer.getKey(), answer.getValue());
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    AtomicFile.writePrivate(file, out -> out.append(text));
  }

  /** The conversation that was kept, if there is one that can be read. */
  public Optional<Session> kept() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
    Map<String, String> answers = new LinkedHashMap<>();
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      if (name.startsWith(ANSWER)) {
        answers.put(name.substring(ANSWER.length()), properties.getProperty(name));
      }
    }
    return Optional.ofNullable(properties.getProperty(GUIDE))
        .map(guide -> new Session(guide, new Answers(answers)));
  }

  /** Forgets the conversation: it is over. */
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Ids are letters, digits and hyphens, so nothing needs escaping. */
  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append('=').append(value).append('\n');
  }
}
