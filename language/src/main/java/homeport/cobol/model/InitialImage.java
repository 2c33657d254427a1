package homeport.cobol.model;

/// The bytes an area has when its program is first called.
public final class InitialImage {
  private final byte[] bytes;

  public InitialImage(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  public int length() {
    return bytes.length;
  }

  /// A copy of the bytes.
  public byte[] bytes() {
    return bytes.clone();
  }
}
