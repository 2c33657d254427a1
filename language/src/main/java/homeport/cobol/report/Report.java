package homeport.cobol.report;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ReportSyntax;
import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report as it is meant: its page, its levels of control, its groups in the order written.
///
/// @param code what CODE puts in front of each line, null without that clause
/// @param codeLength its bytes
/// @param controls the control data items, from the highest level down; FINAL is above all of them
/// @param hasFinal whether FINAL is a level of this report
/// @param page null for a report that is not divided into pages
/// @param width the columns of a line
/// @param files the files that it is written to
record Report(
    Span at,
    Name name,
    @Nullable Expression code,
    int codeLength,
    List<Reference> controls,
    boolean hasFinal,
    @Nullable Page page,
    int width,
    List<FileSyntax.Description> files,
    List<Group> groups) {
  /// The level of FINAL; that of the first control data item is 1.
  static final int FINAL = 0;

  Report {
    controls = List.copyOf(controls);
    files = List.copyOf(files);
    groups = List.copyOf(groups);
  }

  /// The parts of a page, by the lines where they begin and end (Report Writer Precompiler
  /// Programmer's Manual, "PAGE LIMIT clause").
  record Page(int limit, int heading, int firstDetail, int lastDetail, int footing) {}

  /// The bytes of a line, with its code; where there is an error, as many as its items want.
  int lineLength() {
    int columns = width;
    for (Group group : groups) {
      for (Group.Line line : group.lines()) {
        for (Group.Field field : line.fields()) {
          columns = Math.max(columns, field.column() + field.length() - 1);
        }
      }
    }
    return codeLength + columns;
  }

  String text() {
    return name.text();
  }

  /// The report group of a kind of which there is at most one.
  @Nullable Group only(ReportSyntax.Kind kind) {
    for (Group group : groups) {
      if (group.kind() == kind) {
        return group;
      }
    }
    return null;
  }

  /// The CONTROL HEADING or FOOTING of a level.
  @Nullable Group of(ReportSyntax.Kind kind, int level) {
    for (Group group : groups) {
      if (group.kind() == kind && group.level() == level) {
        return group;
      }
    }
    return null;
  }

  /// The level at which everything breaks.
  int highest() {
    return hasFinal ? FINAL : 1;
  }
}
