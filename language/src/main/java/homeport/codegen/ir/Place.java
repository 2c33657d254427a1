package homeport.codegen.ir;

/// A run of bytes: an area of the program, an offset in it, a length.
///
/// @param area index of [Unit#areas], or [#LITERALS], [#SCRATCH] or [#HEAP]
public record Place(int area, Index offset, Index length) {
  /// The program's constants: read only.
  public static final int LITERALS = -1;

  /// Bytes for intermediate results within one statement.
  public static final int SCRATCH = -2;

  /// What the dynamic-length items of the run unit hold: an array that is another one after an
  /// operation that makes such an item longer, so that nobody may keep it.
  public static final int HEAP = -3;

  /// A place that is known when the program is compiled.
  public static Place fixed(int area, int offset, int length) {
    return new Place(area, Index.of(offset), Index.of(length));
  }
}
