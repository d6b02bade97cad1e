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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody says on the telephone, with the blanks filled in that they can fill in. Where a
 * script leaves a blank, each language says it in a few ways of its own. What reads the same is the
 * same: “at this time”, said twice, is one time. Dots are no words: of those only the first are
 * filled, as the others are about something else.
 */
public final class Script {

  private static final Pattern DOTS = Pattern.compile("\u2026+");
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
    String filled = say;
    for (Map.Entry<Blank, String> detail : details.entrySet()) {
      filled = filled(filled, place(detail.getKey(), messages), detail.getValue());
    }
    return filled;
  }

  private static String filled(String say, Pattern blank, String detail) {
    Matcher place = blank.matcher(say);
    if (!place.find()) {
      return say;
    }
    String words = place.group();
    if (!DOTS.matcher(words).matches()) {
      return place.replaceAll(
          same -> Matcher.quoteReplacement(same.group().equals(words) ? detail : same.group()));
    }
    // The dots of a blank at the end of a sentence are its full stop as well.
    String rest = say.substring(place.end());
    String stop = END_OF_SENTENCE.matcher(words + rest).lookingAt() ? "." : "";
    return say.substring(0, place.start()) + detail + stop + rest;
  }

  private static Pattern place(Blank blank, Messages messages) {
    return Pattern.compile(messages.get("blank." + DataName.of(blank) + ".place"));
  }
}
