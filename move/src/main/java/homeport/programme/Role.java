package homeport.programme;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who looks, and who acts.
public enum Role {
  /// Sees its own institution whole, and hands in its files.
  BANK,
  /// Sees the proposals of the institutions it supplies, and hands in matches for them.
  SUPPLIER,
  /// Sees everything as it is and keeps the register. Hands in nothing: who judges does not
  /// deliver.
  SUPERVISOR;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role of that word, or null.
  public static @Nullable Role of(String word) {
    for (Role role : values()) {
      if (role.word().equals(word)) {
        return role;
      }
    }
    return null;
  }
}
