package homeport.codegen.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/// The cycles of a graph (Tarjan's strongly connected components), and an order in which what is
/// called comes before what calls.
final class Cycles {
  private final IntFunction<NodeSet> edges;
  private final int[] number;
  private final int[] low;
  private final boolean[] open;
  private final ArrayDeque<Integer> stack = new ArrayDeque<>();
  private final List<Integer> calleesFirst = new ArrayList<>();
  private final Set<Integer> members = new TreeSet<>();
  private int next;

  Cycles(int size, IntFunction<NodeSet> edges) {
    this.edges = edges;
    number = new int[size];
    low = new int[size];
    open = new boolean[size];
    Arrays.fill(number, -1);
    for (int i = 0; i < size; i++) {
      if (number[i] < 0) {
        visit(i);
      }
    }
  }

  /// Everything that lies on a cycle.
  Set<Integer> members() {
    return members;
  }

  List<Integer> calleesFirst() {
    return calleesFirst;
  }

  private void visit(int node) {
    number[node] = low[node] = next++;
    stack.push(node);
    open[node] = true;
    NodeSet targets = edges.apply(node);
    for (int i = 0; i < targets.size(); i++) {
      int to = targets.at(i);
      if (number[to] < 0) {
        visit(to);
        low[node] = Math.min(low[node], low[to]);
      } else if (open[to]) {
        low[node] = Math.min(low[node], number[to]);
      }
    }
    if (low[node] == number[node]) {
      close(node, targets.get(node));
    }
  }

  private void close(int root, boolean callsItself) {
    boolean alone = stack.getFirst() == root;
    int member;
    do {
      member = stack.pop();
      open[member] = false;
      calleesFirst.add(member);
      if (!alone || callsItself) {
        members.add(member);
      }
    } while (member != root);
  }
}
