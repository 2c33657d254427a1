package homeport.codegen.flow;

import homeport.codegen.ir.Unit;
import java.util.BitSet;
import java.util.Map;

/// The GO TO statements that ALTER changes.
public final class Switches {
  private Switches() {}

  /// Where each can lead: where it leads first, and where any ALTER sends it.
  public static Map<Integer, BitSet> targets(Unit unit) {
    return NodeScan.switchTargets(unit);
  }
}
