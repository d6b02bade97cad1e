package dev.walletdesk.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.terminal.screen.Key.Letter;
import dev.walletdesk.terminal.screen.Key.Named;
import dev.walletdesk.terminal.screen.Key.Paste;
import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.terminal.Size;
import org.junit.jupiter.api.Test;

class MenuViewTest {

  private static final List<Option> OPTIONS =
      List.of(
          Option.of("now", "Right now"),
          new Option("today", "Today", Optional.of("since midnight"), List.of()));

  private static MenuView.Picture picture(Menu menu, int columns, int rows, Key... keys) {
    MenuState state = MenuState.of(menu);
    for (Key key : keys) {
      state = state.on(key, menu).state();
    }
    return new MenuView(Messages.in(Languages.of("en")))
        .render(menu, state, Size.of(columns, rows), Above.NOTHING);
  }

  private static String text(MenuView.Picture picture) {
    return picture.lines().stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }

  @Test
  void usage() {
    Menu menu = Menu.asking("When?", OPTIONS).progress(Optional.of("2 more")).goingBack().build();
    MenuView.Picture picture = picture(menu, 80, 24, Named.DOWN);
    assertEquals(
        """

        When?
          1. Right now
        ❯ 2. Today
             since midnight
        > or type a few words
        2 more
        ↑↓ move  Enter choose  Esc back  Tab my answers  ? more keys
        """,
        text(picture));
  }

  /** So that a screen reader says it; what is typed is said where it is typed. */
  @Test
  void theCursorIsInTheChosenRowUntilSomethingIsTyped() {
    Menu menu = Menu.asking("Try this", OPTIONS).checklist(List.of("Open the history.")).build();
    MenuView.Picture picture = picture(menu, 80, 24, Named.DOWN);
    assertEquals("❯ 1. Right now", picture.lines().get(picture.cursorLine()).text());
    assertEquals(0, picture.cursorCell());
    MenuView.Picture narrow = picture(menu, 80, 7, Named.DOWN, Named.DOWN);
    assertEquals("❯ 2. Today", narrow.lines().get(narrow.cursorLine()).text());
    MenuView.Picture typed = picture(menu, 80, 24, new Paste("to"));
    assertEquals("> to", typed.lines().get(typed.cursorLine()).text());
    assertEquals(4, typed.cursorCell());
  }

  @Test
  void thingsToDoStandAboveTheAnswers() {
    Menu menu = Menu.asking("Try this", OPTIONS).checklist(List.of("Open the history.")).build();
    assertEquals(
        """

        Try this
        ❯ [x] Open the history.

        How did it go?
          1. Right now
          2. Today
             since midnight
        >\s
        """,
        text(picture(menu, 80, 24, new Letter(' ')))
            .lines()
            .limit(9)
            .map(line -> line + "\n")
            .collect(Collectors.joining()));
  }

  @Test
  void whatIsTypedIsCutWhereTheWindowEndsWithRoomForTheCursor() {
    MenuView.Picture picture =
        picture(Menu.of("When?", OPTIONS), 20, 24, new Paste("我的钱突然全都不见了怎么办"));
    Line typed = picture.lines().get(picture.cursorLine());
    assertEquals("> 我的钱突然全都…", typed.text());
    assertEquals(17, picture.cursorCell());
  }

  @Test
  void textFromDataCannotPaintTheScreen() {
    Menu menu = Menu.of("When?\u001B[2J", List.of(Option.of("now", "Right\u009B31m now\u202E")));
    assertEquals(
        List.of("", "When?", "❯ 1. Right now"),
        picture(menu, 80, 24).lines().stream().map(Line::text).limit(3).toList());
  }

  @Test
  void ofALongListThePartAroundTheCursorIsShown() {
    List<Option> many =
        IntStream.rangeClosed(1, 30).mapToObj(i -> Option.of("w" + i, "Wallet " + i)).toList();
    MenuView.Picture picture =
        picture(Menu.of("Which?", many), 60, 11, Named.PAGE_DOWN, Named.PAGE_DOWN);
    assertEquals(
        """

        Which?
          ↑ 9 more
             Wallet 10
        ❯    Wallet 11
             Wallet 12
             Wallet 13
          ↓ 17 more
        > or type a few words
        ↑↓ move  Enter choose  Ctrl+L 中文  ? more keys
        """,
        text(picture));
  }

  @Test
  void somebodyWhoTypesTheirCardNumberIsWarned() {
    MenuView.Picture picture =
        picture(Menu.of("When?", OPTIONS), 200, 24, new Paste("card 4111 1111 1111 1111"));
    String warning = Messages.in(Languages.of("en")).get("private.warning");
    assertEquals(
        true,
        picture.lines().stream().anyMatch(line -> line.text().equals(warning)),
        text(picture));
  }
}
