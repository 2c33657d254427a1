package homeport.data;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/// A field does not hold a number where a number is needed: system completion code 0C7
/// (z/Architecture Principles of Operation, "Data Exception"). Thrown once for an abend.
public final class DataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// What is wrong with the field.
  public enum Kind {
    PACKED_DIGIT("packed", "digit"),
    PACKED_SIGN("packed", "sign"),
    ZONED_DIGIT("zoned", "digit"),
    ZONED_SIGN("zoned", "sign"),
    EDITED("numeric-edited", "character");

    private final String form;
    private final String part;

    Kind(String form, String part) {
      this.form = form;
      this.part = part;
    }

    /// The kind of number that was expected: `packed`, `zoned` or `numeric-edited`.
    public String form() {
      return form;
    }

    /// What of it is wrong: `digit`, `sign` or `character`.
    public String part() {
      return part;
    }
  }

  private final Kind kind;
  private final transient byte[] storage;
  private final int off;
  private final int len;

  /// @param storage the storage area itself, not a copy
  /// @param off where the field begins in it
  /// @param len the bytes of the field
  public DataException(Kind kind, byte[] storage, int off, int len) {
    super(
        "%s number has an invalid %s: X'%s'"
            .formatted(kind.form, kind.part, hex(storage, off, len)));
    this.kind = kind;
    this.storage = storage;
    this.off = off;
    this.len = len;
  }

  private static String hex(byte[] storage, int off, int len) {
    return HexFormat.of().formatHex(storage, off, off + len).toUpperCase(Locale.ROOT);
  }

  public Kind kind() {
    return kind;
  }

  /// The storage area that holds the field, so that a debugger can say which item it is.
  @SuppressWarnings("ArrayReturn")
  public byte[] storage() {
    return storage;
  }

  public int off() {
    return off;
  }

  public int len() {
    return len;
  }

  /// A copy of the field's bytes.
  public byte[] field() {
    return Arrays.copyOfRange(storage, off, off + len);
  }
}
