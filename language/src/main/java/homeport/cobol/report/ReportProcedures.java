package homeport.cobol.report;

import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Condition.Relational;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ProgramSyntax.Paragraph;
import homeport.cobol.syntax.ReportSyntax.Kind;
import homeport.cobol.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The procedures of a report (Report Writer Precompiler Programmer's Manual, "Procedural
/// Statements": the processing cycles of INITIATE, GENERATE and TERMINATE).
final class ReportProcedures {
  private final Report report;
  private final Sums sums;
  private final Function<Group, ProgramSyntax.@Nullable Declarative> before;
  private final GeneratedCobol cobol;
  private final State state;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /// @param before the section of USE BEFORE REPORTING that a group has, or null
  ReportProcedures(
      Report report, Sums sums, Function<Group, ProgramSyntax.@Nullable Declarative> before) {
    this.report = report;
    this.sums = sums;
    this.before = before;
    this.cobol = new GeneratedCobol(report.at());
    this.state = new State(cobol, report);
  }

  List<Paragraph> paragraphs() {
    initiate();
    generate();
    terminate();
    paragraph(Procedures.CONTROL, control());
    paragraph(Procedures.BEGIN, begin());
    paragraph(Procedures.BREAK, controlBreak());
    if (report.page() != null) {
      paragraph(Procedures.NEW_PAGE, newPage());
    }
    paragraph(Procedures.REACH, reach());
    paragraph(Procedures.PRINT, print());
    for (Group group : report.groups()) {
      paragraphs.add(
          new GroupProcedure(report, group).paragraph(sums.present(group), before.apply(group)));
    }
    return paragraphs;
  }

  private void paragraph(String what, List<Statement> statements) {
    paragraphs.add(cobol.paragraph(Procedures.of(report, what), statements));
  }

  private Statement present(Group group) {
    return cobol.perform(Procedures.group(report, group));
  }

  private Statement perform(String what) {
    return cobol.perform(Procedures.of(report, what));
  }

  private void present(List<Statement> statements, @Nullable Group group) {
    if (group != null) {
      statements.add(present(group));
    }
  }

  private Statement fault(String verb, String why) {
    return cobol.fault(verb + " of report `" + report.text() + "`, " + why);
  }

  private void initiate() {
    List<Statement> statements = new ArrayList<>();
    statements.add(
        cobol.when(
            cobol.is(state.state(), Relational.NOT_EQUAL, cobol.number(0)),
            List.of(fault("INITIATE", "which was initiated and not terminated"))));
    statements.addAll(sums.clear(cobol));
    statements.add(cobol.set(1, state.pageCounter()));
    statements.add(cobol.set(0, state.lineCounter()));
    statements.add(cobol.set(0, state.paper()));
    statements.add(cobol.set(report.page() == null ? 0 : 1, state.newPage()));
    statements.add(cobol.set(0, state.body()));
    statements.add(cobol.set(0, state.footing()));
    statements.add(cobol.set(0, state.saved()));
    indicate(statements, _ -> true);
    statements.add(cobol.set(State.INITIATED, state.state()));
    paragraph(Procedures.INITIATE, statements);
    for (int i = 0; i < report.files().size(); i++) {
      String file = report.files().get(i).name().text();
      paragraphs.add(
          cobol.paragraph(
              Procedures.initiateUpon(report, file),
              List.of(perform(Procedures.INITIATE), cobol.set(i + 1, state.file()))));
    }
  }

  /// GROUP INDICATE and PRESENT AFTER begin anew.
  private void indicate(List<Statement> statements, Predicate<Group.After> which) {
    for (Group group : report.groups()) {
      if (group.indicates()) {
        statements.add(cobol.set(1, state.indicate(group)));
      }
      for (Group.After after : group.afters()) {
        if (which.test(after)) {
          statements.add(cobol.set(1, state.after(after)));
        }
      }
    }
  }

  private void generate() {
    for (Group group : report.groups()) {
      if (group.kind() == Kind.DE) {
        List<Statement> statements = new ArrayList<>();
        statements.add(perform(Procedures.CONTROL));
        statements.addAll(sums.generate(group));
        statements.add(present(group));
        paragraphs.add(cobol.paragraph(Procedures.generate(report, group), statements));
      }
    }
    List<Statement> statements = new ArrayList<>();
    statements.add(perform(Procedures.CONTROL));
    statements.addAll(sums.generate(null));
    paragraphs.add(cobol.paragraph(Procedures.summary(report), statements));
  }

  /// The first GENERATE begins the report; each later one looks for a control break, the highest
  /// level first.
  private List<Statement> control() {
    List<Statement> look = new ArrayList<>();
    for (int level = report.controls().size(); level >= 1; level--) {
      Statement broken = cobol.set(level, state.level());
      look =
          List.of(
              cobol.when(
                  cobol.is(
                      report.controls().get(level - 1),
                      Relational.NOT_EQUAL,
                      state.priorValue(level)),
                  List.of(broken, perform(Procedures.BREAK)),
                  look));
    }
    Statement go =
        cobol.when(
            cobol.isEqual(state.state(), State.INITIATED),
            List.of(perform(Procedures.BEGIN)),
            look);
    return List.of(
        cobol.when(
            cobol.isEqual(state.state(), 0),
            List.of(fault("GENERATE", "which was not initiated")),
            List.of(go)));
  }

  /// The headings of the report, of the first page and of all controls.
  private List<Statement> begin() {
    List<Statement> statements = new ArrayList<>();
    statements.add(cobol.set(State.GENERATED, state.state()));
    keep(statements);
    present(statements, report.only(Kind.RH));
    present(statements, report.only(Kind.PH));
    for (int level = Report.FINAL; level <= report.controls().size(); level++) {
      present(statements, report.of(Kind.CH, level));
    }
    return statements;
  }

  private void keep(List<Statement> statements) {
    for (int level = 1; level <= report.controls().size(); level++) {
      statements.add(cobol.move(report.controls().get(level - 1), state.prior(level)));
    }
  }

  /// Footings have the values of the control data items from before the break (Report Writer
  /// Precompiler Programmer's Manual, "More about Controls").
  private void takePrior(List<Statement> statements) {
    for (int level = 1; level <= report.controls().size(); level++) {
      Reference control = report.controls().get(level - 1);
      statements.add(cobol.move(control, state.present(level)));
      statements.add(cobol.move(state.prior(level), control));
    }
  }

  private void takePresent(List<Statement> statements) {
    for (int level = 1; level <= report.controls().size(); level++) {
      statements.add(cobol.move(state.present(level), report.controls().get(level - 1)));
    }
  }

  /// The footings from the lowest level up to the one that breaks, then the headings down again.
  private List<Statement> controlBreak() {
    List<Statement> statements = new ArrayList<>();
    takePrior(statements);
    for (int level = report.controls().size(); level >= 1; level--) {
      whenBroken(statements, level, footing(level));
    }
    takePresent(statements);
    keep(statements);
    indicate(statements, _ -> false);
    for (Group group : report.groups()) {
      for (Group.After after : group.afters()) {
        whenBroken(statements, after.level(), List.of(cobol.set(1, state.after(after))));
      }
    }
    for (int level = 1; level <= report.controls().size(); level++) {
      List<Statement> heading = new ArrayList<>();
      present(heading, report.of(Kind.CH, level));
      whenBroken(statements, level, heading);
    }
    return statements;
  }

  private List<Statement> footing(int level) {
    List<Statement> footing = new ArrayList<>();
    present(footing, report.of(Kind.CF, level));
    footing.addAll(sums.reset(cobol, level));
    return footing;
  }

  private void whenBroken(List<Statement> statements, int level, List<Statement> what) {
    if (!what.isEmpty()) {
      statements.add(
          cobol.when(cobol.is(state.level(), Relational.NOT_GREATER, cobol.number(level)), what));
    }
  }

  private void terminate() {
    List<Statement> end = new ArrayList<>();
    end.add(cobol.set(report.highest(), state.level()));
    takePrior(end);
    for (int level = report.controls().size(); level >= Report.FINAL; level--) {
      end.addAll(footing(level));
    }
    present(end, report.only(Kind.PF));
    present(end, report.only(Kind.RF));
    takePresent(end);
    paragraph(
        Procedures.TERMINATE,
        List.of(
            cobol.when(
                cobol.isEqual(state.state(), 0),
                List.of(fault("TERMINATE", "which was not initiated"))),
            cobol.when(cobol.isEqual(state.state(), State.GENERATED), end),
            cobol.set(0, state.state()),
            cobol.set(0, state.file())));
  }

  /// Ends a page with its footing and begins the next one with its heading.
  private List<Statement> newPage() {
    List<Statement> statements = new ArrayList<>();
    present(statements, report.only(Kind.PF));
    statements.add(cobol.add(cobol.number(1), state.pageCounter()));
    statements.add(cobol.set(0, state.lineCounter()));
    statements.add(cobol.set(0, state.paper()));
    statements.add(cobol.set(1, state.newPage()));
    statements.add(cobol.set(0, state.body()));
    statements.add(cobol.set(0, state.footing()));
    indicate(statements, Group.After::page);
    present(statements, report.only(Kind.PH));
    return statements;
  }

  /// A page whose first line is empty begins with an empty record.
  private List<Statement> reach() {
    List<Statement> statements = new ArrayList<>();
    statements.add(clear());
    Expression code = report.code();
    if (code != null) {
      statements.add(
          cobol.move(code, cobol.part(state.line().name().text(), 1, report.codeLength())));
    }
    if (report.page() != null) {
      List<Statement> empty = new ArrayList<>(write(null));
      empty.add(cobol.set(0, state.newPage()));
      empty.add(cobol.set(1, state.paper()));
      statements.add(
          cobol.when(
              cobol.isEqual(state.newPage(), 1),
              List.of(
                  cobol.when(
                      cobol.is(state.lineCounter(), Relational.GREATER, cobol.number(1)), empty))));
    }
    return statements;
  }

  private Statement clear() {
    return cobol.move(cobol.spaces(), state.line());
  }

  private List<Statement> print() {
    List<Statement> statements = new ArrayList<>();
    Statement passed =
        cobol.when(
            cobol.is(state.lineCounter(), Relational.LESS, state.paper()),
            List.of(fault("a line", "which belongs above the one printed last")));
    List<Statement> further = new ArrayList<>();
    further.add(passed);
    further.add(
        cobol.compute(state.advance(), null, cobol.minus(state.lineCounter(), state.paper())));
    further.addAll(write(state.advance()));
    if (report.page() == null) {
      statements.addAll(further);
    } else {
      List<Statement> first = new ArrayList<>(write(null));
      first.add(cobol.set(0, state.newPage()));
      statements.add(cobol.when(cobol.isEqual(state.newPage(), 1), first, further));
    }
    statements.add(cobol.move(state.lineCounter(), state.paper()));
    return statements;
  }

  /// @param lines how far; null for the next page
  private List<Statement> write(@Nullable Expression lines) {
    List<Statement> statements = new ArrayList<>();
    List<FileSyntax.Description> files = report.files();
    for (int i = 0; i < files.size(); i++) {
      Statement write = cobol.write(ReportWriter.record(files.get(i)), state.line(), lines);
      statements.add(
          files.size() == 1
              ? write
              : cobol.when(
                  new Condition.Or(
                      report.at(),
                      cobol.isEqual(state.file(), 0),
                      cobol.isEqual(state.file(), i + 1)),
                  List.of(write)));
    }
    return statements;
  }
}
