package homeport.data;

/// Binary division by zero without ON SIZE ERROR: system completion code 0C9 (z/Architecture
/// Principles of Operation, "Fixed-Point-Divide Exception").
public final class FixedPointDivideException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FixedPointDivideException() {
    super("binary division by zero");
  }
}
