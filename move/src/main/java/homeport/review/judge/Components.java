package homeport.review.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The strongly connected components of a unit graph: units that need each other, directly or not.
/// Tarjan's algorithm with a stack of its own, so that a long chain of calls cannot overflow the
/// thread's. Components come out with what they need before them.
final class Components {
  private final UnitGraph graph;
  private final Map<String, Integer> index = new HashMap<>();
  private final Map<String, Integer> low = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final TreeSet<String> onPath = new TreeSet<>();
  private final List<Set<String>> found = new ArrayList<>();

  private record Frame(String node, Iterator<String> rest) {}

  private Components(UnitGraph graph) {
    this.graph = graph;
  }

  static List<Set<String>> of(UnitGraph graph) {
    Components components = new Components(graph);
    for (String node : graph.nodes()) {
      if (!components.index.containsKey(node)) {
        components.from(node);
      }
    }
    return components.found;
  }

  private void from(String start) {
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(enter(start));
    while (!frames.isEmpty()) {
      Frame frame = frames.peek();
      if (frame.rest().hasNext()) {
        String next = frame.rest().next();
        if (!index.containsKey(next)) {
          frames.push(enter(next));
        } else if (onPath.contains(next)) {
          low.merge(frame.node(), number(index, next), Math::min);
        }
      } else {
        leave(frames.pop(), frames.peek());
      }
    }
  }

  private static int number(Map<String, Integer> of, String node) {
    return of.getOrDefault(node, Integer.MAX_VALUE);
  }

  private Frame enter(String node) {
    index.put(node, index.size());
    low.put(node, number(index, node));
    path.push(node);
    onPath.add(node);
    return new Frame(node, graph.needs(node).iterator());
  }

  private void leave(Frame frame, @org.jspecify.annotations.Nullable Frame caller) {
    if (caller != null) {
      low.merge(caller.node(), number(low, frame.node()), Math::min);
    }
    if (number(low, frame.node()) == number(index, frame.node())) {
      TreeSet<String> component = new TreeSet<>();
      String node;
      do {
        node = path.pop();
        onPath.remove(node);
        component.add(node);
      } while (!node.equals(frame.node()));
      found.add(component);
    }
  }
}
