package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// Ends a run unit abnormally. The code is what operators know: `S0C7`, `S806`, `U4038`.
public final class Abend extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final @Nullable String report;

  /// @param code `S` and three hexadecimal digits or `U` and four decimal digits
  /// @param title one sentence: what happened
  /// @param report the whole message with place and bytes, rendered; null when there is no more to
  ///   say
  public Abend(String code, String title, @Nullable String report, @Nullable Throwable cause) {
    super(title, cause);
    this.code = code;
    this.report = report;
  }

  public Abend(String code, String title) {
    this(code, title, null, null);
  }

  public String code() {
    return code;
  }

  /// The sentence that says what happened.
  public String title() {
    String message = getMessage();
    return message == null ? code : message;
  }

  /// The rendered message, when there is more than the title.
  public @Nullable String report() {
    return report;
  }
}
