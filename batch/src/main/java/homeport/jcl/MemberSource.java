package homeport.jcl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where procedures and INCLUDE groups are found by name. The room `jcl` reads nothing itself.
@FunctionalInterface
public interface MemberSource {
  /// A source without members.
  MemberSource NONE = (name, libraries) -> null;

  /// The member, or null when no library has it.
  ///
  /// @param name 1 to 8 characters, upper case
  /// @param libraries the data set names of JCLLIB ORDER=, searched first and in this order; the
  ///   system's own procedure libraries come after them
  @Nullable Member find(String name, List<String> libraries);

  /// One member's text.
  ///
  /// @param library the data set or folder it came from, as a listing shows it
  /// @param system true for a system library, false for one that JCLLIB named
  record Member(String library, boolean system, String text) {}
}
