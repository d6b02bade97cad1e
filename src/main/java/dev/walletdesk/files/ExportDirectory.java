package dev.walletdesk.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A directory that an export fills, and no other export meanwhile. It knows the files of earlier
 * exports and takes away those that are no longer part of it. Files that others have put there are
 * foreign: they stay, unless the user wants them gone; those whose names begin with a dot stay
 * always.
 */
public final class ExportDirectory implements AutoCloseable {

  private final Path root;
  private final String kind;
  private final Set<String> names;
  private final DirectoryLock lock;
  private final Manifest manifest;
  private final Set<String> foreign = new TreeSet<>();

  private ExportDirectory(Path root, String kind, Set<String> names, DirectoryLock lock)
      throws IOException {
    this.root = root;
    this.kind = kind;
    this.names = names;
    this.lock = lock;
    this.manifest = Manifest.read(root);
    for (String name : files(root)) {
      if (!manifest.has(name)) {
        foreign.add(name);
      }
    }
  }

  /**
   * Makes a directory one's own, which need not be there yet, until it is closed.
   *
   * @param kind what is exported; each kind has its own files
   * @param names the paths of all files that are going to be written, relative, with {@code /}
   * @throws DirectoryInUseException if another export is filling it
   */
  public static ExportDirectory open(Path directory, String kind, Collection<String> names)
      throws IOException {
    Path root = directory.toAbsolutePath().normalize();
    Files.createDirectories(root);
    DirectoryLock lock = DirectoryLock.of(root);
    try {
      return new ExportDirectory(root, kind, new TreeSet<>(names), lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The files there that no export has written. */
  public List<String> foreign() {
    return List.copyOf(foreign);
  }

  /** Those foreign files that stand where the export has to write. */
  public List<String> inTheWay() {
    return foreign.stream().filter(this::isInTheWay).toList();
  }

  /** Announces the files; after this, every file of the export is known as its own. */
  public void begin() throws IOException {
    Set<String> all = new TreeSet<>(manifest.of(kind));
    all.addAll(names);
    manifest.set(kind, all);
    manifest.save();
  }

  /** Writes one of the files. */
  public void write(String name, AtomicFile.Content content) throws IOException {
    if (!names.contains(name)) {
      throw new IllegalArgumentException(name);
    }
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    AtomicFile.writeInTidyDirectory(file, content);
  }

  /** Takes away the files of earlier exports of this kind that this one has not written. */
  public void finish() throws IOException {
    for (String name : List.copyOf(manifest.of(kind))) {
      if (!names.contains(name)) {
        delete(name);
      }
    }
    manifest.set(kind, names);
    manifest.save();
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  /** Takes away what is foreign, because the user has said so. */
  public void deleteForeign() throws IOException {
    for (String name : foreign) {
      delete(name);
    }
  }

  /** In the way is the file itself, or one where a directory has to be. */
  private boolean isInTheWay(String file) {
    return names.contains(file)
        || names.stream().anyMatch(name -> name.startsWith(file + "/"))
        || names.stream().anyMatch(name -> file.startsWith(name + "/"));
  }

  private void delete(String name) throws IOException {
    Path file = root.resolve(name);
    boolean inside =
        Files.exists(file.getParent())
            && file.getParent().toRealPath().startsWith(root.toRealPath());
    if (inside && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(file);
      deleteIfEmpty(file.getParent());
    }
  }

  private void deleteIfEmpty(Path directory) throws IOException {
    try (var entries = Files.list(directory)) {
      if (directory.equals(root) || entries.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(directory);
    deleteIfEmpty(directory.getParent());
  }

  /**
   * All files below {@code root} but those that are hidden, or in hidden directories; what a run
   * that was killed has left of an export's file goes.
   */
  private List<String> files(Path root) throws IOException {
    Set<Path> own = new HashSet<>();
    names.forEach(name -> own.add(PartFile.shortened(root.resolve(name))));
    manifest.all().forEach(name -> own.add(PartFile.shortened(root.resolve(name))));
    List<String> found = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return isHidden(root, directory)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (PartFile.leftoverOf(file).filter(own::contains).isPresent()) {
              Files.delete(file);
            } else if (!isHidden(root, file)) {
              found.add(root.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static boolean isHidden(Path root, Path path) {
    return !path.equals(root) && path.getFileName().toString().startsWith(".");
  }
}
