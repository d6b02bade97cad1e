package dev.walletdesk.document;

import dev.walletdesk.catalog.Handoff;
import dev.walletdesk.diagnosis.Blank;
import dev.walletdesk.diagnosis.CaseSheet;
import dev.walletdesk.text.DataName;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.LocalizedText;
import dev.walletdesk.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody says on the telephone, with the blanks filled in that they can fill in. Where a
 * script leaves a blank, each language says it in a few ways of its own; of several blanks of one
 * kind only the first is filled, as the others are about something else.
 */
public final class Script {

  private static final Pattern END_OF_SENTENCE = Pattern.compile("\u2026 \\p{Lu}(?!\\p{Lu})");

  private final CaseSheet sheet;

  /** The script of a case. */
  public Script(CaseSheet sheet) {
    this.sheet = sheet;
  }

  /** What it leaves open in a language. */
  public List<Blank> blanks(Language language) {
    String say = sheet.handoff().say().in(language);
    Messages messages = Messages.in(language);
    List<Blank> found = new ArrayList<>();
    for (Blank blank : Blank.values()) {
      if (place(blank, messages).matcher(say).find()) {
        found.add(blank);
      }
    }
    return found;
  }

  /** The case with these details, in its script and among what happened. */
  public CaseSheet with(Map<Blank, String> details) {
    Handoff handoff = sheet.handoff();
    Map<Language, String> filled = new LinkedHashMap<>();
    handoff
        .say()
        .texts()
        .forEach((language, say) -> filled.put(language, in(language, say, details)));
    return sheet.withDetails(
        details,
        new Handoff(
            handoff.tell(),
            handoff.brief(),
            handoff.channels(),
            handoff.prepare(),
            new LocalizedText(filled),
            handoff.never(),
            handoff.turnTo()));
  }

  private static String in(Language language, String say, Map<Blank, String> details) {
    if (details.isEmpty()) {
      return say;
    }
    Messages messages = Messages.in(language);
    StringBuilder filled = new StringBuilder(say);
    for (Blank blank : Blank.values()) {
      Optional<String> detail = Optional.ofNullable(details.get(blank));
      Matcher place = place(blank, messages).matcher(filled);
      if (detail.isPresent() && place.find()) {
        // The dots of a blank at the end of a sentence are its full stop as well.
        String dots = place.group() + filled.substring(place.end());
        String stop = END_OF_SENTENCE.matcher(dots).lookingAt() ? "." : "";
        filled.replace(place.start(), place.end(), detail.get() + stop);
      }
    }
    return filled.toString();
  }

  private static Pattern place(Blank blank, Messages messages) {
    return Pattern.compile(messages.get("blank." + DataName.of(blank) + ".place"));
  }
}
