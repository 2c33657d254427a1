package homeport.cobol.report;

import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ReportSyntax;
import homeport.cobol.syntax.ReportSyntax.Clause;
import homeport.cobol.syntax.ReportSyntax.Control;
import homeport.cobol.syntax.ReportSyntax.Entry;
import homeport.cobol.syntax.ReportSyntax.Kind;
import homeport.data.Picture;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a report group of its entries: which lines there are, what stands on each, what is summed
/// (Report Writer Precompiler Programmer's Manual, "Coding Report Group Descriptions").
final class GroupReader {
  private final Levels levels;
  private final Problems problems;
  private final Name report;
  private final Picture.Rules pictures;

  // Of the group that is being read.
  private final List<Group.Line> lines = new ArrayList<>();
  private final List<Group.Sum> sums = new ArrayList<>();
  private final List<Group.After> afters = new ArrayList<>();
  private int number;

  /// @param report the report's name
  GroupReader(Name report, Levels levels, Picture.Rules pictures, Problems problems) {
    this.report = report;
    this.levels = levels;
    this.pictures = pictures;
    this.problems = problems;
  }

  /// What holds for an entry because of those that it is part of.
  ///
  /// @param path their names, outermost first
  /// @param line the line that one of them begins
  /// @param when what has to hold since that line began
  /// @param right columns that this occurrence stands further right
  /// @param down lines that it stands further down
  /// @param occurrence of the entry's own OCCURS, from 0
  /// @param repeated whether it is within an OCCURS
  record Scope(
      List<Name> path,
      @Nullable LineDraft line,
      @Nullable Condition when,
      List<Group.Setting> settings,
      int right,
      int down,
      int occurrence,
      boolean repeated) {
    static final Scope GROUP = new Scope(List.of(), null, null, List.of(), 0, 0, 0, false);

    Scope {
      path = List.copyOf(path);
      settings = List.copyOf(settings);
    }

    Scope below(@Nullable Name name) {
      List<Name> names = new ArrayList<>(path);
      if (name != null) {
        names.add(name);
      }
      return new Scope(names, line, when, settings, right, down, 0, repeated);
    }

    Scope on(LineDraft begun) {
      return new Scope(path, begun, null, settings, right, down, occurrence, repeated);
    }

    Scope only(@Nullable Condition condition) {
      return new Scope(
          path,
          line,
          GeneratedCobol.and(when, condition),
          settings,
          right,
          down,
          occurrence,
          repeated);
    }

    /// @param across whether the occurrences stand side by side
    Scope occurrence(Clause.Repeated clause, boolean across, int number) {
      List<Group.Setting> all = new ArrayList<>(settings);
      clause
          .varying()
          .forEach(
              varying -> all.add(new Group.Setting(varying.counter(), value(varying, number))));
      int far = clause.step() * number;
      return new Scope(
          path,
          line,
          when,
          all,
          right + (across ? far : 0),
          down + (across ? 0 : far),
          number,
          true);
    }

    /// FROM and BY are 1 unless they are written.
    private static Expression value(ReportSyntax.Varying varying, int number) {
      GeneratedCobol cobol = new GeneratedCobol(varying.counter().at());
      Expression from = varying.from() == null ? cobol.number(1) : varying.from();
      Expression step = cobol.number(number);
      if (varying.by() != null) {
        step =
            new Expression.Binary(
                varying.by().at(), Expression.Operator.MULTIPLY, varying.by(), step);
      }
      return cobol.plus(from, step);
    }
  }

  /// A line whose items are still to come.
  static final class LineDraft {
    final Clause.Line clause;
    final ReportSyntax.Vertical to;
    final @Nullable Condition when;
    final List<Group.Setting> settings;
    final List<Group.Field> fields = new ArrayList<>();
    int end;

    LineDraft(Clause.Line clause, Scope scope) {
      this.clause = clause;
      this.when = scope.when();
      this.settings = scope.settings();
      ReportSyntax.Vertical written = clause.to();
      int number = written.number();
      this.to =
          new ReportSyntax.Vertical(
              written.plus() || number == 0 ? number : number + scope.down(),
              written.plus(),
              written.nextPage() && scope.occurrence() == 0);
    }
  }

