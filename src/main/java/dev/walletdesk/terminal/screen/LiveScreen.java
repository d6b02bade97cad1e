package dev.walletdesk.terminal.screen;

import dev.walletdesk.text.DisplayWidth;
import dev.walletdesk.text.Line;
import dev.walletdesk.text.Page;
import dev.walletdesk.text.Rendering;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;

/**
 * A terminal with a part at the bottom that is redrawn in place; above it, text scrolls away as
 * usual. Keys arrive one by one, Ctrl-C and Ctrl-Z among them.
 */
final class LiveScreen implements Screen {

  private static final String CLEAR_BELOW = "\u001B[J";
  private static final String PASTE_ON = "\u001B[?2004h";
  private static final long SUSPEND_MILLIS = 2000;
  private static final int LEAST_WIDTH = 10;
  private static final String PASTE_OFF = "\u001B[?2004l";

  private final Terminal terminal;
  private final Attributes before;
  private final Display display;
  private final KeyReader keys;
  private final Rendering rendering;
  private final Thread restorer = new Thread(this::abandon, "restore-terminal");

  LiveScreen(Terminal terminal, Rendering rendering) {
    this.terminal = terminal;
    this.rendering = rendering;
    this.before = terminal.getAttributes();
    this.display = new Display(terminal, false);
    this.keys = new KeyReader(terminal.reader());
    Runtime.getRuntime().addShutdownHook(restorer);
    enterRawMode();
  }

  /**
   * The terminal that the program was started in.
   *
   * @throws IOException if it cannot move its cursor, or is no terminal
   */
  static LiveScreen open(Rendering rendering) throws IOException {
    String type = TerminalType.of(Objects.requireNonNullElse(System.getenv("TERM"), ""));
    TerminalLibrary.prepare(type);
    try {
      Terminal terminal =
          TerminalBuilder.builder()
              .system(true)
              .type(type)
              .jni(true)
              .exec(false)
              .ffm(false)
              .dumb(false)
              .graphemeCluster(false)
              .encoding(StandardCharsets.UTF_8)
              .build();
      if (terminal.getStringCapability(Capability.cursor_up) == null) {
        terminal.close();
        throw new IOException("the terminal cannot move its cursor");
      }
      return new LiveScreen(terminal, rendering);
    } catch (IllegalStateException e) {
      throw new IOException(e);
    }
  }

  @Override
  public Size size() {
    Size size = terminal.getSize();
    return size.getColumns() > 0 && size.getRows() > 0 ? size : Size.of(80, 24);
  }

  @Override
  public Key poll() {
    try {
      return keys.poll();
    } catch (IOException e) {
      return Key.Named.HANG_UP;
    }
  }

  @Override
  public void print(Consumer<Page> content) {
    print(lines(content));
  }

  @Override
  public void redraw(List<Consumer<Page>> shown) {
    display.reset();
    terminal.puts(Capability.clear_screen);
    List<Line> lines = shown.stream().flatMap(content -> lines(content).stream()).toList();
    int first = lines.size();
    int room = size().getRows();
    while (first > 0 && room > 0) {
      first--;
      room -= lines.get(first).inRows(size().getColumns()).size();
    }
    print(lines.subList(first, lines.size()));
  }

  private List<Line> lines(Consumer<Page> content) {
    Page page = new Page(Math.max(size().getColumns() - 1, LEAST_WIDTH));
    content.accept(page);
    return page.lines();
  }

  private void print(List<Line> lines) {
    for (Line line : lines) {
      terminal.writer().print(line.render(rendering));
      terminal.writer().print("\r\n");
    }
    terminal.flush();
  }

  @Override
  public void draw(MenuView.Picture picture) {
    Size size = size();
    display.resize(size);
    List<AttributedString> lines =
        picture.lines().stream().map(line -> AttributedString.fromAnsi(drawn(line, size))).toList();
    display.update(lines, size.cursorPos(picture.cursorLine(), picture.cursorCell()));
  }

  /** A full row goes on in the next one, as the terminal itself does it; others end. */
  private String drawn(Line line, Size size) {
    boolean ends = DisplayWidth.of(line.text()) < size.getColumns();
    return line.render(rendering.withoutLinks()) + (ends ? "\n" : "");
  }

  @Override
  public void erase() {
    display.update(List.of(), 0);
    display.reset();
    terminal.puts(Capability.carriage_return);
    terminal.puts(Capability.clr_eos);
    terminal.flush();
  }

  @Override
  public void copy(String text) {
    String bytes = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    terminal.writer().print("\u001B]52;c;" + bytes + "\u0007");
    terminal.flush();
  }

  @Override
  public void suspend() {
    erase();
    restore();
    CountDownLatch resumed = new CountDownLatch(1);
    Terminal.SignalHandler usual = terminal.handle(Terminal.Signal.CONT, s -> resumed.countDown());
    try {
      // Every shell can do it; a program of that name need not be there.
      String stop = "kill -s TSTP " + ProcessHandle.current().pid();
      new ProcessBuilder("/bin/sh", "-c", stop).start().waitFor();
      // The signal may take effect later than kill ends; only its counterpart tells that it has.
      resumed.await(SUSPEND_MILLIS, TimeUnit.MILLISECONDS);
    } catch (IOException noShell) {
      // Then nothing stops it: the conversation goes on as if the key had not been pressed.
      resumed.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      terminal.handle(Terminal.Signal.CONT, usual);
    }
    enterRawMode();
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(restorer);
    restore();
    try {
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void enterRawMode() {
    terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    terminal.writer().print(PASTE_ON);
    terminal.flush();
  }

  /**
   * The program is killed: what was drawn stays, and the shell goes on below it. JLine may have
   * closed the terminal by then; it has set back what it changes, but knows nothing of the rest.
   */
  private void abandon() {
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write(("\r\n" + CLEAR_BELOW + PASTE_OFF).getBytes(StandardCharsets.US_ASCII));
      terminal.setAttributes(before);
    } catch (IOException | IllegalStateException | IOError gone) {
      // Nobody is there any more, or JLine was faster.
    }
  }

  private void restore() {
    terminal.writer().print(PASTE_OFF);
    terminal.flush();
    terminal.setAttributes(before);
  }
}
