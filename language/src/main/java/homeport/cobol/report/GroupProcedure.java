package homeport.cobol.report;

import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Condition.Relational;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ReportSyntax.Kind;
import homeport.cobol.syntax.ReportSyntax.Vertical;
import homeport.cobol.syntax.Statement;
import homeport.data.Rounding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The paragraph that presents a report group: it finds the place of each line by the presentation
/// rules, puts its items together and prints it (ANSI X3.23-1985, "Presentation rules tables";
/// Report Writer Precompiler Programmer's Manual, "LINE clause", "NEXT GROUP clause").
///
/// LINE-COUNTER is the line on which printing stands. It is set to the line that comes next before
/// that line's items are moved, so that SOURCE LINE-COUNTER is the line's own number.
final class GroupProcedure {
  private final Report report;
  private final Group group;
  private final GeneratedCobol cobol;
  private final State state;
  private final Reference lineCounter;

  GroupProcedure(Report report, Group group) {
    this.report = report;
    this.group = group;
    this.cobol = new GeneratedCobol(group.at());
    this.state = new State(cobol, report);
    this.lineCounter = state.lineCounter();
  }

  /// @param sums what has to be done with sums before the group is presented
  /// @param before the section of USE BEFORE REPORTING, or null
  ProgramSyntax.Paragraph paragraph(
      List<Statement> sums, ProgramSyntax.@Nullable Declarative before) {
    List<Statement> all = new ArrayList<>(sums);
    List<Statement> present = present();
    if (group.when() != null) {
      present = List.of(cobol.when(group.when(), present));
    }
    if (before == null) {
      all.addAll(present);
    } else {
      Reference suppressed = cobol.item(Procedures.SUPPRESSED);
      all.add(cobol.set(0, suppressed));
      all.add(cobol.perform(before.name().text()));
      if (!present.isEmpty()) {
        all.add(cobol.when(cobol.isEqual(suppressed, 0), present));
      }
    }
    for (Group.Sum sum : group.sums()) {
      if (sum.reset() < 0) {
        all.add(cobol.set(0, sum.reference(report.name())));
      }
    }
    return cobol.paragraph(Procedures.group(report, group), all);
  }

  /// Nothing for a group without lines, which only sums.
  private List<Statement> present() {
    List<Statement> statements = new ArrayList<>();
    if (group.lines().isEmpty()) {
      return statements;
    }
    List<Statement> end = new ArrayList<>();
    end(end);
    if (group.varies()) {
      varying(statements);
      statements.add(cobol.when(cobol.isEqual(state.first(), 0), end));
      return statements;
    }
    first(statements, group.lines().getFirst());
    for (int i = 0; i < group.lines().size(); i++) {
      if (i > 0) {
        further(statements, group.lines().get(i));
      }
      print(statements, group.lines().get(i));
    }
    statements.addAll(end);
    return statements;
  }

  /// Which line is the first, and how many there are, is known when the group is presented.
  private void varying(List<Statement> statements) {
    statements.add(cobol.set(1, state.first()));
    statements.add(cobol.set(0, state.height()));
    for (Group.Line line : group.lines()) {
      only(statements, line, List.of(cobol.add(number(line.to()), state.height())));
    }
    for (Group.Line line : group.lines()) {
      List<Statement> first = new ArrayList<>();
      first(first, line);
      first.add(cobol.set(0, state.first()));
      List<Statement> further = new ArrayList<>();
      further(further, line);
      List<Statement> shown = new ArrayList<>();
      shown.add(cobol.when(cobol.isEqual(state.first(), 1), first, further));
      print(shown, line);
      only(statements, line, shown);
    }
  }

  /// PRESENT WHEN of a line.
  private void only(List<Statement> statements, Group.Line line, List<Statement> shown) {
    set(statements, line.settings());
    if (line.when() == null) {
      statements.addAll(shown);
    } else {
      statements.add(cobol.when(line.when(), shown));
    }
  }

  private void set(List<Statement> statements, List<Group.Setting> settings) {
    for (Group.Setting setting : settings) {
      Reference counter = cobol.item(setting.counter().text(), cobol.name(report.text()));
      statements.add(cobol.compute(counter, null, setting.value()));
    }
  }

