package dev.walletdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** No regular expression over data or input runs out of stack, whatever it is given. */
class RegularExpressionsTest {

  private static final long SMALL_STACK = 256 << 10;
  private static final int LENGTH = 6_000;

  /** What the repeated parts of expressions are made of: ids, days, hosts, numbers, markup. */
  private static final List<String> PARTS =
      List.of(
          "a",
          "a-",
          "a.",
          "a_",
          "1",
          "1 ",
          "1-",
          "1.",
          "Mo,",
          "Mo-Fr ",
          "09:00-10:00,",
          "a@",
          "%41",
          "(",
          "-",
          " ",
          "\t",
          "，",
          "零",
          "http://",
          "<a href=",
          "[x](",
          "a b ",
          "\u001B[",
          "密码",
          ", ",
          "/a");

  @Test
  void everyExpressionOfTheProgramStandsLongTexts() throws Exception {
    List<String> failed = new ArrayList<>();
    int tried = 0;
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.walletdesk")) {
      for (Field field : type.reflect().getDeclaredFields()) {
        boolean ofTest = type.getName().matches(".*Test(\\$.*)?");
        if (!ofTest
            && field.getType() == Pattern.class
            && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          tried++;
          overflowing((Pattern) field.get(null), type.getSimpleName() + "." + field.getName())
              .forEach(failed::add);
        }
      }
    }
    assertTrue(tried > 50, "expressions found: " + tried);
    assertEquals(List.of(), failed);
  }

  @Test
  void everyExpressionOfTheSchemasStandsLongTexts() throws Exception {
    Pattern member = Pattern.compile("\"pattern\": (\"(?:[^\"\\\\]|\\\\.)*+\")");
    List<String> failed = new ArrayList<>();
    try (Stream<Path> schemas = Files.list(Path.of("data/schema"))) {
      for (Path schema : schemas.toList()) {
        Matcher found = member.matcher(read(schema));
        while (found.find()) {
          String expression = JsonMapper.shared().readValue(found.group(1), String.class);
          overflowing(Pattern.compile(expression), schema.getFileName() + " " + expression)
              .forEach(failed::add);
        }
      }
    }
    assertEquals(List.of(), failed);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  private static List<String> overflowing(Pattern pattern, String name) throws Exception {
    List<String> failed = new ArrayList<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              for (String part : PARTS) {
                for (String before : List.of("", "https://", "a@")) {
                  String text = before + part.repeat(LENGTH / part.length());
                  try {
                    pattern.matcher(new Patient(text)).matches();
                    pattern.matcher(new Patient(text)).find();
                  } catch (StackOverflowError e) {
                    failed.add(name + " given " + before + part + "…");
                  } catch (Patient.Lost e) {
                    break;
                  }
                }
              }
            },
            name,
            SMALL_STACK);
    thread.start();
    thread.join();
    return failed;
  }

  /** A text of which only so much is looked at: how long an expression takes is not asked here. */
  private static final class Patient implements CharSequence {

    private final String text;
    private int left = 2_000_000;

    Patient(String text) {
      this.text = text;
    }

    /** It took too long. */
    static final class Lost extends RuntimeException {
      private static final long serialVersionUID = 1L;
    }

    @Override
    public char charAt(int index) {
      if (left-- == 0) {
        throw new Lost();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
