package homeport.cobol.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.fail;

import homeport.cobol.syntax.Name;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Nodes of equal content are different nodes, wherever they stand.
class NodeTableTest {
  private static final int MANY = 10_000;

  private final SourceFile file = new SourceFile("ANY.cbl", "x".repeat(3 * MANY));
  private final SourceFile copied = file.again(null);

  private static Name name(Span at) {
    return new Name(at, "A");
  }

  @Test
  void findsEachOfMany() {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      names.add(name(file.span(3 * i, 3 * i + 2)));
      names.add(name(copied.span(3 * i, 3 * i + 2)));
      // What no text holds stands where something else does.
      names.add(name(file.span(0, 0)));
    }
    NodeTable<Name, Integer> table = new NodeTable<>(Name::at);
    for (int i = 0; i < names.size(); i++) {
      table.put(names.get(i), i);
    }
    for (int i = 0; i < names.size(); i++) {
      assertEquals(i, table.get(names.get(i)));
    }
    List<Integer> seen = new ArrayList<>();
    table.forEach((_, value) -> seen.add(value));
    assertEquals(names.size(), seen.size());
    assertEquals(MANY, seen.get(MANY));
  }

  @Test
  void goesByIdentity() {
    Span at = file.span(6, 7);
    Name one = name(at);
    NodeTable<Name, String> table = new NodeTable<>(Name::at);
    table.put(one, "one");
    assertNull(table.get(name(at)));
    assertEquals("one", table.get(one));
    table.put(one, null);
    assertNull(table.get(one));
    table.forEach((_, value) -> fail(value));
  }
}
