package homeport.runtime.function;

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
