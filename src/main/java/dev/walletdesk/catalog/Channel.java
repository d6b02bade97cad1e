package dev.walletdesk.catalog;

/** The way in which a contact is reached. */
public enum Channel {
  PHONE,
  CHAT,
  EMAIL,
  WEB,
  APP,
  SOCIAL
}
