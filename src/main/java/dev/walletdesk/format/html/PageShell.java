package dev.walletdesk.format.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What stands around the content of a page: its head, with a Content-Security-Policy that lets
 * nothing in from outside.
 */
public final class PageShell {

  private static final String RESOURCES = "/dev/walletdesk/format/html/";

  private PageShell() {}

  /**
   * How a page gets its looks.
   *
   * @param policy which styles and scripts may be used (CSP 3)
   * @param markup of the head that brings them in
   */
  public record Look(String policy, String markup) {

    /** The stylesheet within the page, for pages that are one file. */
    public static Look within() {
      String style = resource("page.css");
      return new Look("style-src 'sha256-" + hash(style) + "'", "<style>" + style + "</style>\n");
    }

    /**
     * A stylesheet and a script beside the page.
     *
     * @param root the way from the page to the directory where they are, such as {@code ../}
     * @param findable whether search engines may show the page
     */
    public static Look beside(String root, boolean findable) {
      StringBuilder markup = new StringBuilder();
      Html html = new Html(markup);
      if (!findable) {
        html.empty("meta", "name", "robots", "content", "noindex").line();
      }
      html.empty("link", "rel", "stylesheet", "href", root + "style.css").line();
      html.open("script", "src", root + "find.js", "defer", "defer").close().line();
      return new Look("style-src 'self'; script-src 'self'", markup.toString());
    }
  }

  /** Begins a page, up to the beginning of its body. */
  public static void begin(Html html, String languageTag, String title, String about, Look look) {
    html.markup("<!DOCTYPE html>\n").open("html", "lang", languageTag).line();
    html.open("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    String policy =
        "default-src 'none'; " + look.policy() + "; base-uri 'none'; form-action 'none'";
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    html.empty("meta", "name", "color-scheme", "content", "light dark").line();
    html.empty("meta", "name", "referrer", "content", "no-referrer").line();
    html.empty("meta", "name", "format-detection", "content", "telephone=no").line();
    if (!about.isEmpty()) {
      html.empty("meta", "name", "description", "content", about).line();
    }
    html.element("title", title).line().markup(look.markup()).close().line();
    html.open("body").line();
  }

  /** Ends a page. */
  public static void end(Html html) {
    html.close().line().close().line();
  }

  /** One of the files that go with pages. */
  public static String resource(String name) {
    try (InputStream bytes = PageShell.class.getResourceAsStream(RESOURCES + name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String style) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
