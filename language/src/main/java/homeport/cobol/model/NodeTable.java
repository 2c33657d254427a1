package homeport.cobol.model;

import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// What belongs to nodes of the syntax tree, by the identity of the node.
///
/// A program has hundreds of thousands of them and a compiler goes through it in the order of its
/// text, over and over. So a node is looked for where its place in the text leads, beside those
/// that stand beside it, and the nodes lie in the order in which they came: unlike in a map by
/// identity, whose order is none, neighbours are neighbours in memory, for the processor and for a
/// garbage collector that looks through what has changed. Nodes that no text holds share a place;
/// the second and those after it go by identity.
final class NodeTable<K, V> {
  private static final int SIZE_MIN = 16;

  /// Names and their separators have some four characters at least.
  private static final int CHARACTERS_SHIFT = 2;

  private final List<K> nodes = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();
  private final List<@Nullable V> values = new ArrayList<>();

  /// The numbers of nodes, from 1; 0 where there is none. Half of it at most is used.
  private int[] index = new int[SIZE_MIN];

  /// Gives a node its value, in place of the one that it has.
  ///
  /// @param at where the node stands
  /// @return whether the node is new here
  boolean put(K node, Span at, @Nullable V value) {
    int slot = slot(node, at);
    if (index[slot] != 0) {
      values.set(index[slot] - 1, value);
      return false;
    }
    nodes.add(node);
    places.add(at);
    values.add(value);
    index[slot] = nodes.size();
    if (2 * nodes.size() > index.length) {
      grow();
    }
    return true;
  }

  /// The value of a node; null when it has none.
  ///
  /// @param at where the node stands
  @Nullable V get(K node, Span at) {
    int number = index[slot(node, at)];
    return number == 0 ? null : values.get(number - 1);
  }

  /// All nodes that have a value, in the order in which they came.
  void forEach(BiConsumer<K, V> action) {
    for (int i = 0; i < nodes.size(); i++) {
      V value = values.get(i);
      if (value != null) {
        action.accept(nodes.get(i), value);
      }
    }
  }

  /// Where the node is, or would be put.
  private int slot(K node, Span at) {
    int mask = index.length - 1;
    int file = System.identityHashCode(at.file());
    int slot = (file + (at.start() >> CHARACTERS_SHIFT)) & mask;
    if (free(slot, node)) {
      return slot;
    }
    slot = System.identityHashCode(node) & mask;
    while (!free(slot, node)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  @SuppressWarnings("ReferenceEquality") // equal nodes in two places are two nodes
  private boolean free(int slot, K node) {
    int number = index[slot];
    return number == 0 || nodes.get(number - 1) == node;
  }

  private void grow() {
    index = new int[2 * index.length];
    for (int i = 0; i < nodes.size(); i++) {
      index[slot(nodes.get(i), places.get(i))] = i + 1;
    }
  }
}
