package dev.walletdesk.site.browser;

/** What somebody holds in the hand or sits in front of, in CSS pixels. */
enum Device {
  PHONE(390, 844, 2, true),
  DESKTOP(1280, 900, 1, false),
  /** The narrowest that has to do without horizontal scrolling (WCAG 2, 1.4.10). */
  NARROW(320, 640, 2, true);

  final int width;
  final int height;
  final int density;
  final boolean isMobile;

  Device(int width, int height, int density, boolean isMobile) {
    this.width = width;
    this.height = height;
    this.density = density;
    this.isMobile = isMobile;
  }
}
