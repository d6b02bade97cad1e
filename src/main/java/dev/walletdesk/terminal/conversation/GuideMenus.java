package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Topic;
import dev.walletdesk.document.Terms;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.search.Match;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.WordList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes the menus from which a guide is chosen. In each of them guides are also found by what
 * somebody types; they are read only then, so that the first menu is there at once.
 */
final class GuideMenus {

  /** The option that leads to all topics. */
  static final String ALL = "all";

  /** The option to have a number, an address or a link checked. */
  static final String CHECK = "check";

  private static final String TOPIC = "topic:";
  private static final String COMMON = "/dev/walletdesk/terminal/common-guides.txt";
  private static final int MOST_GUESSES = 5;

  /** A guide is offered when it is at least so likely, compared with the likeliest. */
  private static final double LEAST_SHARE = 0.1;

  private final Messages messages;
  private final Terms terms;
  private final Catalog catalog;
  private final Supplier<GuideSearch> search;
  private String lastWords = "";

  GuideMenus(Messages messages, Knowledge knowledge) {
    this.messages = messages;
    this.terms = new Terms(messages);
    this.catalog = knowledge.catalog();
    this.search = knowledge.search();
  }

  /** What guides were last looked for by. */
  String lastWords() {
    return lastWords;
  }

  /** The topics that guides are about. */
  Menu topics() {
    Stream<Option> topics =
        Arrays.stream(Topic.values())
            .map(topic -> Option.of(TOPIC + topic.name(), terms.of(topic)));
    Option called = Option.of(CHECK, messages.get("contact-check.offer"));
    List<Option> options = Stream.concat(topics, Stream.of(called)).toList();
    return menu(messages.get("ask.guide"), options).build();
  }

  /** The topic that an option stands for, if it stands for one. */
  static Optional<Topic> topic(Option option) {
    return option.id().startsWith(TOPIC)
        ? Optional.of(Topic.valueOf(option.id().substring(TOPIC.length())))
        : Optional.empty();
  }

  /** The guides about a topic, the most urgent first, and of these what many need. */
  Menu about(Topic topic) {
    List<String> common = WordList.entries(COMMON);
    List<Option> options =
        catalog.guides().stream()
            .filter(guide -> guide.topic() == topic)
            .sorted(
                Comparator.comparing(Guide::urgency)
                    .thenComparing(guide -> !common.contains(guide.id()))
                    .thenComparing(guide -> common.indexOf(guide.id())))
            .map(this::option)
            .toList();
    return menu(messages.get("ask.guide.which"), options).goingBack().build();
  }

  /** The guides that words may be about; none when they are about something else. */
  Optional<Menu> fittingTo(String words) {
    List<Option> found = fitting(words);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    List<Option> options = Stream.concat(found.stream(), Stream.of(none())).toList();
    return Optional.of(menu(messages.get("ask.guide.which"), options).build());
  }

  private Menu.Builder menu(String ask, List<Option> options) {
    return Menu.asking(ask, options)
        .why(messages.get("why.guide"))
        .search(this::fitting)
        .otherwise(none());
  }

  /** Stays in sight whatever is typed. */
  private Option none() {
    return Option.of(ALL, messages.get("guide.none-of-these"));
  }

  private List<Option> fitting(String typed) {
    lastWords = typed;
    Optional<Guide> named = catalog.guide(typed.strip().toLowerCase(Locale.ROOT));
    if (named.isPresent()) {
      return List.of(option(named.get()));
    }
    List<Match> found = search.get().rank(typed);
    return found.stream()
        .limit(MOST_GUESSES)
        .filter(match -> match.score() >= found.get(0).score() * LEAST_SHARE)
        .map(Match::guideId)
        .flatMap(id -> catalog.guide(id).stream())
        .map(this::option)
        .toList();
  }

  private Option option(Guide guide) {
    return new Option(
        guide.id(),
        terms.title(guide),
        Optional.empty(),
        Stream.concat(Stream.of(guide.id()), guide.title().all().stream()).toList());
  }
}
