package dev.walletdesk.cli.parsing;

import java.util.function.Consumer;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/**
 * Where a value goes. It is kept for the next time that the argument is given: of one that may be
 * given several times, picocli adds to what it gets here.
 */
final class ArgumentField<V> implements IGetter, ISetter {

  private final Consumer<V> consumer;
  private V kept;

  ArgumentField(Consumer<V> consumer) {
    this.consumer = consumer;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // It is picocli's interface.
  public <T> T get() {
    return (T) kept;
  }

  @Override
  @SuppressWarnings("unchecked") // picocli makes the values of the type that was asked for.
  public <T> T set(T value) {
    kept = (V) value;
    // picocli says null where there is no value.
    if (value != null) {
      consumer.accept(kept);
    }
    return value;
  }
}
