package dev.walletdesk.cli.parsing;

import dev.walletdesk.text.DataName;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Range;
import picocli.CommandLine.TypeConversionException;

/** Arguments as picocli specifies them, as far as several kinds of them are alike. */
final class ArgumentSpecs {

  private ArgumentSpecs() {}

  static OptionSpec.Builder option(String names, String key) {
    return OptionSpec.builder(names.split(", ", -1)).descriptionKey(key);
  }

  static PositionalParamSpec.Builder positional(String label, String arity, String key) {
    return PositionalParamSpec.builder()
        .paramLabel(label)
        .arity(arity)
        .required(Range.valueOf(arity).min() > 0)
        .descriptionKey(key);
  }

  static <E extends Enum<E>> OptionSpec.Builder choiceOf(Class<E> type, String names, String key) {
    List<String> values = DataName.all(type);
    return option(names, key)
        .paramLabel(String.join("|", values))
        .completionCandidates(values)
        .converters((ITypeConverter<E>) value -> constant(type, value));
  }

  static <E extends Enum<E>> PositionalParamSpec.Builder oneOf(Class<E> type, String key) {
    List<String> values = DataName.all(type);
    return positional(String.join("|", values), "1", key)
        .completionCandidates(values)
        .converters((ITypeConverter<E>) value -> constant(type, value));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String value) {
    return DataName.find(type, value.toLowerCase(Locale.ROOT))
        .orElseThrow(() -> new TypeConversionException(value));
  }
}
