package homeport.utilities.sort.engine;

import org.jspecify.annotations.Nullable;

/// How the bytes of a field are read (z/OS DFSORT Application Programming Guide, appendix "Data
/// format descriptions"). Each format can write a field in a form of a given width whose bytes,
/// compared as unsigned ones from the left, compare as the values do.
///
/// Zero has one form, so that minus zero equals plus zero, as NOSZERO has it; [SignedZero] is for
/// SZERO. A digit above 9 counts as the value of its half byte (A-4001).
public enum FieldFormat implements Encoding {
  /// Characters, by their EBCDIC codes.
  CH(4092, 256, false),
  /// An unsigned binary number.
  BI(4092, 256, false),
  /// A signed binary number.
  FI(256, 256, true),
  /// Packed decimal.
  PD(32, 255, true),
  /// Zoned decimal with its sign in the last zone.
  ZD(32, 256, true),
  /// Zoned decimal with its sign in the first zone; CLO is its other name.
  OL(256, 256, true),
  /// Decimal digits behind a separate sign; CSL is its other name.
  LS(256, 256, true),
  /// Decimal digits before a separate sign; CST is its other name.
  TS(256, 256, true),
  /// Digits behind a floating sign, right-aligned; CSF is its other name.
  FS(32, 32, true),
  /// The digits among other characters, unsigned.
  UFF(44, 44, true),
  /// The digits among other characters; `-` or `)` makes them negative.
  SFF(44, 44, true),
  /// Packed decimal without a sign, the first and last half bytes left out.
  PD0(8, 8, true),
  /// Characters, by their ASCII codes.
  AC(4092, 256, false),
  /// ASCII digits behind a separate sign.
  ASL(256, 256, true),
  /// ASCII digits before a separate sign.
  AST(256, 256, true),
  /// Hexadecimal floating point, normalized.
  FL(256, 256, false);

  private static final byte MINUS = 0x60;
  private static final byte ASCII_MINUS = 0x2D;
  private final int keyMax;
  private final int compareMax;
  private final boolean signed;

  FieldFormat(int keyMax, int compareMax, boolean signed) {
    this.keyMax = keyMax;
    this.compareMax = compareMax;
    this.signed = signed;
  }

  /// Most bytes of a control field.
  public int keyMax() {
    return keyMax;
  }

  /// Most bytes of a compare field.
  public int compareMax() {
    return compareMax;
  }

  /// Fewest bytes of a field: a separate sign needs a digit.
  public int lengthMin() {
    return switch (this) {
      case LS, TS, ASL, AST, PD0, FL -> 2;
      case CH, BI, FI, PD, ZD, OL, FS, UFF, SFF, AC -> 1;
    };
  }

  /// The value is a number with a sign, to be compared with numbers only.
  public boolean signed() {
    return signed;
  }

  /// Decimal digits in some form.
  public boolean decimal() {
    return signed && this != FI;
  }

  /// The format of that name or other name, or null.
  public static @Nullable FieldFormat of(String name) {
    return switch (name) {
      case "CH" -> CH;
      case "BI" -> BI;
      case "FI" -> FI;
      case "PD" -> PD;
      case "ZD", "CTO", "OT" -> ZD;
      case "OL", "CLO" -> OL;
      case "LS", "CSL" -> LS;
      case "TS", "CST" -> TS;
      case "FS", "CSF" -> FS;
      case "UFF" -> UFF;
      case "SFF" -> SFF;
      case "PD0" -> PD0;
      case "AC" -> AC;
      case "ASL" -> ASL;
      case "AST" -> AST;
      case "FL", "HFL" -> FL;
      default -> null;
    };
  }

  /// Decimal digits that a field of so many bytes can hold; 0 when it holds none.
  public int digits(int length) {
    return switch (this) {
      case CH, BI, FI, AC, FL -> 0;
      case PD -> 2 * length - 1;
      case PD0 -> 2 * length - 2;
      case ZD, OL, FS, UFF, SFF -> length;
      case LS, TS, ASL, AST -> length - 1;
    };
  }

  @Override
  public int width(int length) {
    return switch (this) {
      case CH, BI, FI, PD, PD0, AC, FL -> length;
      case ZD, OL, LS, TS, ASL, AST, FS, UFF, SFF -> digits(length) / 2 + 1;
    };
  }

  @Override
  public void encode(byte[] from, int at, int length, byte[] to, int toAt, int width) {
    encode(from, at, length, false, to, toAt, width);
  }

  /// Writes a field's form.
  ///
  /// @param zeros minus zero has a form of its own, before that of zero
  void encode(byte[] from, int at, int length, boolean zeros, byte[] to, int toAt, int width) {
    int last = at + length - 1;
    switch (this) {
      case CH -> ComparableForm.characters(from, at, length, to, toAt, width);
      case BI -> ComparableForm.unsigned(from, at, length, to, toAt, width);
      case FI -> ComparableForm.signed(from, at, length, to, toAt, width);
      case PD -> ComparableForm.packed(from, at, length, zeros, to, toAt, width);
      case ZD ->
          ComparableForm.zoned(from, at, length, sign(from[last] >> 4), zeros, to, toAt, width);
      case OL ->
          ComparableForm.zoned(from, at, length, sign(from[at] >> 4), zeros, to, toAt, width);
      case LS ->
          ComparableForm.zoned(from, at + 1, length - 1, from[at] == MINUS, zeros, to, toAt, width);
      case TS ->
          ComparableForm.zoned(from, at, length - 1, from[last] == MINUS, zeros, to, toAt, width);
      case ASL ->
          ComparableForm.zoned(
              from, at + 1, length - 1, from[at] == ASCII_MINUS, zeros, to, toAt, width);
      case AST ->
          ComparableForm.zoned(
              from, at, length - 1, from[last] == ASCII_MINUS, zeros, to, toAt, width);
      case FS -> ComparableForm.free(from, at, length, FreeForm.FLOATING, zeros, to, toAt, width);
      case UFF -> ComparableForm.free(from, at, length, FreeForm.UNSIGNED, zeros, to, toAt, width);
      case SFF -> ComparableForm.free(from, at, length, FreeForm.SIGNED, zeros, to, toAt, width);
      case PD0 -> ComparableForm.packedInside(from, at, length, to, toAt, width);
      case AC -> ComparableForm.ascii(from, at, length, to, toAt, width);
      case FL -> ComparableForm.floating(from, at, length, to, toAt, width);
    }
  }

  /// Which sign a field of loose digits has.
  enum FreeForm {
    /// A sign, or none, directly before the digits.
    FLOATING,
    /// None.
    UNSIGNED,
    /// `-` or `)` anywhere.
    SIGNED
  }

  /// A half byte as a sign: D, B, 9, 7, 5, 3 and 1 are minus, all others plus (the appendix' notes
  /// to ZD and PD).
  static boolean sign(int halfByte) {
    return (0x2AAA & 1 << (halfByte & 15)) != 0;
  }
}
