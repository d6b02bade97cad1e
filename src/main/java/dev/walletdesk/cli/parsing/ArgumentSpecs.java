package dev.walletdesk.cli.parsing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** Arguments as picocli specifies them. Its two builders have no type in common that is public. */
final class ArgumentSpecs {

  private ArgumentSpecs() {}

  /** A command without arguments that calls {@code command}, if there is one. */
  static CommandSpec command(Callable<Integer> command) {
    CommandSpec spec =
        command == null ? CommandSpec.create() : CommandSpec.wrapWithoutInspection(command);
    return spec.versionProvider(new ProgramVersion(spec));
  }

  static void add(Argument argument, CommandSpec spec, ScopeType scope) {
    if (argument.isOption()) {
      spec.addOption(option(argument).scopeType(scope).build());
    } else {
      spec.addPositional(positional(argument));
    }
  }

  private static OptionSpec.Builder option(Argument argument) {
    OptionSpec.Builder builder =
        OptionSpec.builder(argument.names().toArray(String[]::new))
            .descriptionKey(argument.key())
            .arity(argument.arity())
            .required(argument.isRequired())
            .type(type(argument))
            .auxiliaryTypes(types(argument))
            .usageHelp(argument.kind() == Argument.Kind.HELP)
            .versionHelp(argument.kind() == Argument.Kind.VERSION);
    if (argument.field() != null) {
      builder.getter(argument.field()).setter(argument.field());
    }
    if (!argument.label().isEmpty()) {
      builder.paramLabel(argument.label());
    }
    if (!argument.likely().isEmpty()) {
      builder.completionCandidates(argument.likely());
    }
    if (argument.isChoice()) {
      builder.converters(choice(argument));
    }
    return builder;
  }

  private static PositionalParamSpec positional(Argument argument) {
    PositionalParamSpec.Builder builder =
        PositionalParamSpec.builder()
            .descriptionKey(argument.key())
            .arity(argument.arity())
            .required(argument.isRequired())
            .type(type(argument))
            .auxiliaryTypes(types(argument))
            .getter(argument.field())
            .setter(argument.field())
            .paramLabel(argument.label())
            .hideParamSyntax(argument.isSyntaxHidden());
    if (!argument.index().isEmpty()) {
      builder.index(argument.index());
    }
    if (!argument.likely().isEmpty()) {
      builder.completionCandidates(argument.likely());
    }
    if (argument.isChoice()) {
      builder.converters(choice(argument));
    }
    return builder.build();
  }

  private static Class<?> type(Argument argument) {
    return switch (argument.kind()) {
      case SWITCH, HELP, VERSION, ONE -> argument.type();
      case LIST -> List.class;
      case PAIRS -> Map.class;
    };
  }

  private static Class<?>[] types(Argument argument) {
    Class<?> type = argument.type();
    return argument.kind() == Argument.Kind.PAIRS
        ? new Class<?>[] {type, type}
        : new Class<?>[] {type};
  }

  private static ITypeConverter<?> choice(Argument argument) {
    return typed -> {
      Object value = argument.choice(typed);
      if (value == null) {
        throw new TypeConversionException(typed);
      }
      return value;
    };
  }
}
