package dev.walletdesk.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.terminal.screen.Menu.Option;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDialogueTest {

  private static final List<Option> OPTIONS =
      List.of(Option.of("now", "Right now"), Option.of("today", "Today"));
  private static final Menu MENU = Menu.asking("When?", OPTIONS).goingBack().build();

  private final StringWriter shown = new StringWriter();

  private PlainDialogue typing(Language language, String typed) {
    PrintWriter out = new PrintWriter(shown);
    return new PlainDialogue(new StringReader(typed), out, Messages.in(language), 80);
  }

  @Test
  void usage() {
    Reply reply = typing(Languages.of("en"), "3\n2\n").choose(MENU);
    assertEquals(new Reply.Chose(OPTIONS.get(1)), reply);
    assertEquals(
        """

        You can type a number or a few words. Also: ? why it is asked, < back, = my
        answers, + keep for later, 中文, q quit.

        When?
        1. Right now
        2. Today
        > There is no such number. Type 1 to 2.
        >\s""",
        shown.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "<,Back",
    "back,Back",
    "Back,Back",
    "上一步,Back",
    "=,Change",
    "change,Change",
    "改,Change",
    "+,Save",
    "＋,Save",
    "save,Save",
    "存,Save",
    "q,Quit"
  })
  void commandsAreUnderstoodInBothLanguagesWhicheverIsSpoken(String typed, String reply) {
    for (Language language : Languages.all()) {
      assertEquals(
          reply, typing(language, typed + "\n").choose(MENU).getClass().getSimpleName(), typed);
    }
  }

  @Test
  void whereThereIsNothingToGoBackToTheWordsAreWordsLikeAnyOthers() {
    Reply reply = typing(Languages.of("en"), "back\n").choose(Menu.of("When?", OPTIONS));
    assertEquals(new Reply.Said("back"), reply);
  }

  @Test
  void theKeysAreNamedOnce() {
    PlainDialogue dialogue = typing(Languages.of("en"), "1\n1\n");
    dialogue.choose(MENU);
    dialogue.choose(MENU);
    assertEquals(1, shown.toString().split("You can type", -1).length - 1, shown::toString);
  }

  @Test
  void theOtherLanguageIsCalledByItsName() {
    assertEquals(new Reply.Language(), typing(Languages.of("en"), "中文\n").choose(MENU));
    assertEquals(new Reply.Language(), typing(Languages.of("zh"), "English\n").choose(MENU));
  }

  /** As somebody on Windows sends it through a pipe. */
  @Test
  void aCarriageReturnBeforeTheLineEndsIsNoPartOfAnAnswer() {
    assertEquals(new Reply.Chose(OPTIONS.get(1)), typing(Languages.of("en"), "2\r\n").choose(MENU));
    assertEquals(
        Optional.of("case.md"),
        typing(Languages.of("en"), "case.md\r\n").type("File?", Optional.empty()));
  }

  @Test
  void anEmptyLineIsTheSuggestionOrNothing() {
    assertEquals(
        Optional.of("case.txt"),
        typing(Languages.of("en"), "\n").type("File?", Optional.of("case.txt")));
    assertEquals(
        Optional.empty(), typing(Languages.of("en"), "\n").type("Number?", Optional.empty()));
    assertEquals(
        Optional.empty(), typing(Languages.of("en"), "").type("File?", Optional.of("case.txt")));
  }

  @Test
  void whenThereIsNothingMoreToReadTheMenuEnds() {
    assertEquals(new Reply.End(), typing(Languages.of("en"), "").choose(MENU));
  }

  @ParameterizedTest
  @CsvSource({
    "first\\nsecond\\n\\nrest, first/second",
    "first\\nsecond\\n.\\nrest, first/second",
    "first\\nsecond\\n。\\nrest, first/second",
    "first\\nsecond, first/second",
    "95188\\nrest, 95188",
  })
  void aTextIsReadUpToAnEmptyLineOrAFullStopUnlessTheFirstLineIsAllThereIs(
      String typed, String read) {
    PlainDialogue dialogue = typing(Languages.of("en"), typed.replace("\\n", "\n"));
    assertEquals(
        Optional.of(read.replace('/', '\n')),
        dialogue.typeText("Paste it.", line -> line.equals("95188")));
    assertEquals(
        """

        Paste it.
        An empty line, or a full stop on a line of its own, ends it.
        >\s""",
        shown.toString());
  }

  @Test
  void anEmptyFirstLineLeavesAText() {
    assertEquals(
        Optional.empty(), typing(Languages.of("en"), "\nrest").typeText("Paste it.", line -> true));
  }
}
