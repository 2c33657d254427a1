package homeport.jcl.expand;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Span;
import homeport.jcl.JclLimits;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.JclStructureProblem;
import homeport.jcl.JclSupport;
import homeport.jcl.JclTextProblem;
import homeport.jcl.draft.Call;
import homeport.jcl.draft.DraftDd;
import homeport.jcl.draft.DraftElement;
import homeport.jcl.draft.DraftIf;
import homeport.jcl.draft.DraftJob;
import homeport.jcl.draft.DraftListing;
import homeport.jcl.draft.DraftStep;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Parameter;
import homeport.jcl.text.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes the statements of one level in order: those of the job, or those of one call of a
/// procedure. INCLUDE groups are part of the level that includes them.
final class Level {
  private static final Set<String> JOB_DDS = Set.of("JOBLIB", "JOBCAT", "SYSCHK");

  final Expansion expansion;
  final Symbols symbols;
  final Fields fields;
  final Call call;
  final int depth;
  private final DraftListing.Source source;
  private final @Nullable ExecOverrides overrides;
  private final List<List<DraftElement>> targets = new ArrayList<>();
  private final List<OpenIf> ifs = new ArrayList<>();
  private final List<DraftStep> ownSteps = new ArrayList<>();
  private final SymbolStatements symbolStatements;
  private int includes;
  private boolean inControl;
  private @Nullable DraftStep step;
  private @Nullable OpenCall open;
  private @Nullable DraftDd dd;

  /// An IF without its ENDIF yet.
  private static final class OpenIf {
    final DraftIf draft;
    boolean inElse;

    OpenIf(DraftIf draft) {
      this.draft = draft;
    }
  }

  /// The job's own level.
  Level(Expansion expansion, Symbols symbols, DraftJob job) {
    this(expansion, symbols, job.call(), 0, DraftListing.Source.JOB, null, job.elements());
  }

  /// The level of a procedure call.
  Level(
      Expansion expansion,
      Symbols symbols,
      Call call,
      int depth,
      DraftListing.Source source,
      @Nullable ExecOverrides overrides,
      List<DraftElement> target) {
    this.expansion = expansion;
    this.symbols = symbols;
    this.fields = new Fields(symbols, expansion.problems());
    this.call = call;
    this.depth = depth;
    this.source = source;
    this.overrides = overrides;
    this.targets.add(target);
    this.symbolStatements = new SymbolStatements(this);
  }

  /// The steps that stand in this level itself.
  List<DraftStep> ownSteps() {
    return ownSteps;
  }

  /// Where the next step or IF goes.
  List<DraftElement> target() {
    return targets.getLast();
  }

