package homeport.codegen.property;

import homeport.testkit.Seed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement with items of its own in an area: what is in them before, and what the manual says
/// they hold after.
interface Scenario {
  /// The data description entries, in order, without level-numbers.
  List<String> entries();

  /// The statement.
  String code();

  /// Bytes of all its items.
  int size();

  /// Puts new values in.
  void fill(Seed seed, byte[] area, int at);

  /// The bytes that the statement has to leave; null when the manuals leave it open.
  ///
  /// @param before the bytes that [#fill] made
  byte @Nullable [] expected(byte[] before);

  /// What the values were, for a person who looks at a difference.
  String values();
}
