package homeport.utilities.sort.engine;

/// A decimal format in which minus zero stands before plus zero: SZERO, as DFSORT comes (z/OS
/// DFSORT Application Programming Guide, "OPTION control statement", SZERO; A-4020).
public record SignedZero(FieldFormat format) implements Encoding {
  /// The encoding of a format under SZERO.
  public static Encoding of(FieldFormat format) {
    return switch (format) {
      case PD, ZD, OL, LS, TS, FS, SFF, ASL, AST -> new SignedZero(format);
      case CH, BI, FI, UFF, PD0, AC, FL -> format;
    };
  }

  @Override
  public int width(int length) {
    return format.width(length);
  }

  @Override
  public void encode(byte[] from, int at, int length, byte[] to, int toAt, int width) {
    format.encode(from, at, length, true, to, toAt, width);
  }
}
