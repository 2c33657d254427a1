package homeport.trial;

import org.jspecify.annotations.Nullable;

/// A trial has no answer, because something it needs is missing or wrong; never that two things
/// differ. Shown in one line.
public final class CannotTell extends Exception {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final @Nullable String help;

  public CannotTell(String id, String message) {
    this(id, message, null);
  }

  /// @param id `HP62` and two digits
  /// @param help a way out, or null
  public CannotTell(String id, String message, @Nullable String help) {
    super(message, null, false, false);
    this.id = id;
    this.help = help;
  }

  public String id() {
    return id;
  }

  public @Nullable String help() {
    return help;
  }
}
