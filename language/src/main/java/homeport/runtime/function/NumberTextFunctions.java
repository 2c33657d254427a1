package homeport.runtime.function;

import homeport.runtime.Floats;
import java.util.Arrays;

/// NUMVAL, NUMVAL-C, NUMVAL-F and the functions that test their arguments.
public final class NumberTextFunctions {
  private static final byte[] NONE = new byte[0];
  private static final NumberText.Form[] FORMS = NumberText.Form.values();

  private NumberTextFunctions() {}

  private static NumberText text(
      byte[] b, int offset, int length, int form, int comma, byte[] currency, int digitsMax) {
    return new NumberText(b, offset, length, FORMS[form], comma != 0, currency, digitsMax);
  }

  /// TEST-NUMVAL and TEST-NUMVAL-F.
  ///
  /// @param form an ordinal of [NumberText.Form]
  /// @param comma 1 under DECIMAL-POINT IS COMMA
  public static long test(byte[] b, int offset, int length, int form, int comma, int digitsMax) {
    return text(b, offset, length, form, comma, NONE, digitsMax).read();
  }

  /// NUMVAL and NUMVAL-F.
  public static void value(
      byte[] b,
      int offset,
      int length,
      int form,
      int comma,
      int digitsMax,
      int digits,
      byte[] to,
      int toOffset,
      int toLength) {
    NumberText text = text(b, offset, length, form, comma, NONE, digitsMax);
    put(form == 0 ? "NUMVAL" : "NUMVAL-F", text, digits, to, toOffset);
  }

  /// NUMVAL-C.
  public static void currencyValue(
      byte[] b,
      int offset,
      int length,
      byte[] currency,
      int currencyOffset,
      int currencyLength,
      int comma,
      int digitsMax,
      int digits,
      byte[] to,
      int toOffset,
      int toLength) {
    byte[] sign = Arrays.copyOfRange(currency, currencyOffset, currencyOffset + currencyLength);
    int form = NumberText.Form.CURRENCY.ordinal();
    NumberText text = text(b, offset, length, form, comma, sign, digitsMax);
    put("NUMVAL-C", text, digits, to, toOffset);
  }

  /// Nothing but spaces is zero (A-0706).
  private static void put(String function, NumberText text, int digits, byte[] to, int offset) {
    int wrong = text.isBlank() ? 0 : text.read();
    if (wrong != 0) {
      throw ArgumentError.of(
          function,
          "an invalid character, or none, in column " + wrong + " of argument-1 (IGZ0152S)");
    }
    Floats.put(text.value(), to, offset, digits);
  }

  /// TEST-NUMVAL-C.
  public static long testCurrency(
      byte[] b,
      int offset,
      int length,
      byte[] currency,
      int currencyOffset,
      int currencyLength,
      int comma,
      int digitsMax) {
    byte[] sign = Arrays.copyOfRange(currency, currencyOffset, currencyOffset + currencyLength);
    int form = NumberText.Form.CURRENCY.ordinal();
    return text(b, offset, length, form, comma, sign, digitsMax).read();
  }
}
