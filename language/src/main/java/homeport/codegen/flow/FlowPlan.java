package homeport.codegen.flow;

import static java.util.Objects.requireNonNull;

import homeport.codegen.ir.Unit.Range;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// How each PERFORM of a program is to be done.
///
/// @param frames the main line, then every range that is called
/// @param frameOf the frame of each such range
/// @param cells ranges under cells; their nodes belong to the main line
/// @param countedEnds nodes for whose ends the number of active calls is kept
/// @param notes for the listing: which ranges run under cells, and why
public record FlowPlan(
    List<Frame> frames,
    Map<Range, Frame> frameOf,
    Map<Range, String> cells,
    BitSet countedEnds,
    List<NodeFacts> facts,
    List<Note> notes) {
  public FlowPlan {
    frames = List.copyOf(frames);
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
  }

  /// A range that runs under cells.
  ///
  /// @param why a sentence
  public record Note(Range range, String why) {}

  public Frame main() {
    return frames.getFirst();
  }

  /// The frame of a range that is called.
  public Frame frame(Range range) {
    return requireNonNull(frameOf.get(range));
  }

  /// True when the range is performed through cells.
  public boolean underCells(Range range) {
    return cells.containsKey(range);
  }
}
