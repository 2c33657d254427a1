package homeport.codegen.lower;

import homeport.codegen.ir.Op;
import java.util.ArrayList;
import java.util.List;

/// Operations in the making.
final class Code {
  private final List<Op> ops = new ArrayList<>();

  void add(Op op) {
    ops.add(op);
  }

  void addAll(Code more) {
    ops.addAll(more.ops);
  }

  List<Op> ops() {
    return List.copyOf(ops);
  }

  /// Takes back the operations from position `from` on.
  List<Op> removeFrom(int from) {
    List<Op> tail = ops.subList(from, ops.size());
    List<Op> removed = List.copyOf(tail);
    tail.clear();
    return removed;
  }

  boolean isEmpty() {
    return ops.isEmpty();
  }
}
