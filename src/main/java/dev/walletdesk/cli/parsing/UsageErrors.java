package dev.walletdesk.cli.parsing;

import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the user's language what is wrong with a command line. */
public final class UsageErrors {

  /** picocli tells of this in no other way. */
  private static final Pattern VALUE_OF_SWITCH =
      Pattern.compile("option '(.+)' should be specified without '(.*)' parameter");

  private final Messages messages;

  /** Says it in the language of {@code messages}. */
  public UsageErrors(Messages messages) {
    this.messages = messages;
  }

  /** What is wrong, and what may have been meant. */
  public List<String> describe(ParameterException e) {
    List<String> lines = new ArrayList<>();
    if (e instanceof UnmatchedArgumentException unmatched) {
      unmatched(unmatched, lines);
    } else if (e instanceof MissingParameterException missing) {
      lines.add(messages.get("usage.missing", names(missing.getMissing())));
    } else if (e instanceof OverwrittenOptionException twice) {
      lines.add(messages.get("usage.twice", name(twice.getOverwritten())));
    } else if (e.getArgSpec() != null && e.getValue() != null) {
      lines.add(badValue(e.getArgSpec(), e.getValue()));
    } else if (e.getArgSpec() != null) {
      String right = e.getArgSpec().paramLabel();
      lines.add(messages.get("usage.needs-value", name(e.getArgSpec()), right));
    } else {
      lines.add(other(e.getMessage()));
    }
    return lines;
  }

  private String badValue(ArgSpec argument, String value) {
    return argument.isOption()
        ? messages.get("usage.bad-value", name(argument), value, argument.paramLabel())
        : messages.get("usage.bad-word", value, argument.paramLabel());
  }

  private String other(String message) {
    Matcher matcher = VALUE_OF_SWITCH.matcher(message);
    return matcher.matches()
        ? messages.get("usage.no-value", matcher.group(1), matcher.group(2))
        : messages.get("usage.other", message);
  }

  private void unmatched(UnmatchedArgumentException e, List<String> lines) {
    String argument = e.getUnmatched().get(0);
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (argument.startsWith("-")) {
      lines.add(messages.get("usage.unknown-option", argument, command.qualifiedName()));
    } else if (command.parent() == null) {
      lines.add(messages.get("usage.unknown-command", argument));
    } else {
      lines.add(messages.get("usage.too-many", argument, command.qualifiedName()));
    }
    List<String> suggestions =
        e.getSuggestions().stream().filter(one -> !one.equals(argument)).toList();
    if (!suggestions.isEmpty() && suggestions.size() <= 3) {
      String list = String.join(messages.get("list.or"), suggestions);
      lines.add(messages.get("error.did-you-mean", list));
    }
  }

  private static String names(List<ArgSpec> missing) {
    return missing.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
