package homeport.console;

/// The console cannot be served.
public final class ConsoleProblem extends Exception {
  private static final long serialVersionUID = 1L;

  /// The address is taken or cannot be listened on.
  public static final String LISTEN = "HP7001";

  private final String id;

  ConsoleProblem(String id, String text) {
    super(text, null, false, false);
    this.id = id;
  }

  public String id() {
    return id;
  }
}
