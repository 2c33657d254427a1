package homeport.data;

/// Floating-point division by zero: system completion code 0CF (z/Architecture Principles of
/// Operation, "HFP-Divide Exception").
public final class FloatDivideException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FloatDivideException() {
    super("floating-point division by zero");
  }
}
