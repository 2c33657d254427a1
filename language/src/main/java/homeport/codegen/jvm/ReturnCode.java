package homeport.codegen.jvm;

import homeport.codegen.ir.Num;
import homeport.codegen.ir.Place;
import homeport.data.NumberFormat;
import homeport.data.Usage;
import org.jspecify.annotations.Nullable;

/// The RETURN-CODE special register: `PIC S9(4) BINARY` (Language Reference, "RETURN-CODE").
final class ReturnCode {
  private static final NumberFormat FORMAT = new NumberFormat(Usage.BINARY, 4, 0, true);

  private ReturnCode() {}

  /// Pushes the register's value as an `int`; zero where a program has none.
  static void push(Numbers numbers, @Nullable Place place) {
    numbers.pushInt(place == null ? Num.of(0) : new Num.Load(place, FORMAT, 5));
  }
}
