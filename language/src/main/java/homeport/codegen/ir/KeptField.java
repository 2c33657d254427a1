package homeport.codegen.ir;

import homeport.data.NumberFormat;

/// A field whose number an [Op.Keep] may hold in a number slot instead of its bytes.
///
/// The slot is [#IN_STORAGE] while only the bytes say what the field holds: when they are not the
/// ones that a store would have written (no number, a sign that is valid but not preferred), or
/// when something else was about to touch them.
///
/// @param slot the number slot, which belongs to this field of this loop
/// @param format a packed, zoned or binary field of at most 18 digits
/// @param stored whether the body stores into it
public record KeptField(int slot, Place place, NumberFormat format, boolean stored) {
  /// What a slot holds that holds no number.
  public static final long IN_STORAGE = Long.MIN_VALUE;

  /// Digits of a slot.
  public static final int DIGITS = 18;
}
