package homeport.codegen.flow;

import homeport.codegen.ir.Unit.Range;

/// A range that is performed by calling it, or the main line (index 0, whose last node is one
/// beyond the program's: it has no end that a PERFORM could name).
///
/// @param nodes the nodes that run within the call
/// @param escapes nodes outside to which control goes for good: the caller has to go on there
/// @param ends ends of outer ranges that control may reach: the caller has to return further
/// @param leaves the program may be left from within
/// @param counted of `nodes`, those whose end may belong to an outer call, asked at run time
/// @param celled of `nodes`, those whose end may belong to an outer range under cells
public record Frame(
    int index,
    Range range,
    NodeSet nodes,
    NodeSet escapes,
    NodeSet ends,
    boolean leaves,
    NodeSet counted,
    NodeSet celled) {
  /// True when a call of it always comes back to where it was called.
  public boolean returns() {
    return escapes.isEmpty() && ends.isEmpty() && !leaves;
  }
}
