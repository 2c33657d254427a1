package homeport.store;

import org.jspecify.annotations.Nullable;

/// The store cannot do what it has to: a condition of the machine or of the files, told in one
/// sentence with its id. Nothing that was committed is lost by it.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Another process, or another part of this one, owns the store.
  public static final String IN_USE = "HP2001";

  /// The store cannot be read or written: disk full, permissions, damage.
  public static final String FAILED = "HP2002";

  private final String id;

  public StoreException(String id, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.id = id;
  }

  static StoreException failed(String what, Throwable cause) {
    return new StoreException(FAILED, what + ": " + cause.getMessage(), cause);
  }

  /// The diagnostic id, [#IN_USE] or [#FAILED].
  public String id() {
    return id;
  }
}
