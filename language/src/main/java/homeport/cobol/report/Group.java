package homeport.cobol.report;

import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ReportSyntax;
import homeport.cobol.syntax.ReportSyntax.Kind;
import homeport.cobol.syntax.ReportSyntax.Vertical;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report group.
///
/// @param number its place in the report, from 1
/// @param level what level of control a heading or footing stands for; -1 for other groups
/// @param next NEXT GROUP; null without that clause
/// @param when PRESENT WHEN of the whole group
/// @param sums the SUM clauses of its entries
/// @param afters its PRESENT AFTER and ABSENT AFTER clauses
record Group(
    Span at,
    int number,
    @Nullable Name name,
    Kind kind,
    int level,
    List<Line> lines,
    @Nullable Vertical next,
    @Nullable Condition when,
    List<Sum> sums,
    List<After> afters) {
  Group {
    lines = List.copyOf(lines);
    sums = List.copyOf(sums);
    afters = List.copyOf(afters);
  }

  /// A line to print.
  ///
  /// @param when what has to hold for it to be printed; null for always
  /// @param settings what the condition needs to be set before
  record Line(
      Span at, Vertical to, @Nullable Condition when, List<Setting> settings, List<Field> fields) {
    Line {
      settings = List.copyOf(settings);
      fields = List.copyOf(fields);
    }
  }

  /// The value that VARYING gives a counter for one occurrence.
  record Setting(Name counter, Expression value) {}

  /// PRESENT AFTER: the first time after a new page, or after a break at a level or above it.
  ///
  /// @param item the hidden item that is 1 until the group was presented
  /// @param level -1 when no control is named
  record After(String item, boolean page, int level) {}

  /// A printable item.
  ///
  /// @param name its name, which SUM can have
  /// @param settings what its value and condition need to be set before
  /// @param item the name of the hidden item in which it is edited
  /// @param data its PICTURE and the clauses that go with it
  /// @param column where it begins, from 1
  /// @param length its bytes
  /// @param content what is moved to it; null when its VALUE is all
  /// @param indicate GROUP INDICATE
  record Field(
      Span at,
      @Nullable Name name,
      String item,
      List<DataEntry.Clause> data,
      int column,
      int length,
      @Nullable Expression content,
      boolean rounded,
      boolean indicate,
      @Nullable Condition when,
      List<Setting> settings) {
    Field {
      data = List.copyOf(data);
      settings = List.copyOf(settings);
    }
  }

  /// A sum counter with what is added to it.
  ///
  /// @param path the names of the entries around its own, outermost first
  /// @param name its name, of the program or a hidden one
  /// @param reset the level at which it becomes zero; that of its group unless RESET says another
  record Sum(
      Span at,
      List<Name> path,
      Name name,
      int integers,
      int decimals,
      List<Addend> addends,
      int reset) {
    Sum {
      path = List.copyOf(path);
      addends = List.copyOf(addends);
    }

    /// The counter, by all the names that it can be qualified with.
    Reference reference(Name report) {
      Span nowhere = GeneratedCobol.nowhere(at);
      List<Name> qualifiers = new ArrayList<>();
      path.reversed().forEach(outer -> qualifiers.add(new Name(nowhere, outer.text())));
      qualifiers.add(new Name(nowhere, report.text()));
      return new Reference(nowhere, new Name(nowhere, name.text()), qualifiers, List.of(), null);
    }
  }

  /// The operands of one SUM phrase.
  ///
  /// @param upon the DETAIL groups whose GENERATE adds them; empty for any
  record Addend(Span at, Reference value, List<ReportSyntax.GroupName> upon) {
    Addend {
      upon = List.copyOf(upon);
    }
  }

  boolean indicates() {
    return lines.stream().anyMatch(line -> line.fields().stream().anyMatch(Field::indicate));
  }

  /// Whether some line is printed in some cases only.
  boolean varies() {
    return lines.stream().anyMatch(line -> line.when() != null);
  }

  /// The lines from the place of the group before to its last one, when all are relative.
  int height() {
    return lines.stream().mapToInt(line -> line.to().number()).sum();
  }

  /// What it is called where it is presented.
  String shown() {
    return (name == null ? kind.name() : name.text()) + " " + number;
  }
}
