package dev.walletdesk.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How data, documents and messages name the values of an enumeration: {@code in-kebab-case}. */
public final class DataName {

  private DataName() {}

  /** The name of {@code value}. */
  public static String of(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of all values of {@code type}, in order. */
  public static List<String> all(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(DataName::of).toList();
  }

  /** The value of {@code type} that has exactly this name. */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> of(value).equals(name))
        .findFirst();
  }
}
