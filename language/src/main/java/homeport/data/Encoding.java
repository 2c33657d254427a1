package homeport.data;

/// How characters lie in storage (Enterprise COBOL 6.4 Language Reference, "Character encoding
/// units").
public enum Encoding {
  /// The program's code page; under a mixed one double bytes stand between shift codes.
  DISPLAY(1, 0x40),
  /// The double bytes of the program's code page, without shift codes.
  DBCS(2, 0x4040),
  /// UTF-16, big-endian.
  NATIONAL(2, 0x0020),
  UTF8(1, 0x20);

  private final int unit;
  private final int space;

  @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
  private final byte[] spaces;

  Encoding(int unit, int space) {
    this.unit = unit;
    this.space = space;
    this.spaces = bytes(space);
  }

  /// The encoding of the characters of an item with that usage; DISPLAY where it has none.
  public static Encoding of(Usage usage) {
    return switch (usage) {
      case NATIONAL -> NATIONAL;
      case DBCS -> DBCS;
      case UTF8 -> UTF8;
      case DISPLAY,
          PACKED,
          BINARY,
          NATIVE_BINARY,
          FLOAT_SHORT,
          FLOAT_LONG,
          INDEX,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER ->
          DISPLAY;
    };
  }

  /// The bytes of a space; nobody may change them.
  public byte[] spaces() {
    return spaces;
  }

  /// The bytes of an encoding unit, which is what COBOL counts as a character of all but UTF-8.
  public int unit() {
    return unit;
  }

  /// The bytes of a space, as a number.
  public int space() {
    return space;
  }

  /// The bytes of an encoding unit with that value.
  public byte[] bytes(int value) {
    return unit == 1 ? new byte[] {(byte) value} : new byte[] {(byte) (value >> 8), (byte) value};
  }
}
