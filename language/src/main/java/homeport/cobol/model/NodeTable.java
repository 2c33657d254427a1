package homeport.cobol.model;

import homeport.diagnostics.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What belongs to nodes of the syntax tree, by the identity of the node.
final class NodeTable<K, V> {
  private final NodeNumbers<K> nodes;
  private final List<@Nullable V> values = new StretchList<>();

  /// @param place where a node stands
  NodeTable(Function<K, Span> place) {
    nodes = new NodeNumbers<>(place);
  }

  /// Gives a node its value, in place of the one that it has.
  void put(K node, @Nullable V value) {
    int number = nodes.number(node);
    if (number == values.size()) {
      values.add(value);
    } else {
      values.set(number, value);
    }
  }

  /// The value of a node; null when it has none.
  @Nullable V get(K node) {
    int number = nodes.find(node);
    return number == NodeNumbers.NONE ? null : values.get(number);
  }

  /// All nodes that have a value, in the order in which they came.
  void forEach(BiConsumer<K, V> action) {
    for (int i = 0; i < nodes.size(); i++) {
      V value = values.get(i);
      if (value != null) {
        action.accept(nodes.node(i), value);
      }
    }
  }
}
