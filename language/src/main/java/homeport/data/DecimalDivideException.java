package homeport.data;

/// Packed or zoned division by zero without ON SIZE ERROR: system completion code 0CB
/// (z/Architecture Principles of Operation, "Decimal-Divide Exception").
public final class DecimalDivideException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DecimalDivideException() {
    super("decimal division by zero");
  }
}