  void run(List<Statement> statements) {
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      if (!expansion.count(statement.at())) {
        return;
      }
      if (statement instanceof Statement.Operation operation) {
        if (operation.operation().equals("PROC") && includes == 0 && call.isJob()) {
          i = defineProcedure(statements, i, operation);
        } else if (operation.operation().equals("PEND") && !call.isJob()) {
          expansion.job().listing().add(operation, source());
          return;
        } else {
          operation(operation);
        }
      } else {
        expansion.job().listing().add(statement, source());
      }
    }
  }

  /// Checks that all is closed.
  void end() {
    for (OpenIf left : ifs) {
      expansion.report(new JclStructureProblem.UnmatchedIf(left.draft.at(), "IF", "ENDIF"));
    }
  }

  private DraftListing.Source source() {
    return includes > 0 && call.isJob() ? DraftListing.Source.CATALOGED_PROCEDURE : source;
  }

  private void report(Problem problem) {
    expansion.report(problem);
  }

  private void operation(Statement.Operation statement) {
    String operation = statement.operation();
    if (inControl) {
      inControl = !operation.equals("ENDCNTL");
      return;
    }
    JclSupport.Entry entry = JclSupport.find(JclSupport.Area.STATEMENT, operation);
    if (entry == null || entry.level() == JclSupport.Level.NO) {
      expansion.job().listing().add(statement, source());
    }
    if (entry == null) {
      unknown(statement);
      return;
    }
    if (entry.level() == JclSupport.Level.NO) {
      report(
          new JclStructureProblem.UnsupportedStatement(
              statement.operationAt(), operation, entry.reason()));
      return;
    }
    boolean qualified = operation.equals("DD") || operation.equals("OUTPUT");
    fields.checkLabel(statement, qualified);
    DraftListing.Entry listed = expansion.job().listing().add(statement, source());
    Fields.Substituted field = fields.substitute(statement);
    if (field.changed()) {
      listed.substituted(field.text().text());
    }
    switch (operation) {
      case "IF" -> beginIf(statement, field);
      case "ELSE" -> otherwise(statement);
      case "ENDIF" -> endIf(statement);
      case "CNTL" -> inControl = true;
      case "ENDCNTL" -> {}
      case "PROC", "PEND" ->
          report(
              new JclStructureProblem.UnmatchedProc(
                  statement.operationAt(), operation, "it does not belong to a procedure here"));
      default -> withParameters(statement, fields.parse(statement, field.text()), listed);
    }
  }

  private void withParameters(
      Statement.Operation statement, List<Parameter> parameters, DraftListing.Entry listed) {
    switch (statement.operation()) {
      case "EXEC" -> exec(statement, parameters, listed);
      case "DD" -> dd(statement, parameters, listed);
      case "OUTPUT" -> output(statement, parameters);
      case "SET" -> symbolStatements.set(parameters);
      case "EXPORT" -> symbolStatements.export(parameters);
      case "INCLUDE" -> include(statement, parameters, listed);
      case "JCLLIB" -> jcllib(statement, parameters);
      default -> notInProcedure(statement);
    }
  }

  private void unknown(Statement.Operation statement) {
    String operation = statement.operation();
    String upper = operation.toUpperCase(Locale.ROOT);
    if (!upper.equals(operation) && JclSupport.find(JclSupport.Area.STATEMENT, upper) != null) {
      report(new JclTextProblem.LowerCase(statement.operationAt(), operation));
    } else if (operation.indexOf('\t') < 0) {
      String near = Names.near(upper, JclSupport.names(JclSupport.Area.STATEMENT));
      report(new JclTextProblem.UnknownOperation(statement.operationAt(), operation, near));
    }
  }

  private void notInProcedure(Statement.Operation statement) {
    report(
        new JclStructureProblem.NotInProcedure(
            statement.operationAt(),
            statement.operation(),
            includes > 0 ? "an INCLUDE group" : "a procedure"));
  }

  /// Keeps an in-stream procedure for later; returns the place of its PEND.
  private int defineProcedure(List<Statement> statements, int from, Statement.Operation proc) {
    DraftListing listing = expansion.job().listing();
    listing.add(proc, source());
    fields.checkLabel(proc, false);
    List<Statement> body = new ArrayList<>();
    body.add(proc);
    int at = from + 1;
    for (; at < statements.size(); at++) {
      Statement statement = statements.get(at);
      listing.add(statement, source());
      if (statement instanceof Statement.Operation operation) {
        if (operation.operation().equals("PEND")) {
          body.add(operation);
          break;
        }
        if (operation.operation().equals("PROC")) {
          report(
              new JclStructureProblem.UnmatchedProc(
                  operation.operationAt(), "PROC", "a procedure cannot be defined in another"));
          continue;
        }
      }
      body.add(statement);
    }
    if (at == statements.size()) {
      report(
          new JclStructureProblem.UnmatchedProc(
              proc.operationAt(), "PROC", "the procedure has no PEND"));
    }
    if (proc.name().isEmpty()) {
      report(new JclParameterProblem.Missing(proc.operationAt(), "the procedure's name"));
    }
    expansion.defineProcedure(proc.name(), body);
    return at;
  }

  private void beginIf(Statement.Operation statement, Fields.Substituted field) {
    closeStep();
    if (ifs.size() >= JclLimits.NESTING) {
      report(
          new JclStructureProblem.NestedTooDeep(
              statement.operationAt(), "IF constructs", JclLimits.NESTING));
    }
    int before = expansion.job().steps().size();
    DraftIf draft = new DraftIf(statement.at(), statement.name(), field.text(), call, before);
    target().add(draft);
    ifs.add(new OpenIf(draft));
    targets.add(draft.then());
  }

  private void otherwise(Statement.Operation statement) {
    closeStep();
    if (ifs.isEmpty() || ifs.getLast().inElse) {
      report(new JclStructureProblem.UnmatchedIf(statement.operationAt(), "ELSE", "IF"));
      return;
    }
    ifs.getLast().inElse = true;
    targets.removeLast();
    targets.add(ifs.getLast().draft.otherwise());
  }

  private void endIf(Statement.Operation statement) {
    closeStep();
    if (ifs.isEmpty()) {
      report(new JclStructureProblem.UnmatchedIf(statement.operationAt(), "ENDIF", "IF"));
      return;
    }
    ifs.removeLast();
    targets.removeLast();
  }

  private void closeStep() {
    step = null;
    open = null;
    dd = null;
  }

  private void exec(
      Statement.Operation statement, List<Parameter> written, DraftListing.Entry listed) {
    closeStep();
    ExecOverrides.Effective effective =
        overrides == null
            ? new ExecOverrides.Effective(written, false)
            : overrides.apply(statement.name(), written);
    List<Parameter> parameters = effective.parameters();
    Parameter first = parameters.isEmpty() ? null : parameters.getFirst();
    if (first == null || !first.isPositional() && !isCallKeyword(first)) {
      report(new JclParameterProblem.Missing(statement.operationAt(), "PGM= or a procedure name"));
      return;
    }
    if (!first.keyword().equals("PGM")) {
      ProcedureCall procedure = new ProcedureCall(this, statement, parameters, effective);
      open = procedure.expand(listed);
      return;
    }
    int number = expansion.job().steps().size() + 1;
    if (number > JclLimits.STEPS) {
      expansion.tooManySteps(statement.at());
      return;
    }
    DraftStep draft =
        new DraftStep(
            statement.at(), number, statement.name(), call, parameters, effective.sharedTime());
    target().add(draft);
    ownSteps.add(draft);
    expansion.job().steps().add(draft);
    step = draft;
  }

  private static boolean isCallKeyword(Parameter parameter) {
    return parameter.keyword().equals("PGM") || parameter.keyword().equals("PROC");
  }

  private void dd(
      Statement.Operation statement, List<Parameter> parameters, DraftListing.Entry listed) {
    DraftDd.Part part =
        new DraftDd.Part(
            statement.at(), parameters, symbolStatements.data(statement, parameters), listed);
    if (open != null) {
      if (!open.dd(statement.name(), part, statement.nameAt())) {
        misplacedDd(statement, "the procedure has no step");
      }
      return;
    }
    if (statement.name().isEmpty()) {
      if (dd == null) {
        misplacedDd(statement, "there is no DD statement to concatenate it to");
      } else {
        dd.parts().add(part);
      }
      return;
    }
    boolean ofJob = step == null && JOB_DDS.contains(statement.name());
    if (ofJob && expansion.job().steps().isEmpty() && call.isJob()) {
      dd = new DraftDd(statement.at(), statement.name());
      expansion.job().dds().add(dd);
    } else if (step == null || statement.name().indexOf('.') >= 0) {
      misplacedDd(
          statement,
          step == null ? "there is no EXEC statement before it" : "the step is not a procedure");
      return;
    } else {
      dd = new DraftDd(statement.at(), statement.name());
      step.dds().add(dd);
    }
    dd.parts().add(part);
  }

  private void misplacedDd(Statement.Operation statement, String rule) {
    if (expansion.job().steps().size() < JclLimits.STEPS) {
      report(new JclStructureProblem.Misplaced(statement.operationAt(), "DD", rule, "IEFC606I"));
    }
  }

  private void output(Statement.Operation statement, List<Parameter> parameters) {
    String name = statement.name();
    DraftStep of = step;
    if (open != null) {
      of = open.step(name, statement.nameAt());
      name = name.substring(name.indexOf('.') + 1);
    }
    int number = of == null ? 0 : of.number();
    expansion.job().outputs().add(new DraftJob.Output(statement.at(), name, number, parameters));
  }

  private void include(
      Statement.Operation statement, List<Parameter> parameters, DraftListing.Entry listed) {
    String name = symbolStatements.single(parameters, "MEMBER", statement);
    if (name.isEmpty()) {
      return;
    }
    if (includes >= JclLimits.NESTING) {
      report(
          new JclStructureProblem.NestedTooDeep(
              statement.operationAt(), "INCLUDE groups", JclLimits.NESTING));
      return;
    }
    Span at = parameters.getFirst().value().at();
    Expansion.Procedure group = expansion.member(name, at);
    if (group == null) {
      report(new JclStructureProblem.IncludeNotFound(at, name));
      return;
    }
    expansion
        .job()
        .listing()
        .remark(
            listed, "IEFC002I", "INCLUDE GROUP " + name + " WAS EXPANDED USING " + group.library());
    includes++;
    run(group.statements());
    includes--;
  }

  private void jcllib(Statement.Operation statement, List<Parameter> parameters) {
    if (!call.isJob() || includes > 0) {
      notInProcedure(statement);
    } else if (!expansion.job().steps().isEmpty()) {
      report(
          new JclStructureProblem.Misplaced(
              statement.operationAt(),
              "JCLLIB",
              "it must come before the first EXEC statement",
              "IEFC019I"));
    } else {
      expansion.libraries(symbolStatements.list(parameters, "ORDER", statement));
    }
  }
}