  private void first(List<Statement> statements, Group.Line line) {
    Report.Page page = report.page();
    if (page == null) {
      statements.add(cobol.add(number(line.to()), lineCounter));
    } else {
      place(statements, page, line.to());
    }
  }

  private void further(List<Statement> statements, Group.Line line) {
    Vertical to = line.to();
    statements.add(to.plus() ? cobol.add(number(to), lineCounter) : moveTo(to.number()));
  }

  /// What a group that was printed leaves behind.
  private void end(List<Statement> statements) {
    if (group.kind().isBody()) {
      statements.add(cobol.set(1, state.body()));
    } else if (group.kind() == Kind.PF) {
      statements.add(cobol.set(1, state.footing()));
    }
    if (group.indicates()) {
      statements.add(cobol.set(0, state.indicate(group)));
    }
    group.afters().forEach(after -> statements.add(cobol.set(0, state.after(after))));
    next(statements, report.page());
  }

  private Expression number(Vertical to) {
    return cobol.number(to.number());
  }

  private Statement moveTo(int line) {
    return cobol.set(line, lineCounter);
  }

  /// The place of the group's first line.
  private void place(List<Statement> statements, Report.Page page, Vertical to) {
    switch (group.kind()) {
      case RH -> statements.add(moveTo(to.plus() ? page.heading() - 1 + to.number() : to.number()));
      case PH -> {
        if (to.plus()) {
          statements.add(
              cobol.when(
                  cobol.isEqual(lineCounter, 0),
                  List.of(moveTo(page.heading() - 1 + to.number())),
                  List.of(cobol.add(number(to), lineCounter))));
        } else {
          statements.add(moveTo(to.number()));
        }
      }
      case CH, DE, CF -> {
        int until = group.kind() == Kind.CF ? page.footing() : page.lastDetail();
        fit(statements, to, until);
        placeBody(statements, page, to);
      }
      case PF -> statements.add(moveTo(to.plus() ? page.footing() + to.number() : to.number()));
      case RF -> placeReportFooting(statements, page, to);
    }
  }

  /// A report footing on the page of the last body group comes behind the page footing.
  private void placeReportFooting(List<Statement> statements, Report.Page page, Vertical to) {
    if (to.nextPage()) {
      statements.add(cobol.add(cobol.number(1), state.pageCounter()));
      statements.add(cobol.set(0, state.paper()));
      statements.add(cobol.set(1, state.newPage()));
      int line = to.number() == 0 ? page.heading() : to.number();
      statements.add(moveTo(to.plus() ? page.heading() - 1 + to.number() : line));
    } else if (to.plus()) {
      statements.add(
          cobol.when(
              cobol.isEqual(state.footing(), 0),
              List.of(moveTo(page.footing() + to.number())),
              List.of(cobol.add(number(to), lineCounter))));
    } else {
      statements.add(moveTo(to.number()));
    }
  }

  /// A body group that does not fit goes to a new page ("Fit test rules").
  private void fit(List<Statement> statements, Vertical to, int until) {
    boolean absolute = !to.plus() && to.number() > 0;
    Expression height = group.varies() ? state.height() : cobol.number(group.height());
    Condition full =
        absolute
            ? cobol.is(lineCounter, Relational.NOT_LESS, cobol.number(to.number()))
            : cobol.is(cobol.plus(lineCounter, height), Relational.GREATER, cobol.number(until));
    Statement advance = cobol.perform(Procedures.of(report, Procedures.NEW_PAGE));
    Condition anyBody = cobol.isEqual(state.body(), 1);
    if (to.nextPage()) {
      statements.add(cobol.when(anyBody, List.of(advance)));
    } else if (absolute) {
      statements.add(cobol.when(full, List.of(advance)));
    } else {
      statements.add(cobol.when(anyBody, List.of(cobol.when(full, List.of(advance)))));
    }
    // What NEXT GROUP wanted of the page before this one.
    statements.add(
        cobol.when(
            cobol.isEqual(state.body(), 0),
            List.of(
                cobol.when(
                    cobol.is(state.saved(), Relational.NOT_EQUAL, cobol.number(0)),
                    List.of(
                        cobol.move(state.saved(), lineCounter),
                        cobol.set(0, state.saved()),
                        cobol.when(full, List.of(advance)))))));
  }

