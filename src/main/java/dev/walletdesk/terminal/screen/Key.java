package dev.walletdesk.terminal.screen;

/** A key, or what a terminal sends in its place. */
public sealed interface Key {

  /** Keys that type nothing. */
  enum Named implements Key {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    ENTER,
    TAB,
    BACKSPACE,
    ESCAPE,
    CTRL_C,
    CTRL_D,
    CTRL_L,
    CTRL_S,
    CTRL_U,
    CTRL_Z,
    /** The window has another size. */
    RESIZE,
    /** Nothing more will come. */
    HANG_UP,
    /** Mouse reports, function keys and other noise. */
    OTHER
  }

  /**
   * A character that was typed.
   *
   * @param codePoint what was typed
   */
  record Letter(int codePoint) implements Key {}

  /**
   * Text that was pasted rather than typed.
   *
   * @param text as pasted, without control characters, cut at a sensible length
   */
  record Paste(String text) implements Key {}
}