  /// @param entries the level 01 and those below it
  Group read(int number, List<Entry> entries) {
    Entry first = entries.getFirst();
    Clause.Type type = Clauses.find(first, Clause.Type.class);
    Kind kind = type == null ? Kind.DE : type.kind();
    if (type == null) {
      problems.add(
          RuleBroken.of(Rule.REPORT_TYPE, first.at(), "this report group has no TYPE")
              .help("a level 01 of the REPORT SECTION says what it is, TYPE DETAIL for example"));
    }
    int level = type == null ? -1 : levels.of(type);
    lines.clear();
    sums.clear();
    afters.clear();
    this.number = number;
    Name own = first.name();
    String label = report.text() + " " + (own == null ? kind.name() : own.text()) + " " + number;
    ItemReader items = new ItemReader(report, label, kind, levels, pictures, problems);
    Condition when = condition(first);
    one(first, entries.subList(1, entries.size()), Scope.GROUP, items);
    Clause.NextGroup next = Clauses.find(first, Clause.NextGroup.class);
    return new Group(
        own == null ? first.at() : own.at(),
        number,
        own,
        kind,
        level,
        lines,
        next == null ? null : next.to(),
        lines.isEmpty() ? null : when,
        sums,
        afters);
  }

  private void entries(List<Entry> entries, Scope scope, ItemReader items) {
    int at = 0;
    while (at < entries.size()) {
      Entry entry = entries.get(at);
      int end = at + 1;
      while (end < entries.size() && entries.get(end).level() > entry.level()) {
        end++;
      }
      misplaced(entry);
      repeat(entry, entries.subList(at + 1, end), scope, items);
      at = end;
    }
  }

  /// OCCURS: the entry with all below it, as often as it says; side by side on a line, else one
  /// below the other.
  private void repeat(Entry entry, List<Entry> below, Scope scope, ItemReader items) {
    Scope inner = scope.only(condition(entry));
    Clause.Repeated repeated = Clauses.find(entry, Clause.Repeated.class);
    if (repeated == null) {
      one(entry, below, inner, items);
      return;
    }
    Clause.Line line = Clauses.find(entry, Clause.Line.class);
    Clause.Column column = Clauses.find(entry, Clause.Column.class);
    boolean absolute =
        line == null ? column != null && !column.places().getFirst().plus() : !line.to().plus();
    if (absolute && repeated.step() == 0 && repeated.times() > 1) {
      problem(Rule.REPORT_LINE, repeated.at(), "OCCURS of an absolute place needs STEP");
    }
    for (int i = 0; i < repeated.times(); i++) {
      one(entry, below, inner.occurrence(repeated, inner.line() != null, i), items);
    }
  }

  private void one(Entry entry, List<Entry> below, Scope scope, ItemReader items) {
    Scope inner = scope;
    Clause.Line clause = Clauses.find(entry, Clause.Line.class);
    if (clause != null && scope.line() != null) {
      problem(Rule.REPORT_LINE, clause.at(), "LINE within an entry that has LINE itself");
    } else if (clause != null) {
      LineDraft line = new LineDraft(clause, scope);
      inner = scope.on(line);
      sums.addAll(items.read(entry, inner));
      entries(below, inner.below(entry.name()), items);
      lines.add(new Group.Line(clause.at(), line.to, line.when, line.settings, line.fields));
      return;
    }
    sums.addAll(items.read(entry, inner));
    entries(below, inner.below(entry.name()), items);
  }

  /// PRESENT WHEN and PRESENT AFTER.
  private @Nullable Condition condition(Entry entry) {
    Condition all = null;
    for (Clause clause : entry.clauses()) {
      if (clause instanceof Clause.PresentWhen when) {
        all = GeneratedCobol.and(all, when.condition());
      } else if (clause instanceof Clause.PresentAfter after) {
        all = GeneratedCobol.and(all, after(after));
      }
    }
    return all;
  }

  private Condition after(Clause.PresentAfter clause) {
    int level = -1;
    for (Control control : clause.controls()) {
      level = Math.max(level, levels.of(control));
    }
    Group.After after =
        new Group.After(
            report.text() + " after " + number + "." + (afters.size() + 1), clause.page(), level);
    afters.add(after);
    GeneratedCobol cobol = new GeneratedCobol(clause.at());
    return cobol.isEqual(cobol.item(after.item()), clause.absent() ? 0 : 1);
  }

  /// TYPE and NEXT GROUP belong to the level 01.
  private void misplaced(Entry entry) {
    for (Clause clause : entry.clauses()) {
      if (clause instanceof Clause.Type || clause instanceof Clause.NextGroup) {
        problem(Rule.REPORT_TYPE, clause.at(), "this clause belongs to the level 01");
      }
    }
  }

  private void problem(Rule rule, Span at, String title) {
    problems.add(RuleBroken.of(rule, at, title));
  }

  /// The levels of control, by what a clause names.
  interface Levels {
    /// The level of a CONTROL HEADING or FOOTING; -1 for other types, and when it is not known,
    /// which has a problem then.
    int of(Clause.Type type);

    /// The level of RESET, or -1.
    int of(Control control);
  }
}
