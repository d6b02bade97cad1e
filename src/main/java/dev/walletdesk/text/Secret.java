package dev.walletdesk.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What nobody should type where an amount, a date or a number is asked for. */
public enum Secret {
  /** A whole card number, or an identity number. */
  CARD,
  /** A one-time code. */
  CODE,
  PASSWORD,
  /** The words by which a wallet is restored. */
  PHRASE;

  private static final PrivateData PRIVATE = new PrivateData(Set.of());
  private static final Pattern PASSWORD_WORD =
      Pattern.compile("密码|口令|(?i:\\b(?:password|passcode|pwd|pin)\\b)");
  private static final Pattern CODE_WORD =
      Pattern.compile("验证码|校验码|动态码|(?i:\\b(?:otp|verification code|security code|cvv|cvc)\\b)");

  /** Letters, digits and signs in one word, as passwords have them. */
  private static final Pattern PASSWORD_FORM =
      Pattern.compile("(?=\\S*[a-z])(?=\\S*[A-Z])(?=\\S*\\d)(?=\\S*[^\\w\\s#/.:,-])\\S{8,}");

  /** A recovery phrase has twelve words or more; fewer of them are already too many. */
  private static final Pattern MANY_WORDS = Pattern.compile("(?:[a-z]{3,8}[\\s,]+){7,}[a-z]{3,8}");

  private static final Pattern PRIVATE_KEY = Pattern.compile("(?:0x)?[0-9a-fA-F]{64}");
  private static final Pattern ONE_TIME = Pattern.compile("\\d{6}|\\d{3}[ -]\\d{3}");

  /**
   * What is secret in a text.
   *
   * @param number whether the number of something was asked for, so that six digits may be a code
   */
  public static Optional<Secret> in(String text, boolean number) {
    String line = text.strip();
    Set<PrivateData.Kind> kinds = PRIVATE.kindsIn(line);
    if (kinds.contains(PrivateData.Kind.CARD) || kinds.contains(PrivateData.Kind.IDENTITY)) {
      return Optional.of(CARD);
    } else if (CODE_WORD.matcher(line).find() || (number && ONE_TIME.matcher(line).matches())) {
      return Optional.of(CODE);
    } else if (MANY_WORDS.matcher(line).find() || PRIVATE_KEY.matcher(line).find()) {
      return Optional.of(PHRASE);
    }
    boolean password = PASSWORD_WORD.matcher(line).find() || PASSWORD_FORM.matcher(line).find();
    return password ? Optional.of(PASSWORD) : Optional.empty();
  }
}
