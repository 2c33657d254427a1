package homeport.utilities.sort.engine;

import java.util.Arrays;
import java.util.List;

/// A test of bits (z/OS DFSORT Application Programming Guide, "INCLUDE control statement", "Bit
/// logic tests"): `p,m,BI,ALL,X'…'`, and a comparison with `B'1.0…'`.
///
/// @param mask the bits that count
/// @param ones those of them that must be on in a pattern
/// @param kind what is asked about them
/// @param wanted the answer that makes the condition hold
@SuppressWarnings("ArrayRecordComponent") // never compared
public record BitTest(Condition.Field field, byte[] mask, byte[] ones, Kind kind, boolean wanted) {
  /// The operators, in the place of a comparison's.
  public static final List<String> OPERATORS =
      List.of(
          "ALL", "BO", "SOME", "BM", "NONE", "BZ", "NOTALL", "BNO", "NOTSOME", "BNM", "NOTNONE",
          "BNZ");

  /// What is asked.
  public enum Kind {
    /// All bits are on.
    ALL,
    /// Some are on, not all.
    SOME,
    /// None is.
    NONE,
    /// They are as in the pattern.
    PATTERN
  }

  /// The test of an operator.
  public static Condition of(String operator, Condition.Field field, byte[] mask) {
    byte[] bits = Arrays.copyOf(mask, field.length());
    boolean wanted = !operator.startsWith("NOT") && !operator.startsWith("BN");
    Kind kind =
        switch (operator) {
          case "ALL", "BO", "NOTALL", "BNO" -> Kind.ALL;
          case "SOME", "BM", "NOTSOME", "BNM" -> Kind.SOME;
          default -> Kind.NONE;
        };
    return new Condition.Bits(new BitTest(field, bits, bits, kind, wanted));
  }

  /// A comparison with a pattern.
  public static Condition pattern(Condition.Field field, byte[] mask, byte[] ones, boolean wanted) {
    byte[] whole = new byte[field.length()];
    Arrays.fill(whole, (byte) 0xFF);
    System.arraycopy(mask, 0, whole, 0, Math.min(mask.length, whole.length));
    byte[] bits = Arrays.copyOf(ones, field.length());
    return new Condition.Bits(new BitTest(field, whole, bits, Kind.PATTERN, wanted));
  }

  boolean test(byte[] record, int at) {
    boolean all = true;
    boolean none = true;
    for (int i = 0; i < mask.length; i++) {
      int on = record[at + field.offset() + i] & mask[i];
      all &= on == (ones[i] & mask[i]);
      none &= on == 0;
    }
    boolean holds =
        switch (kind) {
          case ALL, PATTERN -> all;
          case SOME -> !all && !none;
          case NONE -> none;
        };
    return holds == wanted;
  }
}
