package homeport.data;

/// Where a zoned number keeps its sign (Language Reference, "SIGN clause").
public enum SignPlace {
  /// In the zone of the last digit; what a signed item has without a SIGN clause.
  TRAILING,
  /// In the zone of the first digit.
  LEADING,
  /// A `+` or `-` of its own after the digits.
  TRAILING_SEPARATE,
  /// A `+` or `-` of its own before the digits.
  LEADING_SEPARATE;

  /// True when the sign takes a byte of its own.
  public boolean separate() {
    return this == TRAILING_SEPARATE || this == LEADING_SEPARATE;
  }
}
