package homeport.datasets;

import java.io.IOException;

/// A data set has no more space for what CLOSE has to write.
final class SpaceException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /// @param code the completion code, `SB14`
  SpaceException(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }
}
