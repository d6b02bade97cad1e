package dev.walletdesk.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.walletdesk.testing.Exported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every format, byte for byte. After an intended change, {@code mvn test -Dtest=GoldenFilesTest
 * -Dgolden=write} writes the files anew; their difference is what to review.
 */
class GoldenFilesTest {

  private static final Path FILES = Path.of("src/test/resources/export/golden");

  @ParameterizedTest
  @CsvSource({
    "faq-en.md, --lang en faq --format markdown",
    "faq-both.md, --lang both faq --format markdown --guide card-lost --provider sun-pay",
    "faq-zh.txt, --lang zh faq --format text --provider sun-pay",
    "faq-both.txt, --lang both faq --format text --guide pay-fail --provider moon-pay",
    "faq-en.html, --lang en faq --format html --provider sun-pay --region CN",
    "faq-both.html, --lang both faq --format html --guide card-lost",
    "faq.json, --lang en faq --format json --provider sun-pay --provider moon-pay",
    "faq.jsonl, --lang zh faq --format jsonl",
    "faq-en.csv, --lang en faq --format csv --provider sun-pay",
    "faq-both.csv, --lang both faq --format csv",
    "faq-zh.jsonld, --lang zh faq --format jsonld --provider sun-pay",
    "faq-both.jsonld, --lang both faq --format jsonld --guide pay-fail",
    "contacts-en.csv, --lang en contacts --format csv --all",
    "contacts-both.csv, --lang both contacts --format csv --guide card-lost --region CN",
    "contacts.json, --lang en contacts --format json --all",
    "contacts-zh.vcf, --lang zh contacts --format vcard",
    "contacts-both.vcf, --lang both contacts --format vcard --provider sun-pay",
    "contacts-both.jsonld, --lang both contacts --format jsonld",
    "contacts-zh.md, --lang zh contacts --format markdown --all",
    "contacts-both.md, --lang both contacts --format markdown --provider moon-pay",
    "contacts-en.html, --lang en contacts --format html --all"
  })
  void isAsItWas(String file, String commandLine) throws IOException {
    String[] args = commandLine.split(" ");
    String found = withoutStyle(Exported.ofSmall(args));
    Path golden = FILES.resolve(file);
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FILES);
      Files.writeString(golden, found);
    }
    assertEquals(Files.readString(golden), found, file);
  }

  /** The stylesheet is a file of its own, and looked at rather than compared. */
  private static String withoutStyle(String page) {
    return page.replaceAll("(?s)<style>.*</style>", "<style></style>")
        .replaceAll("sha256-[A-Za-z0-9+/=]*", "sha256-");
  }
}
