package homeport.codegen.jvm;

import homeport.codegen.flow.Frame;
import homeport.codegen.ir.KeptField;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Test;
import java.util.List;
import java.util.SortedMap;

/// An element of a method as it is before it is cut to size: structured statements have become
/// jumps between labels, so that a method can be cut between any two steps.
sealed interface Step {
  /// What follows belongs to this source line.
  record Line(int line) implements Step {}

  record Do(Op op) implements Step {}

  record Bind(int label) implements Step {}

  record Jump(int label) implements Step {}

  /// Jumps when the test, which is not compound, comes out as `when`.
  record Branch(Test test, boolean when, int label) implements Step {}

  /// GO TO … DEPENDING ON.
  record Select(Num on, List<Integer> labels) implements Step {}

  /// A GO TO that ALTER changes: where the switch's value leads.
  record Switched(int switchable, SortedMap<Integer, Integer> labels) implements Step {}

  /// Calls a performed range.
  ///
  /// @param counted the calls of ranges with this end are counted
  /// @param handled what to do with results other than [Result#NORMAL]; others are passed on
  record CallFrame(Frame frame, boolean counted, SortedMap<Integer, Integer> handled)
      implements Step {}

  /// Calls a paragraph that is a method of its own.
  record CallNode(int node, SortedMap<Integer, Integer> handled) implements Step {}

  /// PERFORM through cells: the return label is where control comes back.
  record PerformCells(int site, int last, int start, int back) implements Step {}

  /// Where a PERFORM through cells comes back: the cell gets what it had.
  record RestoreCell(int site, int last) implements Step {}

  /// The end of a node that ends ranges under cells: goes where the cell says, if anywhere.
  record EndCell(int node) implements Step {}

  /// The end of a node that may end an outer active range: returns further if so.
  record EndOuter(int node, boolean counted, boolean celled) implements Step {}

  /// Ends the method with a result.
  record Finish(int result) implements Step {}

  record StopRun() implements Step {}

  /// Puts fields in their slots; those that are there stay as they are, unless all are new.
  record Keep(List<KeptField> fields, boolean anew) implements Step {}

  /// Puts fields back in storage; from here on that is where they are, until one is stored into or
  /// all are kept again.
  record PutBack(List<KeptField> fields) implements Step {}

  /// Puts fields back when a place that the next step touches is not where it should be.
  record PutBackOutside(Place place, int low, int high, List<KeptField> fields) implements Step {}

  /// Nothing happens in a main program; a called one is left.
  record ExitProgram(int leaveLabel) implements Step {}
}
