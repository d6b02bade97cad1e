package dev.walletdesk.format.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.walletdesk.catalog.Catalog;
import dev.walletdesk.catalog.Condition;
import dev.walletdesk.catalog.Guide;
import dev.walletdesk.catalog.Provider;
import dev.walletdesk.document.ContactText;
import dev.walletdesk.document.article.Article;
import dev.walletdesk.document.article.ArticleWriter;
import dev.walletdesk.document.article.ArticleWriter.Readers;
import dev.walletdesk.testing.Catalogs;
import dev.walletdesk.text.Languages;
import dev.walletdesk.text.Messages;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Rendering;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An article is read by somebody in trouble: however much there is to say, it stays within some
 * screens of 80 columns, for all wallets and for each one.
 */
@Tag("slow")
class ArticleLengthTest {

  private static final int WIDTH = 80;
  private static final int WALLETS_WITH_MOST_CONTACTS = 4;
  private static final Instant NOW = Instant.parse("2026-11-28T08:00:00Z");
  private static final Pattern NAMED_TWICE =
      Pattern.compile("- ([^:：]{2,30})(?:: |：)(?:In |在)?(?:the |mainland )*\\1");
  private static final Catalog CATALOG = Catalogs.shipped();

  /** Half of what the longest had in November 2026. */
  @ParameterizedTest
  @CsvSource({"zh, 264", "en, 322"})
  void noArticleIsLong(String language, int most) {
    Messages messages = Messages.in(Languages.of(language));
    ArticleWriter writer =
        new ArticleWriter(new ContactText(messages, NOW), CATALOG, Readers.AT_THE_COMMAND_LINE);
    for (Guide guide : CATALOG.guides()) {
      articles(guide)
          .forEach(
              article -> {
                long lines = text(writer, article).lines().count();
                assertTrue(
                    lines <= most,
                    () -> guide.id() + " " + wallets(article) + ": " + lines + " lines");
              });
    }
  }

  /** "Japan: Japan: minors may …" */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void noCountryIsNamedTwice(String language) {
    Messages messages = Messages.in(Languages.of(language));
    ArticleWriter writer =
        new ArticleWriter(new ContactText(messages, NOW), CATALOG, Readers.AT_THE_COMMAND_LINE);
    for (Guide guide : CATALOG.guides()) {
      text(writer, Article.of(guide, Optional.empty()))
          .lines()
          .forEach(line -> assertFalse(NAMED_TWICE.matcher(line).find(), line));
    }
  }

  private static String text(ArticleWriter writer, Article article) {
    Page page = new Page(WIDTH);
    PageWriter.outline(page).write(writer.document(article));
    StringWriter printed = new StringWriter();
    page.print(new PrintWriter(printed, true), new Rendering(false, false));
    return printed.toString();
  }

  /** For all wallets, for each that the guide has something for, and for those with most to say. */
  private static Stream<Article> articles(Guide guide) {
    Stream<String> named =
        guide.steps().stream()
            .flatMap(step -> step.conditions().stream())
            .flatMap(when -> when.allowed().getOrDefault(Condition.PROVIDER, List.of()).stream());
    Stream<String> known =
        CATALOG.providers().stream()
            .sorted(Comparator.comparing((Provider wallet) -> -wallet.contacts().size()))
            .limit(WALLETS_WITH_MOST_CONTACTS)
            .map(Provider::id);
    return Stream.concat(
        Stream.of(Article.of(guide, Optional.empty())),
        Stream.concat(named, known)
            .distinct()
            .flatMap(id -> CATALOG.provider(id).stream())
            .map(wallet -> Article.of(guide, Optional.of(wallet))));
  }

  private static List<String> wallets(Article article) {
    return article.providers().stream().map(Provider::id).toList();
  }
}
