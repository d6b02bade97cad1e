package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Topic;
import dev.walletdesk.document.Terms;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.search.Match;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.text.Messages;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the guide with the user: by what they say happened, or by topic. Guides are read only when
 * somebody types or has chosen a topic, so that the first question is there at once.
 */
final class GuideChoice {

  private static final int MOST_GUESSES = 5;

  /** From this likelihood on, there is no need to ask. */
  private static final double CLEAR = 0.8;

  /** A guide is offered when it is at least so likely, compared with the likeliest. */
  private static final double LEAST_SHARE = 0.1;

  private static final String TOPIC = "topic:";
  private static final String ALL = "all";
  private static final String CHECK = "check";

  private final Dialogue dialogue;
  private final Messages messages;
  private final Terms words;
  private final Catalog catalog;
  private final ContactCheck check;
  private final Supplier<GuideSearch> search;
  private String lastWords = "";

  GuideChoice(
      Dialogue dialogue,
      Messages messages,
      Catalog catalog,
      ContactCheck check,
      Supplier<GuideSearch> search) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.words = new Terms(messages);
    this.catalog = catalog;
    this.check = check;
    this.search = search;
  }

  /**
   * A guide, or why there is none.
   *
   * @param words what the user said about the problem, as far as known
   */
  record Result(Optional<Guide> guide, Reply reply, String words) {

    static Result of(Optional<Guide> guide, String words) {
      return new Result(guide, new Reply.Forward(), words);
    }
  }

  /** The guide that a problem is about beyond reasonable doubt. */
  Optional<Guide> clearlyMeant(String problem) {
    if (problem.isBlank()) {
      return Optional.empty();
    }
    Optional<Guide> meant =
        search.get().rank(problem).stream()
            .findFirst()
            .filter(match -> match.score() >= CLEAR)
            .flatMap(match -> catalog.guide(match.guideId()));
    meant.ifPresent(
        guide ->
            dialogue.show(
                page ->
                    page.space()
                        .paragraph(messages.get("guide.looks-like", messages.of(guide.title())))));
    return meant;
  }

  /** Asks until a guide is chosen or the user leaves. */
  Result ask(String problem) {
    Menu menu = problem.isBlank() ? topics() : guesses(problem);
    while (true) {
      Reply reply = dialogue.choose(menu);
      if (reply instanceof Reply.Back || reply instanceof Reply.Change) {
        menu = topics();
      } else if (!(reply instanceof Reply.Chose chosen)) {
        return new Result(Optional.empty(), reply, lastWords);
      } else if (chosen.option().id().equals(CHECK)) {
        check.ask();
        menu = topics();
      } else if (chosen.option().id().equals(ALL)) {
        menu = topics();
      } else if (chosen.option().id().startsWith(TOPIC)) {
        menu = under(Topic.valueOf(chosen.option().id().substring(TOPIC.length())));
      } else {
        return new Result(catalog.guide(chosen.option().id()), reply, lastWords);
      }
    }
  }

  private Menu topics() {
    Stream<Option> topics =
        Arrays.stream(Topic.values())
            .map(topic -> Option.of(TOPIC + topic.name(), words.of(topic)));
    Option called = Option.of(CHECK, messages.get("contact-check.offer"));
    List<Option> options = Stream.concat(topics, Stream.of(called)).toList();
    return Menu.of(messages.get("ask.guide"), options)
        .withWhy(messages.get("why.guide"))
        .withSearch(this::fitting);
  }

  private Menu under(Topic topic) {
    List<Option> options =
        catalog.guides().stream()
            .filter(guide -> guide.topic() == topic)
            .sorted(Comparator.comparing(Guide::urgency))
            .map(this::option)
            .toList();
    return Menu.of(messages.get("ask.guide.which"), options)
        .withWhy(messages.get("why.guide"))
        .withBack(true)
        .withSearch(this::fitting);
  }

  private Menu guesses(String problem) {
    List<Option> found = fitting(problem);
    if (found.isEmpty()) {
      dialogue.show(page -> page.space().paragraph(messages.get("guide.nothing-fits")));
      return topics();
    }
    Option none = Option.of(ALL, messages.get("guide.none-of-these"));
    return Menu.of(
            messages.get("ask.guide.which"),
            Stream.concat(found.stream(), Stream.of(none)).toList())
        .withWhy(messages.get("why.guide"))
        .withSearch(this::fitting);
  }

  private List<Option> fitting(String problem) {
    lastWords = problem;
    Optional<Guide> named = catalog.guide(problem.strip().toLowerCase(Locale.ROOT));
    if (named.isPresent()) {
      return List.of(option(named.get()));
    }
    List<Match> found = search.get().rank(problem);
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
        messages.of(guide.title()),
        Optional.empty(),
        Stream.concat(Stream.of(guide.id()), guide.title().all().stream()).toList());
  }
}
