package homeport.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.jspecify.annotations.Nullable;

/// The store cannot do what it has to: a condition of the machine or of the files, told in one
/// sentence with its id. Nothing that was committed is lost by it.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Another process, or another part of this one, owns the store.
  public static final String IN_USE = "HP2001";

  /// The store cannot be read or written: disk full, permissions, damage.
  public static final String FAILED = "HP2002";

  /// There is no room for what has to be written; nothing was begun.
  public static final String FULL = "HP2033";

  private static final int CAUSES_MAX = 20;

  private final String id;

  public StoreException(String id, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.id = id;
  }

  static StoreException failed(String what, Throwable cause) {
    return new StoreException(FAILED, what + ": " + reason(cause), cause);
  }

  /// What the machine says of the failure, where the database only says which page it was.
  private static @Nullable String reason(Throwable cause) {
    Throwable last = cause;
    Throwable next = cause.getCause();
    for (int i = 0; i < CAUSES_MAX && next != null; i++) {
      last = next;
      next = last.getCause();
    }
    return switch (last) {
      // The system's own exception says only which file.
      case AccessDeniedException e -> "`" + e.getFile() + "` may not be read or written";
      case IOException e -> e.getMessage();
      default -> sentence(cause.getMessage());
    };
  }

  /// A database's message without the statement that it adds: the user has not written it.
  private static @Nullable String sentence(@Nullable String message) {
    int statement = message == null ? -1 : message.indexOf("; SQL statement:");
    return message == null || statement < 0 ? message : message.substring(0, statement);
  }

  /// The diagnostic id, [#IN_USE], [#FAILED] or [#FULL].
  public String id() {
    return id;
  }
}
