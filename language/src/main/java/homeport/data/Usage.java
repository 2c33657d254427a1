package homeport.data;

/// How an elementary item lies in storage (Language Reference, "USAGE clause").
public enum Usage {
  /// Characters of the program's code page; numbers are zoned decimal.
  DISPLAY,
  /// PACKED-DECIMAL, COMP-3: two digits a byte, sign in the last half byte.
  PACKED,
  /// BINARY, COMP, COMP-4: two's complement, big-endian, truncated as TRUNC says.
  BINARY,
  /// COMP-5: as BINARY, but holding all the values that its bytes can hold.
  NATIVE_BINARY,
  /// COMP-1: four bytes of hexadecimal floating point.
  FLOAT_SHORT,
  /// COMP-2: eight bytes of hexadecimal floating point.
  FLOAT_LONG,
  INDEX,
  POINTER,
  PROCEDURE_POINTER,
  FUNCTION_POINTER,
  /// DISPLAY-1: two bytes a character.
  DBCS,
  /// UTF-16, big-endian.
  NATIONAL,
  UTF8;

  /// True when what an item holds are characters, the digits of a zoned number among them.
  public boolean holdsCharacters() {
    return switch (this) {
      case DISPLAY, DBCS, NATIONAL, UTF8 -> true;
      case PACKED,
          BINARY,
          NATIVE_BINARY,
          FLOAT_SHORT,
          FLOAT_LONG,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER ->
          false;
    };
  }
}
