package dev.walletdesk.validation;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.text.Language;
import dev.walletdesk.text.Languages;
import dev.walletdesk.validation.likeness.NearTexts;
import dev.walletdesk.validation.likeness.TextForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * No example is there twice, and none is almost one of another guide: what both guides claim tells
 * them apart no more. Misspelt variants within one guide are wanted.
 */
final class ExampleCheck implements Check {

  /** An example, how it is compared, and where it stands. */
  private record Example(Located<Guide> guide, String pointer, String text) {
    String guideId() {
      return guide.value().id();
    }
  }

  @Override
  public void check(CheckedData data, Findings findings) {
    Map<String, Example> same = new HashMap<>();
    NearTexts<Example> near = new NearTexts<>();
    for (Example example : examples(data.allGuides())) {
      TextForm form = TextForm.of(example.text());
      if (form.letters().isEmpty()) {
        continue;
      }
      Example first = same.putIfAbsent(form.letters(), example);
      if (first == null) {
        Optional<Example> other = near.findOutside(example.guideId(), form);
        near.add(form, example.guideId(), example);
        other.ifPresent(one -> tellNear(example, one, findings));
      } else {
        tellSame(example, first, findings);
      }
    }
  }

  private static void tellSame(Example example, Example first, Findings findings) {
    boolean isHere = first.guideId().equals(example.guideId());
    String key = isHere ? "duplicate-example.here" : "duplicate-example";
    findings.error(example.guide(), example.pointer(), key, example.text(), first.guideId());
  }

  private static void tellNear(Example example, Example other, Findings findings) {
    findings.warning(
        example.guide(),
        example.pointer(),
        WarningKind.NEAR_DUPLICATE_EXAMPLE,
        example.text(),
        other.text(),
        other.guideId());
  }

  private static List<Example> examples(List<Located<Guide>> guides) {
    List<Example> all = new ArrayList<>();
    for (Located<Guide> guide : guides) {
      for (Language language : Languages.all()) {
        List<String> texts = guide.value().examples().getOrDefault(language, List.of());
        for (int i = 0; i < texts.size(); i++) {
          all.add(new Example(guide, "/examples/" + language.code() + "/" + i, texts.get(i)));
        }
      }
    }
    return all;
  }
}
