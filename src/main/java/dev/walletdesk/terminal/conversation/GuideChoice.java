package dev.walletdesk.terminal.conversation;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Topic;
import dev.walletdesk.document.Terms;
import dev.walletdesk.search.GuideSearch;
import dev.walletdesk.search.MeantGuide;
import dev.walletdesk.terminal.screen.Dialogue;
import dev.walletdesk.terminal.screen.Menu;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.terminal.screen.Reply;
import dev.walletdesk.text.Messages;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the guide with the user: by what they say happened, or by topic. */
final class GuideChoice {

  private final Dialogue dialogue;
  private final Messages messages;
  private final Catalog catalog;
  private final Supplier<GuideSearch> search;
  private final ContactCheck check;
  private final GuideMenus menus;
  private Optional<Guide> named;
  private String problem;
  private boolean guessed;

  GuideChoice(Dialogue dialogue, Messages messages, Knowledge knowledge, ConversationStart start) {
    this.dialogue = dialogue;
    this.messages = messages;
    this.catalog = knowledge.catalog();
    this.search = knowledge.search();
    this.check = new ContactCheck(dialogue, messages, knowledge);
    this.menus = new GuideMenus(messages, knowledge);
    this.named = start.guide();
    this.problem = start.problem();
  }

  /**
   * A guide, or why there is none.
   *
   * @param guide absent when the user leaves
   * @param reply what they did last
   * @param words what they said about the problem, as far as known
   */
  record ChosenGuide(Optional<Guide> guide, Reply reply, String words) {

    private static ChosenGuide unasked(Optional<Guide> guide, String words) {
      return new ChosenGuide(guide, new Reply.Forward(), words);
    }
  }

  /** First the guide that was named or is clearly meant; after that, the user is asked. */
  ChosenGuide choose() {
    String words = problem;
    Optional<Guide> first = named;
    if (first.isPresent()) {
      named = Optional.empty();
      problem = "";
      return ChosenGuide.unasked(first, words);
    }
    Optional<Guide> meant = guessed ? Optional.empty() : clearlyMeant();
    guessed = meant.isPresent();
    if (guessed) {
      return ChosenGuide.unasked(meant, words);
    }
    problem = "";
    return ask(words);
  }

  /** The guide that the problem is about beyond reasonable doubt. */
  private Optional<Guide> clearlyMeant() {
    if (problem.isBlank()) {
      return Optional.empty();
    }
    Optional<Guide> meant = MeantGuide.in(problem, search.get().rank(problem), catalog);
    meant.ifPresent(
        guide -> say("guide.looks-like." + dialogue.mode(), new Terms(messages).title(guide)));
    return meant;
  }

  /** What was said was about another case. */
  void forget() {
    problem = "";
  }

  /** Asks until a guide is chosen or the user leaves. */
  private ChosenGuide ask(String words) {
    Menu menu = words.isBlank() ? menus.topics() : guesses(words);
    while (true) {
      Reply reply = dialogue.choose(menu);
      if (reply instanceof Reply.Back || reply instanceof Reply.Change) {
        menu = menus.topics();
      } else if (reply instanceof Reply.Said said) {
        menu = guesses(said.text());
      } else if (!(reply instanceof Reply.Chose chosen)) {
        return new ChosenGuide(Optional.empty(), reply, menus.lastWords());
      } else {
        Optional<Menu> next = next(chosen.option());
        if (next.isEmpty()) {
          Optional<Guide> guide = catalog.guide(chosen.option().id());
          return new ChosenGuide(guide, reply, menus.lastWords());
        }
        menu = next.get();
      }
    }
  }

  private Menu guesses(String words) {
    Optional<Menu> guesses = menus.fittingTo(words);
    if (guesses.isEmpty()) {
      // What was tried before in vain does not pile up.
      dialogue.clear();
      say("guide.nothing-fits");
    }
    return guesses.orElseGet(menus::topics);
  }

  /** Where an option leads; empty when it is a guide. */
  private Optional<Menu> next(Option option) {
    Optional<Topic> topic = GuideMenus.topic(option);
    if (topic.isPresent()) {
      return topic.map(menus::about);
    }
    return switch (option.id()) {
      case GuideMenus.CHECK -> {
        check.ask();
        yield Optional.of(menus.topics());
      }
      case GuideMenus.ALL -> Optional.of(menus.topics());
      default -> Optional.empty();
    };
  }

  private void say(String key, Object... arguments) {
    dialogue.show(page -> page.space().paragraph(messages.get(key, arguments)));
  }
}
