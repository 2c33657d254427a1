package homeport.cobol.model;

import homeport.diagnostics.Span;
import java.util.List;
import java.util.function.Function;

/// Numbers for nodes of the syntax tree, by the identity of the node, from 0 in the order in which
/// they came.
///
/// A program has hundreds of thousands of them and a compiler goes through it in the order of its
/// text, over and over. So a node is looked for where its place in the text leads, beside those
/// that stand beside it, and the nodes lie in the order in which they came: unlike in a map by
/// identity, whose order is none, neighbours are neighbours in memory, for the processor and for a
/// garbage collector that looks through what has changed. Nodes that no text holds share a place;
/// the second and those after it go by identity.
final class NodeNumbers<K> {
  /// What [#find] says of a node that has no number.
  static final int NONE = -1;

  private static final int SIZE_MIN = 16;

  /// Names and their separators have some four characters at least.
  private static final int CHARACTERS_SHIFT = 2;

  private final Function<K, Span> place;
  private final List<K> nodes = new StretchList<>();

  /// The numbers of nodes and 1; 0 where there is none. Half of it at most is used.
  private int[] index = new int[SIZE_MIN];

  /// @param place where a node stands
  NodeNumbers(Function<K, Span> place) {
    this.place = place;
  }

  /// The number of a node that may have none yet: the next one then, which is [#size] before.
  int number(K node) {
    int slot = slot(node);
    if (index[slot] != 0) {
      return index[slot] - 1;
    }
    nodes.add(node);
    index[slot] = nodes.size();
    if (2 * nodes.size() > index.length) {
      grow();
    }
    return nodes.size() - 1;
  }

  /// The number of a node, or [#NONE].
  int find(K node) {
    return index[slot(node)] - 1;
  }

  K node(int number) {
    return nodes.get(number);
  }

  int size() {
    return nodes.size();
  }

  /// Where the node is, or would be put.
  private int slot(K node) {
    Span at = place.apply(node);
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
      index[slot(nodes.get(i))] = i + 1;
    }
  }
}
