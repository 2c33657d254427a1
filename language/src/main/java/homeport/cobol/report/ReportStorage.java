package homeport.cobol.report;

import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Name;
import homeport.data.Usage;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The records that a report needs: its registers, its state, a line, an item for each printable
/// item, and its sum counters.
final class ReportStorage {
  private final Report report;
  private final Span program;
  private final GeneratedCobol cobol;
  private final State state;
  private final List<DataEntry> entries = new ArrayList<>();

  private ReportStorage(Report report, Span program) {
    this.report = report;
    this.program = program;
    this.cobol = new GeneratedCobol(report.at());
    this.state = new State(cobol, report);
  }

  /// @param program where the program is: its registers are defined by no line of it
  static List<DataEntry> of(Report report, Span program) {
    ReportStorage storage = new ReportStorage(report, program);
    storage.registers();
    storage.state();
    storage.items();
    storage.counters();
    report.groups().forEach(group -> group.sums().forEach(storage::sum));
    return storage.entries;
  }

  private void record() {
    entries.add(new DataEntry(GeneratedCobol.nowhere(report.at()), 1, null, List.of()));
  }

  private void registers() {
    record();
    register("PAGE-COUNTER");
    register("LINE-COUNTER");
  }

  private void register(String name) {
    entries.add(
        new DataEntry(
            program,
            2,
            new Name(program, name),
            List.of(new Clause.Pic(program, "9(6)"), new Clause.UsageIs(program, Usage.BINARY))));
  }

  private void state() {
    record();
    number(state.state(), 0);
    number(state.paper(), null);
    number(state.newPage(), null);
    number(state.body(), null);
    number(state.footing(), null);
    number(state.saved(), null);
    number(state.level(), null);
    number(state.advance(), null);
    number(state.file(), 0);
    number(state.height(), null);
    number(state.first(), null);
    for (Group group : report.groups()) {
      if (group.indicates()) {
        number(state.indicate(group), null);
      }
      group.afters().forEach(after -> number(state.after(after), null));
    }
  }

  /// The counters of VARYING, which are defined by it.
  private void counters() {
    Set<String> known = new HashSet<>();
    for (Group group : report.groups()) {
      for (Group.Line line : group.lines()) {
        List<Group.Setting> settings = new ArrayList<>(line.settings());
        line.fields().forEach(field -> settings.addAll(field.settings()));
        for (Group.Setting setting : settings) {
          if (known.add(setting.counter().text())) {
            Span at = setting.counter().at();
            entries.add(
                new DataEntry(
                    at,
                    2,
                    setting.counter(),
                    List.of(new Clause.Pic(at, "S9(9)"), new Clause.UsageIs(at, Usage.BINARY))));
          }
        }
      }
    }
  }

  private void number(Reference item, @Nullable Integer value) {
    Span at = item.at();
    List<Clause> clauses = new ArrayList<>();
    clauses.add(new Clause.Pic(at, "S9(9)"));
    clauses.add(new Clause.UsageIs(at, Usage.BINARY));
    if (value != null) {
      clauses.add(
          new Clause.Value(at, List.of(new DataEntry.ValueRange(at, cobol.number(value), null))));
    }
    entries.add(new DataEntry(at, 2, item.name(), clauses));
  }

  private void items() {
    record();
    Reference line = state.line();
    entries.add(
        new DataEntry(
            line.at(),
            2,
            line.name(),
            List.of(new Clause.Pic(line.at(), "X(" + report.lineLength() + ")"))));
    for (Group group : report.groups()) {
      for (Group.Line at : group.lines()) {
        for (Group.Field field : at.fields()) {
          entries.add(
              new DataEntry(
                  GeneratedCobol.nowhere(field.at()),
                  2,
                  new Name(GeneratedCobol.nowhere(field.at()), field.item()),
                  field.data()));
        }
      }
    }
  }

  /// A sum counter, below the names that it can be qualified with.
  private void sum(Group.Sum sum) {
    int level = 1;
    Span nowhere = GeneratedCobol.nowhere(sum.at());
    if (sum.path().isEmpty()) {
      record();
      level = 2;
    }
    for (Name outer : sum.path()) {
      entries.add(new DataEntry(nowhere, level++, new Name(nowhere, outer.text()), List.of()));
    }
    String picture = "S" + nines(sum.integers()) + (sum.decimals() > 0 ? "V" : "");
    entries.add(
        new DataEntry(
            sum.at(),
            level,
            sum.name(),
            List.of(
                new Clause.Pic(nowhere, picture + nines(sum.decimals())),
                new Clause.UsageIs(nowhere, Usage.PACKED))));
  }

  private static String nines(int count) {
    return count == 0 ? "" : "9(" + count + ")";
  }
}
