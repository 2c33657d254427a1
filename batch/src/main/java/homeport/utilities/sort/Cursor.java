package homeport.utilities.sort;

import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import org.jspecify.annotations.Nullable;

/// Goes through the parts of one pair of parentheses.
public final class Cursor {
  private final Value.Group group;
  private int next;

  public Cursor(Value.Group group) {
    this.group = group;
  }

  public @Nullable Value peek() {
    return peek(0);
  }

  public @Nullable Value peek(int ahead) {
    int i = next + ahead;
    return i < group.parts().size() ? group.parts().get(i) : null;
  }

  /// The part that comes next, which is then gone by; null at the end.
  public @Nullable Value take() {
    Value value = peek();
    next++;
    return value;
  }

  public void skip(int count) {
    next += count;
  }

  public boolean atEnd() {
    return next >= group.parts().size();
  }

  public Span at() {
    Value value = peek();
    return value == null ? group.at() : value.at();
  }

  /// The text of a word, empty for anything else.
  public String word(int ahead) {
    return peek(ahead) instanceof Value.Word(_, String text, _) ? text : "";
  }

  /// True when a word there came from a symbol.
  boolean symbol(int ahead) {
    return peek(ahead) instanceof Value.Word(_, _, boolean symbol) && symbol;
  }

  /// True when a word is a number.
  public boolean number(int ahead) {
    return FieldValues.digits(word(ahead));
  }

  boolean takes(String word, String symbol) {
    boolean found = word(0).equals(word) || word(0).equals(symbol);
    next += found ? 1 : 0;
    return found;
  }

  /// The value of a keyword that comes next, which is then gone by; null when another thing does.
  @Nullable Value keyed(String name) {
    if (peek() instanceof Value.Keyed(_, String found, Value value) && found.equals(name)) {
      next++;
      return value;
    }
    return null;
  }

  /// The keyword that comes next; empty for anything else.
  String keyword() {
    return peek() instanceof Value.Keyed(_, String name, _) ? name : "";
  }
}
