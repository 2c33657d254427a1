package homeport.diagnostics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something wrong in a user's text: collected, never thrown. Each phase has its own sealed family
/// of records; this is what the renderer needs of them.
public interface Problem {
  /// The stable id, `HP` and four digits, with a page in `docs/errors`.
  String id();

  Severity severity();

  /// True when no program may come of a text with this problem. What IBM's compiler passes over
  /// with an error, and what has one meaning without it, refuses nothing.
  default boolean refuses() {
    return severity().compareTo(Severity.ERROR) >= 0;
  }

  /// True when the same sentence of another place is no more news: it is shown once, with the other
  /// lines.
  default boolean saidOnce() {
    return false;
  }

  /// The primary place.
  Span at();

  /// One sentence: what is wrong, with names in backticks.
  String title();

  /// A few words under the carets at the primary place.
  default String label() {
    return "";
  }

  /// Other places that matter, each with a few words.
  default List<Label> labels() {
    return List.of();
  }

  /// Background, when the title cannot hold it.
  default @Nullable String note() {
    return null;
  }

  /// A way out.
  default @Nullable String help() {
    return null;
  }

  /// The id under which IBM's users know the condition (for example `IEF643I`), when there is one.
  default @Nullable String ibmId() {
    return null;
  }

  /// Another place and what to say of it.
  record Label(Span at, String text) {}
}
