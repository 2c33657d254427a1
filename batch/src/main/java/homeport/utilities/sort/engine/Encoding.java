package homeport.utilities.sort.engine;

/// Writes a field in a form whose bytes, compared as unsigned ones from the left, compare as the
/// field's values do.
public interface Encoding {
  /// Bytes of the form that hold all of a field of so many bytes.
  int width(int length);

  /// Writes a field's form, `width` bytes or more.
  void encode(byte[] from, int at, int length, byte[] to, int toAt, int width);
}
