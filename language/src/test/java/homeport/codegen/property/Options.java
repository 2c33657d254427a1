package homeport.codegen.property;

import homeport.testkit.Seed;

/// The compiler options that decide arithmetic.
///
/// @param digits the most digits of an intermediate result: 30 under ARITH(COMPAT), 31 under EXTEND
record Options(int digits, Trunc trunc) {
  enum Trunc {
    STD,
    OPT,
    BIN
  }

  static Options random(Seed seed) {
    return new Options(seed.oneIn(3) ? 31 : 30, seed.pick(Trunc.values()));
  }

  /// The most digits of a picture.
  int pictureMax() {
    return digits == 30 ? 18 : 31;
  }

  String card() {
    return "ARITH(%s),TRUNC(%s)".formatted(digits == 30 ? "COMPAT" : "EXTEND", trunc);
  }
}
