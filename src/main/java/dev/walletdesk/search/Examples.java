package dev.walletdesk.search;

import dev.walletdesk.catalog.Guide;
import dev.walletdesk.text.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to learn from: texts, and what each is about.
 *
 * @param guideIds the classes; “none of these” is one more, the last
 * @param texts of all classes
 * @param labels the class of each text
 */
record Examples(List<String> guideIds, List<String> texts, List<Integer> labels) {

  /**
   * The examples, titles and summaries of {@code guides}.
   *
   * @param otherTopics texts that no guide is about
   */
  static Examples of(List<Guide> guides, List<String> otherTopics) {
    List<String> texts = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < guides.size(); i++) {
      int label = i;
      texts(guides.get(i))
          .forEach(
              text -> {
                texts.add(text);
                labels.add(label);
              });
    }
    otherTopics.forEach(
        text -> {
          texts.add(text);
          labels.add(guides.size());
        });
    return new Examples(guides.stream().map(Guide::id).toList(), texts, labels);
  }

  private static Stream<String> texts(Guide guide) {
    return Stream.of(
            guide.title().all().stream(),
            guide.summary().all().stream(),
            Languages.all().stream()
                .flatMap(each -> guide.examples().getOrDefault(each, List.of()).stream()))
        .flatMap(texts -> texts);
  }

  /** How many classes there are, “none of these” among them. */
  int classes() {
    return guideIds.size() + 1;
  }

  /** The labels as the trainer takes them. */
  int[] labelArray() {
    return labels.stream().mapToInt(Integer::intValue).toArray();
  }
}
