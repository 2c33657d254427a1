package homeport.data;

/// A floating-point result above the greatest that can be stored: system completion code 0CC
/// (z/Architecture Principles of Operation, "HFP-Exponent-Overflow Exception").
public final class ExponentOverflowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ExponentOverflowException() {
    super("floating-point exponent overflow");
  }
}
