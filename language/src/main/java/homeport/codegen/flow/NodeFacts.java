package homeport.codegen.flow;

import homeport.codegen.ir.Unit.Range;
import java.util.Set;

/// What the statements of one node can do, as far as they can be reached from its beginning.
///
/// @param targets nodes that a GO TO here leads to
/// @param performs ranges that are performed here
/// @param falls control can reach the node's end
/// @param leaves a GOBACK or EXIT PROGRAM can be reached
/// @param enters ranges that a statement here may enter: procedures of SORT and MERGE
public record NodeFacts(
    NodeSet targets, Set<Range> performs, boolean falls, boolean leaves, Set<Range> enters) {
  public NodeFacts {
    performs = Set.copyOf(performs);
    enters = Set.copyOf(enters);
  }
}
