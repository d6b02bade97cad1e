package dev.walletdesk.catalog.packed;

import dev.walletdesk.catalog.Authority;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Entries of one kind in a file: a number that stands for all of them, how many there are, of each
 * the id and its length, then they themselves.
 *
 * @param <T> what an entry is
 */
public final class PackedFile<T> {

  private final Function<Unpacker, T> reader;
  private final byte[] bytes;
  private final long fingerprint;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private PackedFile(byte[] bytes, Function<Unpacker, T> reader) {
    this.bytes = bytes;
    this.reader = reader;
    Unpacker header = new Unpacker(bytes, 0);
    fingerprint = header.number();
    int count = (int) header.number();
    String[] ids = new String[count];
    int[] lengths = new int[count];
    for (int i = 0; i < count; i++) {
      ids[i] = header.string();
      lengths[i] = (int) header.number();
    }
    int at = header.at();
    for (int i = 0; i < count; i++) {
      places.put(ids[i], at);
      at += lengths[i];
    }
  }

  /** The guides in {@code file}; absent where nobody has laid them out. */
  public static Optional<PackedFile<Guide>> guides(Path file) {
    return open(file, PackedGuide::read);
  }

  /** The providers in {@code file}; absent where nobody has laid them out. */
  public static Optional<PackedFile<Provider>> providers(Path file) {
    return open(file, PackedParty::provider);
  }

  /** The authorities in {@code file}; absent where nobody has laid them out. */
  public static Optional<PackedFile<Authority>> authorities(Path file) {
    return open(file, PackedParty::authority);
  }

  /** The content of a file with these guides, and with a number that stands for all of them. */
  public static byte[] ofGuides(Map<String, Guide> guides, long fingerprint) {
    return content(guides, fingerprint, PackedGuide::write);
  }

  /** The content of a file with these providers. */
  public static byte[] ofProviders(Map<String, Provider> providers) {
    return content(providers, 0, PackedParty::write);
  }

  /** The content of a file with these authorities. */
  public static byte[] ofAuthorities(Map<String, Authority> authorities) {
    return content(authorities, 0, PackedParty::write);
  }

  private static <T> Optional<PackedFile<T>> open(Path file, Function<Unpacker, T> reader) {
    // Files of the JDK's newer kind take it three milliseconds to get ready for.
    try (InputStream in = new FileInputStream(file.toString())) {
      return Optional.of(new PackedFile<>(in.readAllBytes(), reader));
    } catch (IOException e) {
      // It only saves time.
      return Optional.empty();
    }
  }

  private static <T> byte[] content(
      Map<String, T> entries, long fingerprint, BiConsumer<Packer, T> writer) {
    Packer header = new Packer();
    header.number(fingerprint);
    header.number(entries.size());
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    entries.forEach(
        (id, entry) -> {
          Packer packed = new Packer();
          writer.accept(packed, entry);
          header.string(id);
          header.number(packed.bytes().length);
          all.writeBytes(packed.bytes());
        });
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes(header.bytes());
    content.writeBytes(all.toByteArray());
    return content.toByteArray();
  }

  /** The number that stands for all entries. */
  public long fingerprint() {
    return fingerprint;
  }

  /** The ids of all entries, in order. */
  public List<String> ids() {
    return new ArrayList<>(places.keySet());
  }

  /** The entry with this id. */
  public Optional<T> get(String id) {
    Integer place = places.get(id);
    return place == null ? Optional.empty() : Optional.of(reader.apply(new Unpacker(bytes, place)));
  }
}
