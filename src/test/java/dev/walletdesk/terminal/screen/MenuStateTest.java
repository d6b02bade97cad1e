package dev.walletdesk.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.terminal.screen.Key.Letter;
import dev.walletdesk.terminal.screen.Key.Named;
import dev.walletdesk.terminal.screen.Key.Paste;
import dev.walletdesk.terminal.screen.Menu.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MenuStateTest {

  private static final Option NOW = Option.of("now", "Right now");
  private static final Option TODAY = Option.of("today", "Today");
  private static final Option EARLIER = Option.of("earlier", "Earlier");
  private static final List<Option> OPTIONS = List.of(NOW, TODAY, EARLIER);
  private static final Menu MENU = Menu.asking("When?", OPTIONS).goingBack().build();
  private static final Menu FIRST = Menu.of("When?", OPTIONS);
  private static final Menu REMEDY =
      Menu.asking("Try this", List.of(Option.of("solved", "Solved"), Option.of("not", "No help")))
          .checklist(List.of("Open the history.", "Look for the amount."))
          .goingBack()
          .build();

  /** The state after some keys, none of which leaves the menu. */
  private static MenuState after(Menu menu, Key... keys) {
    MenuState state = MenuState.of(menu);
    for (Key key : keys) {
      MenuState.Step step = state.on(key, menu);
      assertEquals(Optional.empty(), step.reply(), () -> key + " leaves the menu");
      state = step.state();
    }
    return state;
  }

  private static Optional<Reply> reply(Menu menu, MenuState state, Key key) {
    return state.on(key, menu).reply();
  }

  private static Optional<Reply> chose(Option option) {
    return Optional.of(new Reply.Chose(option));
  }

  @Test
  void usage() {
    MenuState state = after(MENU, Named.DOWN);
    assertEquals(Optional.of(TODAY), state.selected(MENU));
    assertEquals(chose(TODAY), reply(MENU, state, Named.ENTER));
  }

  @Test
  void theCursorGoesAroundTheEnds() {
    assertEquals(Optional.of(EARLIER), after(MENU, Named.UP).selected(MENU));
    assertEquals(Optional.of(NOW), after(MENU, Named.END, Named.DOWN).selected(MENU));
  }

  @Test
  void aDigitChoosesAndOneThatIsNotThereDoesNothing() {
    assertEquals(chose(EARLIER), reply(MENU, after(MENU), new Letter('3')));
    assertEquals(chose(EARLIER), reply(MENU, after(MENU), new Letter('３')));
    assertEquals(after(MENU), after(MENU, new Letter('4')));
  }

  @Test
  void inALongListTheFirstNineHaveNumbersAndOthersAreTyped() {
    List<Option> many =
        IntStream.rangeClosed(1, 13).mapToObj(i -> Option.of("w" + i, "Wallet " + i)).toList();
    Menu menu = Menu.of("Which?", many);
    assertEquals(
        Optional.of(new Reply.Chose(many.get(2))),
        MenuState.of(menu).on(new Letter('3'), menu).reply());
    MenuState state =
        after(menu, new Letter('t'), new Letter(' '), new Letter('1'), new Letter('3'));
    assertEquals("t 13", state.filter());
    assertEquals(Optional.of(many.get(12)), state.selected(menu));
  }

  @Test
  void typingLeavesWhatFitsAndEscapeBringsAllBack() {
    MenuState typed = after(MENU, new Paste("tod"));
    assertEquals(List.of(TODAY), typed.visible());
    assertEquals(OPTIONS, after(MENU, new Paste("tod"), Named.ESCAPE).visible());
    assertEquals("to", after(MENU, new Paste("tod"), Named.BACKSPACE).filter());
  }

  @Test
  void aWholeMessageIsKeptAndOfATextWithoutEndTheBeginning() {
    String message = "They say that I have to pay a fee. ".repeat(20);
    assertEquals(message, after(MENU, new Paste(message)).filter());
    assertEquals("x".repeat(4000), after(MENU, new Paste("x".repeat(9000))).filter());
    assertEquals("x".repeat(3999), after(MENU, new Paste("x".repeat(3999) + "💰")).filter());
  }

  @Test
  void whoDoesNotFindTheirsAlwaysHasTheOtherAnswer() {
    Option other = Option.of("other", "Another one");
    Menu menu = Menu.asking("Which?", List.of(NOW, TODAY, other)).otherwise(other).build();
    assertEquals(List.of(TODAY, other), after(menu, new Paste("tod")).visible());
    assertEquals(List.of(other), after(menu, new Paste("zzz")).visible());
  }

  @Test
  void thingsToDoAreTickedBeforeAnswering() {
    MenuState state = after(REMEDY, new Letter(' '), Named.DOWN, Named.ENTER);
    assertEquals(Set.of(0, 1), state.ticked());
    assertEquals("solved", state.selected(REMEDY).orElseThrow().id());
    assertEquals(Set.of(), after(REMEDY, new Letter(' '), new Letter(' ')).ticked());
  }

  @Test
  void aQuestionMarkShowsTheReasonAndHidesItAgain() {
    assertEquals(true, after(MENU, new Letter('?')).why());
    assertEquals(false, after(MENU, new Letter('？'), new Letter('?')).why());
  }

  @Test
  void whatWasChosenBeforeIsSelectedAndKeptByGoingForward() {
    Menu again = Menu.asking("When?", OPTIONS).selected(Optional.of("today")).goingBack().build();
    MenuState state = after(again);
    assertEquals(Optional.of(TODAY), state.selected(again));
    assertEquals(Optional.of(new Reply.Forward()), reply(again, state, Named.RIGHT));
    assertEquals(chose(NOW), reply(MENU, after(MENU), Named.RIGHT));
  }

  @ParameterizedTest
  @EnumSource(names = {"ESCAPE", "LEFT", "TAB", "CTRL_S"})
  void atTheFirstQuestionThereIsNoWayBack(Named key) {
    assertEquals(Optional.empty(), reply(FIRST, after(FIRST), key));
  }

  @Test
  void keysThatLeave() {
    MenuState state = after(MENU);
    assertEquals(Optional.of(new Reply.Back()), reply(MENU, state, Named.LEFT));
    assertEquals(Optional.of(new Reply.Change()), reply(MENU, state, Named.TAB));
    assertEquals(Optional.of(new Reply.Save()), reply(MENU, state, Named.CTRL_S));
    assertEquals(Optional.of(new Reply.Interrupt()), reply(MENU, state, Named.CTRL_C));
    assertEquals(Optional.of(new Reply.Quit()), reply(MENU, state, Named.CTRL_D));
    assertEquals(Optional.of(new Reply.End()), reply(MENU, state, Named.HANG_UP));
  }
}
