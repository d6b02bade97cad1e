package dev.walletdesk.format.html;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;

/** The Nu HTML checker, which knows the HTML standard and what it says about accessibility. */
public final class HtmlChecker {

  /** Its grammar is deeply recursive. */
  private static final long STACK = 64L << 20;

  /**
   * It knows neither the address of the page, which {@code 'self'} stands for, nor the hash of its
   * style; the policy is tried out in a browser.
   */
  private static final String POLICY =
      "Warning: (Inline style|Resource) violates Content Security Policy.*\\R.*\\R?";

  private HtmlChecker() {}

  /** What is wrong with a page, or an empty text. */
  public static String check(String html) {
    FutureTask<String> task = new FutureTask<>(() -> errors(html));
    new Thread(null, task, "html-checker", STACK).start();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String errors(String html) throws Exception {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.TEXT);
    checker.setNoLangDetect(true);
    return checker
        .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
        .replace("Document checking completed.", "")
        .replace("No errors found.", "")
        .replaceAll(POLICY, "")
        .strip();
  }
}
