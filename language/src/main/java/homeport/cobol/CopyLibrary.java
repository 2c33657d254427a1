package homeport.cobol;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where COPY finds its texts. The front end does no I/O: whoever compiles says how members are
/// found.
@FunctionalInterface
public interface CopyLibrary {
  /// A library without members.
  CopyLibrary EMPTY = new Empty();

  /// The copybook's name (as a person knows it) and text, or null when there is no such member.
  ///
  /// @param name the text-name in upper case, or as written when it was a literal
  /// @param library the library-name of COPY … OF, or null
  @Nullable Member find(String name, @Nullable String library);

  /// The names that could be found, for suggestions; empty when the library cannot list them.
  default Collection<String> names(@Nullable String library) {
    return List.of();
  }

  /// What has no members; a class, because the start-up cache does not keep an interface's lambdas.
  final class Empty implements CopyLibrary {
    private Empty() {}

    @Override
    public @Nullable Member find(String name, @Nullable String library) {
      return null;
    }
  }

  /// A member that was found.
  record Member(String fileName, String text) {}
}
