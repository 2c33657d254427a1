package homeport.data;

import java.util.Arrays;
import java.util.HexFormat;

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
    NATIONAL_DIGIT("national", "digit"),
    EDITED("numeric-edited", "character"),
    EXTERNAL_FLOAT("external floating-point", "character");

    private final String form;
    private final String part;

    Kind(String form, String part) {
      this.form = form;
      this.part = part;
    }

    /// The kind of number that was expected: `packed`, `zoned`, `numeric-edited` or `external
    /// floating-point`.
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
  private final byte[] field;
  private final int off;

  /// @param storage the storage area itself, not a copy
  /// @param off where the field begins in it
  /// @param len the bytes of the field
  public DataException(Kind kind, byte[] storage, int off, int len) {
    this.kind = kind;
    this.storage = storage;
    this.field = Arrays.copyOfRange(storage, off, off + len);
    this.off = off;
  }

  @Override
  public String getMessage() {
    String hex = HexFormat.of().withUpperCase().formatHex(field);
    return kind.form + " number has an invalid " + kind.part + ": X'" + hex + "'";
  }

  public Kind kind() {
    return kind;
  }

  /// The storage area that holds the field, so that a debugger can say which item it is.
  public byte[] storage() {
    return storage;
  }

  public int off() {
    return off;
  }

  public int len() {
    return field.length;
  }

  /// A copy of the field's bytes as they were.
  public byte[] field() {
    return field.clone();
  }
}
