package homeport.console.people;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A password as it is kept: never itself, only what PBKDF2 makes of it with a salt of its own
/// (NIST SP 800-132). The algorithm and its rounds are kept with it, so that they can be raised and
/// old ones still be checked.
public record Password(String algorithm, int iterations, String salt, String hash) {
  /// Rounds for new passwords: some tenths of a second on a server of today.
  public static final int ITERATIONS = 600_000;

  /// Most rounds that a record may ask for: the file is ours, but a damaged one must not stop the
  /// console.
  static final int ITERATIONS_MAX = 10_000_000;

  static final int LENGTH_MIN = 12;
  static final int LENGTH_MAX = 200;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  /// Letters and digits that nobody confuses when he copies them from a screen.
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  public Password {
    if (!algorithm.equals(ALGORITHM) || iterations < 1 || iterations > ITERATIONS_MAX) {
      throw new IllegalArgumentException("no way to check a password: " + algorithm);
    }
  }

  /// Keeps a password.
  public static Password of(String clear, int iterations) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new Password(
        ALGORITHM,
        iterations,
        HexFormat.of().formatHex(salt),
        HexFormat.of().formatHex(derive(clear, salt, iterations)));
  }

  /// A new one for the first sign-on: twenty letters and digits in groups, a hundred bits.
  public static String temporary() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      if (i > 0 && i % 5 == 0) {
        text.append('-');
      }
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  /// True when the text may become that person's password: long, and not the name in disguise.
  public static boolean fits(String clear, String name) {
    return clear.length() >= LENGTH_MIN
        && clear.length() <= LENGTH_MAX
        && !clear.toLowerCase(Locale.ROOT).contains(name)
        && clear.chars().distinct().count() >= 5;
  }

  /// Compares in a time that does not tell how much was right.
  public boolean matches(String clear) {
    byte[] wanted = HexFormat.of().parseHex(hash);
    byte[] given = derive(clear, HexFormat.of().parseHex(salt), iterations);
    return MessageDigest.isEqual(wanted, given);
  }

  private static byte[] derive(String clear, byte[] salt, int iterations) {
    String limited = clear.substring(0, Math.min(clear.length(), LENGTH_MAX + 1));
    PBEKeySpec spec = new PBEKeySpec(limited.toCharArray(), salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }
}
