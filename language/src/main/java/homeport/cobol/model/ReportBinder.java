package homeport.cobol.model;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.report.ReportWriter;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.Statement;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Binds INITIATE, GENERATE, TERMINATE and SUPPRESS to the procedures that they perform.
final class ReportBinder {
  private final ReportWriter reports;
  private final ProcedureMap procedures;
  private final Bindings bindings;
  private final Problems problems;
  private final Set<String> before = new HashSet<>();

  ReportBinder(
      ProgramSyntax syntax,
      ReportWriter reports,
      ProcedureMap procedures,
      Bindings bindings,
      Problems problems) {
    this.reports = reports;
    this.procedures = procedures;
    this.bindings = bindings;
    this.problems = problems;
    for (ProgramSyntax.Declarative declarative : syntax.procedure().declaratives()) {
      reports.check(declarative);
      if (declarative.reporting() != null) {
        before.add(declarative.name().text());
      }
    }
  }

  /// @param section the section in which the statement stands
  void bind(ReportStatement statement, @Nullable String section) {
    boolean presenting = section != null && before.contains(section);
    boolean suppress = statement instanceof ReportStatement.SuppressPrinting;
    if (presenting != suppress) {
      problems.add(
          RuleBroken.of(
              Rule.REPORT_NAME,
              statement.at(),
              suppress
                  ? "SUPPRESS PRINTING stands in a USE BEFORE REPORTING procedure only"
                  : "this statement cannot stand in a USE BEFORE REPORTING procedure"));
      return;
    }
    List<ProcedureSpan> spans = new ArrayList<>();
    for (String name : procedures(statement)) {
      ProcedureSpan span = find(statement.at(), name);
      if (span != null) {
        spans.add(span);
      }
    }
    bindings.bindReport(statement, spans);
  }

  private List<String> procedures(ReportStatement statement) {
    return switch (statement) {
      case ReportStatement.Initiate s -> reports.initiate(s);
      case ReportStatement.GenerateReport s -> reports.generate(s);
      case ReportStatement.Terminate s -> reports.terminate(s);
      case ReportStatement.SuppressPrinting _ -> reports.suppress();
      case ReportStatement.ReportFault _ -> List.of();
    };
  }

  private @Nullable ProcedureSpan find(Span at, String name) {
    Span nowhere = new Span(at.file(), at.start(), at.start());
    return procedures.resolve(
        new Statement.ProcedureName(nowhere, new Name(nowhere, name), null), null);
  }
}
