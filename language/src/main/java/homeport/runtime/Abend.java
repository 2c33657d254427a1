package homeport.runtime;

import org.jspecify.annotations.Nullable;

/// Ends a run unit abnormally. The code is what operators know: `S0C7`, `S806`, `U4038`.
public final class Abend extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final @Nullable String report;
  private final @Nullable String module;

  /// @param code `S` and three hexadecimal digits or `U` and four decimal digits
  /// @param title one sentence: what happened
  /// @param report the whole message with place and bytes, rendered; null when there is no more to
  ///   say
  public Abend(String code, String title, @Nullable String report, @Nullable Throwable cause) {
    this(code, title, report, null, cause);
  }

  private Abend(
      String code,
      String title,
      @Nullable String report,
      @Nullable String module,
      @Nullable Throwable cause) {
    super(title, cause);
    this.code = code;
    this.report = report;
    this.module = module;
  }

  /// A program that was asked for and is in no load library, S806.
  public static Abend notFound(String module, String title) {
    return new Abend("S806", title, null, module, null);
  }

  /// This abend with a report.
  Abend reported(String text) {
    return new Abend(code, title(), text, module, getCause());
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

  /// The program that was not found, when that is what happened.
  public @Nullable String module() {
    return module;
  }

  /// The rendered message, when there is more than the title.
  public @Nullable String report() {
    return report;
  }
}
