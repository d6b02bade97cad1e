package dev.walletdesk.catalog.packed;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** A list that is read when somebody first asks for what is in it: most of the data nobody does. */
final class PackedList<T> extends AbstractList<T> implements RandomAccess {

  private final int size;
  private final Unpacker content;
  private final Function<Unpacker, T> reader;
  private List<T> elements;

  PackedList(int size, Unpacker content, Function<Unpacker, T> reader) {
    this.size = size;
    this.content = content;
    this.reader = reader;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public synchronized T get(int index) {
    if (elements == null) {
      elements = read();
    }
    return elements.get(index);
  }

  @SuppressWarnings("unchecked") // An array of elements, and nothing else.
  private List<T> read() {
    Object[] all = new Object[size];
    for (int i = 0; i < size; i++) {
      all[i] = reader.apply(content);
    }
    return (List<T>) List.of(all);
  }
}
