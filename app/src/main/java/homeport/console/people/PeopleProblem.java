package homeport.console.people;

/// The list of people cannot be read, or what was asked of it cannot be done.
public final class PeopleProblem extends Exception {
  private static final long serialVersionUID = 1L;

  /// The file is damaged.
  public static final String FILE = "HP7002";

  /// A name, role or password cannot be one.
  public static final String VALUE = "HP7004";

  /// Nobody has that name, or somebody has it already.
  public static final String NAME = "HP7005";

  private final String id;

  PeopleProblem(String id, String text) {
    super(text, null, false, false);
    this.id = id;
  }

  public String id() {
    return id;
  }

  public String text() {
    return String.valueOf(getMessage());
  }
}
