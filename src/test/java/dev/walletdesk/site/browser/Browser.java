package dev.walletdesk.site.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.StreamSupport;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Headless Chromium with a profile of its own, and what it did that no page may make it do. */
final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars");

  private static final String SEEN =
      "return [...document.querySelectorAll(arguments[0])].filter(it => it.checkVisibility())";

  private static final JsonMapper JSON = new JsonMapper();

  private final ChromeDriver driver;

  Browser() {
    InstalledChromium installed = InstalledChromium.find();
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed.browser().toFile());
    options.addArguments(FLAGS);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(installed.driver().toFile())
                .usingAnyFreePort()
                .build(),
            options);
  }

  void look(Device device) {
    Map<String, Object> metrics =
        Map.of(
            "width", device.width,
            "height", device.height,
            "deviceScaleFactor", device.density,
            "mobile", device.isMobile);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
  }

  /** Shows pages on a screen or in print, in light or dark colours. */
  void show(String media, String scheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", media, "features", List.of(feature)));
  }

  void look(View view) {
    look(view.device());
    show("screen", view.scheme());
  }

  void allowJavaScript(boolean allow) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allow));
  }

  void open(String address) {
    driver.get(address);
  }

  void back() {
    driver.navigate().back();
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /** Elements that can be seen; asked for at once, since a diagnosis has a thousand that cannot. */
  List<WebElement> all(String selector) {
    return ((List<?>) driver.executeScript(SEEN, selector))
        .stream().map(WebElement.class::cast).toList();
  }

  /** The first element that can be seen. */
  WebElement first(String selector) {
    return all(selector).stream()
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("nothing to be seen of " + selector + " on " + address()));
  }

  /** Presses a key and returns what has the focus then. */
  WebElement press(Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
    return driver.switchTo().activeElement();
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object await(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  void photograph(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  /**
   * What stands on the console, and what was asked of anybody but the disk, since this was called
   * the last time.
   */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    driver.manage().logs().get(LogType.BROWSER).forEach(entry -> complaints.add(entry.toString()));
    driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> read(entry.getMessage()).path("message"))
        .filter(event -> event.path("method").asString().startsWith("Network."))
        .flatMap(event -> StreamSupport.stream(event.findValues("url").spliterator(), false))
        .map(JsonNode::asString)
        .filter(url -> !url.matches("(?s)(file|data|about):.*"))
        .forEach(url -> complaints.add("asked for " + url));
    return complaints;
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JacksonException e) {
      throw new AssertionError(json, e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
