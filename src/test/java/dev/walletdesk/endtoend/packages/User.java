package dev.walletdesk.endtoend.packages;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who installs.
 *
 * @param prefix what makes a command one of theirs
 */
record User(String name, List<String> prefix) {

  /** Whoever runs the tests. */
  static User self() {
    return new User(System.getProperty("user.name"), List.of());
  }

  /** Whoever runs the tests and, where that is root, somebody who is not. */
  static Stream<User> all() {
    User self = self();
    User nobody =
        new User("nobody", List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    return self.name().equals("root") ? Stream.of(self, nobody) : Stream.of(self);
  }

  @Override
  public String toString() {
    return name;
  }
}
