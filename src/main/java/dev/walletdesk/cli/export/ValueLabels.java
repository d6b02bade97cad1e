package dev.walletdesk.cli.export;

import dev.walletdesk.text.DataName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Labels {@code --format} with the values that it takes, {@code a|b|c}, as an annotation cannot: so
 * a format is listed where it is made and nowhere else.
 */
final class ValueLabels implements IModelTransformer {

  private static final String OPTION = "--format";

  @Override
  public CommandSpec transform(CommandSpec command) {
    OptionSpec option = command.findOption(OPTION);
    List<?> values = Arrays.asList(option.type().getEnumConstants());
    String label =
        values.stream().map(value -> DataName.of((Enum<?>) value)).collect(Collectors.joining("|"));
    command.remove(option);
    return command.addOption(OptionSpec.builder(option).paramLabel(label).build());
  }
}
