package homeport.jcl.parameters;

import homeport.diagnostics.Span;
import java.util.List;

/// What stands after a keyword, or in the place of a positional parameter.
public sealed interface Value {
  Span at();

  /// As written, apostrophes and parentheses included.
  String raw();

  /// Characters without a list or keyword in them.
  ///
  /// @param text without enclosing apostrophes, two apostrophes made one
  /// @param quoted true when apostrophes were there
  record Text(Span at, String raw, String text, boolean quoted) implements Value {}

  /// `(a,b,c)`.
  record Group(Span at, String raw, List<Value> items) implements Value {
    public Group {
      items = List.copyOf(items);
    }
  }

  /// A keyword inside a list or after another keyword: `SER=DISK01` in `VOL=SER=DISK01`.
  record Keyed(Span at, String raw, String keyword, Value value) implements Value {}

  /// Nothing, between commas or at an end.
  record Omitted(Span at) implements Value {
    @Override
    public String raw() {
      return "";
    }
  }

  /// The items of a list; a value that is no list is a list of itself.
  default List<Value> items() {
    return this instanceof Group group ? group.items() : List.of(this);
  }

  /// A list of one item is that item: parentheses around a single value say nothing, as in
  /// `BLKSIZE=(27920)`.
  default Value single() {
    return this instanceof Group group && group.items().size() == 1
        ? group.items().getFirst()
        : this;
  }

  default boolean isOmitted() {
    return this instanceof Omitted || this instanceof Group group && group.items().isEmpty();
  }

  /// The characters of a text; of anything else what was written.
  default String text() {
    return this instanceof Text text ? text.text() : raw();
  }
}
