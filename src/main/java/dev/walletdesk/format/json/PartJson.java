package dev.walletdesk.format.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.walletdesk.document.article.Article;
import dev.walletdesk.document.article.Part;
import dev.walletdesk.document.article.Section;
import dev.walletdesk.document.article.SectionTitles;
import dev.walletdesk.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of an article as it is read: a step, or a section of what is for one situation.
 *
 * @param step the id of the step; the section has what follows instead
 * @param when the situation, as in the condition of a step; empty for everybody, again
 */
record PartJson(
    Optional<String> step,
    Optional<LocalizedText> heading,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, List<String>> when,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PartJson> parts) {

  /** What a section of {@code article} consists of. */
  static List<PartJson> of(Article article, Section section, SectionTitles titles) {
    return section.parts().stream().map(part -> of(article, part, titles)).toList();
  }

  private static PartJson of(Article article, Part part, SectionTitles titles) {
    return part instanceof Section section
        ? new PartJson(
            Optional.empty(),
            Optional.of(titles.of(article, section)),
            section.situation().when(),
            of(article, section, titles))
        : new PartJson(
            Optional.of(((Part.Single) part).step().id()), Optional.empty(), Map.of(), List.of());
  }
}
