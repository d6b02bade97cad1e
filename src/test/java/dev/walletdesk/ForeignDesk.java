package dev.walletdesk;

import dev.walletdesk.testing.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs walletdesk loaded once more, by a loader that finds its resources elsewhere first. */
final class ForeignDesk {

  private final ClassLoader program;
  private final Path data;

  /**
   * Loads the program.
   *
   * @param resources where resources are looked for before those of the project
   * @param data the data that it ships
   */
  ForeignDesk(Path resources, Path data) {
    this.program = new Program(resources);
    this.data = data;
  }

  /** What a command writes in a locale, and what it complains of. */
  String run(String locale, String... args) throws ReflectiveOperationException {
    return talk(locale, List.of(), args);
  }

  /** What a command writes to which something is typed. */
  String talk(String locale, List<String> typed, String... args)
      throws ReflectiveOperationException {
    Class<?> type = program.loadClass(Desk.class.getName());
    Object desk = type.getConstructor().newInstance();
    type.getMethod("with", String.class, String.class).invoke(desk, "LANG", locale);
    type.getMethod("withData", Path.class).invoke(desk, data);
    type.getMethod("typing", String[].class).invoke(desk, (Object) typed.toArray(String[]::new));
    Object run = type.getMethod("run", String[].class).invoke(desk, (Object) args);
    return run.getClass().getMethod("out").invoke(run).toString()
        + run.getClass().getMethod("err").invoke(run);
  }

  /** Defines the project's classes anew; libraries are those of the test. */
  private static final class Program extends ClassLoader {

    private final Path resources;

    Program(Path resources) {
      super(ForeignDesk.class.getClassLoader());
      this.resources = resources;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        if (known != null || !name.startsWith("dev.walletdesk.")) {
          return known != null ? known : super.loadClass(name, resolve);
        }
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
          byte[] bytes = in.readAllBytes();
          return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
          throw new ClassNotFoundException(name, e);
        }
      }
    }

    @Override
    public URL getResource(String name) {
      Path file = resources.resolve(name);
      try {
        return Files.exists(file) ? file.toUri().toURL() : super.getResource(name);
      } catch (MalformedURLException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
