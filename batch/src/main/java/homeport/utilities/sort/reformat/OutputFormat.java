package homeport.utilities.sort.reformat;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Formats that numbers are converted to (z/OS DFSORT Application Programming Guide, OUTREC, `TO`).
/// What does not fit loses its first digits or bytes.
public enum OutputFormat {
  /// Unsigned binary; of a negative number its magnitude (A-4010).
  BI,
  /// Signed binary.
  FI,
  /// Packed decimal, plus is C.
  PD,
  /// Packed decimal, plus is F.
  PDF,
  /// Zoned decimal, plus is F.
  ZD,
  /// Zoned decimal, plus is C.
  ZDC,
  /// A floating sign before the digits, blank for plus, in place of leading zeros.
  FS;

  private static final byte BLANK = 0x40;
  private static final byte MINUS = 0x60;

  /// The format of that name, or null.
  public static @Nullable OutputFormat of(String name) {
    return switch (name) {
      case "BI" -> BI;
      case "FI" -> FI;
      case "PD", "PDC" -> PD;
      case "PDF" -> PDF;
      case "ZD", "ZDF" -> ZD;
      case "ZDC" -> ZDC;
      case "FS", "CSF" -> FS;
      default -> null;
    };
  }

  /// Bytes for so many digits when LENGTH does not say.
  public int width(int digits) {
    return switch (this) {
      case BI, FI -> digits <= 9 ? 4 : 8;
      case PD, PDF -> digits / 2 + 1;
      case ZD, ZDC -> digits;
      case FS -> Math.min(digits + 1, 32);
    };
  }

  /// Most bytes.
  public int widthMax() {
    return switch (this) {
      case BI, FI -> 8;
      case PD, PDF -> 16;
      case ZD, ZDC -> 31;
      case FS -> 32;
    };
  }

  /// Writes a number.
  public void store(BigInteger value, byte[] to, int at, int width) {
    store(value, value.signum() < 0, to, at, width);
  }

  /// Writes a number.
  ///
  /// @param minus it gets a negative sign, zero, too
  void store(BigInteger value, boolean minus, byte[] to, int at, int width) {
    switch (this) {
      case BI -> binary(value.abs(), to, at, width);
      case FI -> binary(value, to, at, width);
      case PD -> packed(value, minus ? 0xD : 0xC, to, at, width);
      case PDF -> packed(value, minus ? 0xD : 0xF, to, at, width);
      case ZD -> zoned(value, minus ? 0xD0 : 0xF0, to, at, width);
      case ZDC -> zoned(value, minus ? 0xD0 : 0xC0, to, at, width);
      case FS -> floating(value, minus, to, at, width);
    }
  }

  private static void binary(BigInteger value, byte[] to, int at, int width) {
    byte[] bytes = value.toByteArray();
    byte fill = (byte) (value.signum() < 0 ? -1 : 0);
    for (int i = 1; i <= width; i++) {
      to[at + width - i] = i <= bytes.length ? bytes[bytes.length - i] : fill;
    }
  }

  private static void packed(BigInteger value, int sign, byte[] to, int at, int width) {
    String digits = value.abs().toString();
    Arrays.fill(to, at, at + width, (byte) 0);
    to[at + width - 1] = (byte) sign;
    int halfByte = 2 * width - 2;
    for (int i = digits.length() - 1; i >= 0 && halfByte >= 0; i--, halfByte--) {
      int digit = digits.charAt(i) - '0';
      to[at + halfByte / 2] |= (byte) ((halfByte & 1) == 0 ? digit << 4 : digit);
    }
  }

  private static void zoned(BigInteger value, int zone, byte[] to, int at, int width) {
    String digits = value.abs().toString();
    Arrays.fill(to, at, at + width, (byte) 0xF0);
    int place = width - 1;
    for (int i = digits.length() - 1; i >= 0 && place >= 0; i--, place--) {
      to[at + place] |= (byte) (digits.charAt(i) - '0');
    }
    to[at + width - 1] = (byte) (zone | to[at + width - 1] & 15);
  }

  private static void floating(BigInteger value, boolean minus, byte[] to, int at, int width) {
    String digits = value.abs().toString();
    int shown = Math.min(digits.length(), width - 1);
    zoned(value.abs(), 0xF0, to, at + width - shown, shown);
    Arrays.fill(to, at, at + width - shown, BLANK);
    if (minus) {
      to[at + width - shown - 1] = MINUS;
    }
  }
}
