package homeport.data;

/// Class conditions on bytes in storage (Language Reference, "Class condition").
public final class ClassTest {
  /// Which signs NUMERIC lets pass (Programming Guide, "Checking for incompatible data (numeric
  /// class test)"). An unsigned item always needs F.
  public enum Signs {
    /// NUMPROC(NOPFD), NUMCLS(PRIM): C, D and F; a separate `+` or `-`.
    NOPFD,
    /// NUMPROC(NOPFD), NUMCLS(ALT): A to F; a separate `+` or `-`.
    NOPFD_ALT,
    /// NUMPROC(PFD): C and D, or a separate `+` and `-`, and zero only with the positive one.
    PFD;

    boolean allow(int sign, boolean zero) {
      return switch (this) {
        case NOPFD -> sign == 0xC || sign == 0xD || sign == 0xF;
        case NOPFD_ALT -> sign >= 0xA;
        case PFD -> sign == 0xC || (sign == 0xD && !zero);
      };
    }
  }

  private static final byte SPACE = 0x40;
  private static final byte PLUS = 0x4E;
  private static final byte MINUS = 0x60;

  /// Bit 0: an upper-case letter or space; bit 1: a lower-case letter or space. The 26 letters lie
  /// at the same places in every code page that [CodePage] takes.
  private static final byte[] LETTERS = new byte[256];

  static {
    for (int first : new int[] {0xC1, 0xD1, 0xE2}) {
      for (int i = first; i <= (first | 15) && (i & 15) <= 9; i++) {
        LETTERS[i] = 1;
        LETTERS[i & ~0x40] = 2;
      }
    }
    LETTERS[SPACE] = 3;
  }

  private ClassTest() {}

  /// NUMERIC for an item of any usage; binary and floating-point items are always numeric.
  public static boolean numeric(NumberFormat format, byte[] b, int off, Signs signs) {
    return switch (format.usage()) {
      case DISPLAY -> zoned(b, off, format.bytes(), format.signed(), format.sign(), signs);
      case PACKED -> packed(b, off, format.bytes(), format.signed(), signs);
      case NATIONAL -> national(b, off, format);
      case BINARY, NATIVE_BINARY, FLOAT_SHORT, FLOAT_LONG, INDEX -> true;
      case POINTER, PROCEDURE_POINTER, FUNCTION_POINTER, DBCS, UTF8 ->
          throw new IllegalArgumentException("no class test on " + format.usage());
    };
  }

  /// NUMERIC for a packed field: digits 0 to 9 and a sign that suits.
  public static boolean packed(byte[] b, int off, int len, boolean signed, Signs signs) {
    int last = off + len - 1;
    int all = b[last] & 0xF0;
    if (all > 0x90) {
      return false;
    }
    for (int i = off; i < last; i++) {
      if ((b[i] & 0xF0) > 0x90 || (b[i] & 15) > 9) {
        return false;
      }
      all |= b[i];
    }
    int sign = b[last] & 15;
    return signed ? signs.allow(sign, all == 0) : sign == 0xF;
  }

  /// NUMERIC for a zoned field.
  ///
  /// @param len the bytes of the field, a separate sign among them
  public static boolean zoned(
      byte[] b, int off, int len, boolean signed, SignPlace place, Signs signs) {
    if (!signed) {
      return digits(b, off, len);
    }
    int end = off + len;
    int signAt =
        switch (place) {
          case LEADING, LEADING_SEPARATE -> off;
          case TRAILING, TRAILING_SEPARATE -> end - 1;
        };
    int all = 0;
    for (int i = off; i < end; i++) {
      if (i == signAt && place.separate()) {
        continue;
      }
      if ((b[i] & 15) > 9 || (i != signAt && (b[i] & 0xF0) != 0xF0)) {
        return false;
      }
      all |= b[i] & 15;
    }
    int sign = place.separate() ? separateSign(b[signAt]) : b[signAt] >> 4 & 15;
    return signs.allow(sign, all == 0);
  }

  /// The sign code that a character stands for, 0 when it is no sign.
  private static int separateSign(byte sign) {
    return sign == PLUS ? 0xC : sign == MINUS ? 0xD : 0;
  }

  /// NUMERIC for an alphanumeric item, and for an unsigned zoned one: nothing but 0 to 9.
  public static boolean digits(byte[] b, int off, int len) {
    for (int i = off; i < off + len; i++) {
      if ((b[i] & 0xF0) != 0xF0 || (b[i] & 15) > 9) {
        return false;
      }
    }
    return true;
  }

  private static boolean national(byte[] b, int off, NumberFormat format) {
    int units = format.bytes() / 2;
    boolean separate = format.signed() && format.sign().separate();
    boolean leading = format.sign() == SignPlace.LEADING_SEPARATE;
    int signAt = !separate ? -1 : leading ? 0 : units - 1;
    for (int i = 0; i < units; i++) {
      char unit = (char) Binary.load2Unsigned(b, off + 2 * i);
      boolean good = i == signAt ? unit == '+' || unit == '-' : unit >= '0' && unit <= '9';
      if (!good) {
        return false;
      }
    }
    return true;
  }

  /// ALPHABETIC: letters of either case and spaces.
  public static boolean alphabetic(byte[] b, int off, int len) {
    return letters(b, off, len, 3);
  }

  /// ALPHABETIC-LOWER: lower-case letters and spaces.
  public static boolean alphabeticLower(byte[] b, int off, int len) {
    return letters(b, off, len, 2);
  }

  /// ALPHABETIC-UPPER: upper-case letters and spaces.
  public static boolean alphabeticUpper(byte[] b, int off, int len) {
    return letters(b, off, len, 1);
  }

  private static boolean letters(byte[] b, int off, int len, int mask) {
    for (int i = off; i < off + len; i++) {
      if ((LETTERS[b[i] & 0xFF] & mask) == 0) {
        return false;
      }
    }
    return true;
  }
}