  /// "First print line position rules": the first body group of a page begins on FIRST DETAIL, or
  /// on the line behind the one that NEXT GROUP or the heading left.
  private void placeBody(List<Statement> statements, Report.Page page, Vertical to) {
    if (!to.plus() && to.number() > 0) {
      statements.add(moveTo(to.number()));
      return;
    }
    Statement begin =
        cobol.when(
            cobol.is(lineCounter, Relational.LESS, cobol.number(page.firstDetail())),
            List.of(moveTo(page.firstDetail())),
            List.of(cobol.add(cobol.number(1), lineCounter)));
    if (to.number() == 0 && !to.plus()) {
      statements.add(begin);
    } else {
      statements.add(
          cobol.when(
              cobol.isEqual(state.body(), 0),
              List.of(begin),
              List.of(cobol.add(number(to), lineCounter))));
    }
  }

  private void print(List<Statement> statements, Group.Line line) {
    statements.add(cobol.perform(Procedures.of(report, Procedures.REACH)));
    for (Group.Field field : line.fields()) {
      GeneratedCobol at = new GeneratedCobol(field.at());
      List<Statement> one = new ArrayList<>(2);
      Expression content = field.content();
      Reference item = at.item(field.item());
      if (content != null) {
        one.add(edit(at, item, content, field.rounded()));
      }
      one.add(
          at.move(
              at.part(field.item(), 1, field.length()),
              at.part(
                  state.line().name().text(),
                  report.codeLength() + field.column(),
                  field.length())));
      List<Statement> shown = one;
      if (field.when() != null) {
        shown = List.of(at.when(field.when(), shown));
      }
      if (field.indicate()) {
        shown = List.of(at.when(at.isEqual(state.indicate(group), 1), shown));
      }
      set(statements, field.settings());
      statements.addAll(shown);
    }
    statements.add(cobol.perform(Procedures.of(report, Procedures.PRINT)));
  }

  /// SOURCE is the sender of a MOVE, or an arithmetic expression.
  private static Statement edit(
      GeneratedCobol at, Reference item, Expression content, boolean rounded) {
    boolean arithmetic =
        content instanceof Expression.Binary || content instanceof Expression.Unary || rounded;
    return arithmetic
        ? at.compute(item, rounded ? Rounding.NEAREST_AWAY_FROM_ZERO : null, content)
        : at.move(content, item);
  }

  /// NEXT GROUP ("Final LINE-COUNTER setting rules").
  private void next(List<Statement> statements, Report.@Nullable Page page) {
    Vertical next = group.next();
    if (next == null) {
      return;
    }
    List<Statement> set = new ArrayList<>();
    if (group.kind() == Kind.RH && next.nextPage()) {
      set.add(cobol.add(cobol.number(1), state.pageCounter()));
      set.add(cobol.set(0, lineCounter));
      set.add(cobol.set(0, state.paper()));
      set.add(cobol.set(1, state.newPage()));
    } else if (page == null || !group.kind().isBody()) {
      set.add(next.plus() ? cobol.add(number(next), lineCounter) : moveTo(next.number()));
    } else if (next.nextPage()) {
      set.add(moveTo(page.footing()));
    } else if (next.plus()) {
      set.add(
          cobol.when(
              cobol.is(
                  cobol.plus(lineCounter, number(next)),
                  Relational.LESS,
                  cobol.number(page.footing())),
              List.of(cobol.add(number(next), lineCounter)),
              List.of(moveTo(page.footing()))));
    } else {
      set.add(
          cobol.when(
              cobol.is(lineCounter, Relational.LESS, number(next)),
              List.of(moveTo(next.number())),
              List.of(cobol.set(next.number(), state.saved()), moveTo(page.footing()))));
    }
    if (group.kind() == Kind.CF) {
      // That of a control footing counts at the highest level that breaks only.
      statements.add(cobol.when(cobol.isEqual(state.level(), group.level()), set));
    } else {
      statements.addAll(set);
    }
  }
}
