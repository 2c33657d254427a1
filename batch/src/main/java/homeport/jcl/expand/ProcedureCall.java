package homeport.jcl.expand;

import homeport.diagnostics.Span;
import homeport.jcl.JclLimits;
import homeport.jcl.JclParameterProblem;
import homeport.jcl.JclStructureProblem;
import homeport.jcl.JclSupport;
import homeport.jcl.JclSymbolProblem;
import homeport.jcl.draft.Call;
import homeport.jcl.draft.DraftListing;
import homeport.jcl.parameters.Names;
import homeport.jcl.parameters.Parameter;
import homeport.jcl.parameters.Value;
import homeport.jcl.text.FieldText;
import homeport.jcl.text.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One EXEC statement that calls a procedure: finds it, gives its symbols their values and takes
/// its statements as a level of their own.
final class ProcedureCall {
  private final Level caller;
  private final Expansion expansion;
  private final Statement.Operation statement;
  private final List<Parameter> parameters;
  private final Parameter named;
  private final Symbols symbols;
  private final ExecOverrides overrides;
  private final List<Parameter> assignments = new ArrayList<>();
  private final Set<String> declared = new HashSet<>();

  ProcedureCall(
      Level caller,
      Statement.Operation statement,
      List<Parameter> parameters,
      ExecOverrides.Effective effective) {
    this.caller = caller;
    this.expansion = caller.expansion;
    this.statement = statement;
    this.parameters = parameters;
    this.named = parameters.getFirst();
    this.symbols = new Symbols(caller.symbols);
    this.overrides = new ExecOverrides(execParameters(), effective.sharedTime());
  }

  /// The parameters that are for the EXEC statements of the procedure; the rest give symbols
  /// values.
  private List<Parameter> execParameters() {
    List<Parameter> exec = new ArrayList<>();
    for (Parameter parameter : parameters.subList(1, parameters.size())) {
      if (parameter.isPositional()) {
        expansion.report(new JclParameterProblem.TooManyPositional(parameter.at(), "EXEC", 1));
      } else if (JclSupport.find(JclSupport.Area.EXEC, parameter.keyword()) == null
          && parameter.qualifier().isEmpty()) {
        assignments.add(parameter);
      } else if (parameter.keyword().equals("PGM") || parameter.keyword().equals("PROC")) {
        expansion.report(
            new JclParameterProblem.Conflict(
                parameter.keywordAt(), parameter.keyword(), "a procedure call"));
      } else {
        exec.add(parameter);
      }
    }
    return exec;
  }

  /// Puts the procedure in place; returns it for the DD statements that follow.
  OpenCall expand(DraftListing.Entry listed) {
    String name = named.value().text();
    Span at = named.value().at();
    if (!(named.value() instanceof Value.Text) || !Names.isName(name)) {
      expansion.report(new JclParameterProblem.InvalidName(at, "PROC", named.value().raw()));
      return failed();
    }
    if (caller.depth >= JclLimits.NESTING) {
      expansion.report(new JclStructureProblem.NestedTooDeep(at, "procedures", JclLimits.NESTING));
      return failed();
    }
    Expansion.Procedure procedure = expansion.procedure(name, at);
    if (procedure == null) {
      expansion.report(
          new JclStructureProblem.ProcedureNotFound(
              at, name, Names.near(name, expansion.procedureNames())));
      return failed();
    }
    expansion
        .job()
        .listing()
        .remark(
            listed, "IEFC001I", "PROCEDURE " + name + " WAS EXPANDED USING " + procedure.library());
    for (Parameter assignment : assignments) {
      String value = SymbolStatements.definition(expansion, assignment);
      if (value != null && !symbols.definesHere(assignment.keyword())) {
        expansion.assign(symbols, assignment.keyword(), value);
      }
    }
    return run(procedure);
  }

  /// What follows the EXEC statement is taken without a step, so that there is one problem only.
  private OpenCall failed() {
    return new OpenCall(expansion, List.of(), true);
  }

  private OpenCall run(Expansion.Procedure procedure) {
    Level level =
        new Level(
            expansion,
            symbols,
            new Call(statement.name(), caller.call),
            caller.depth + 1,
            procedure.source(),
            overrides,
            caller.target());
    List<Statement> body = procedure.statements();
    int first = 0;
    while (first < body.size() && !(body.get(first) instanceof Statement.Operation)) {
      expansion.job().listing().add(body.get(first++), procedure.source());
    }
    if (first < body.size()
        && body.get(first) instanceof Statement.Operation proc
        && proc.operation().equals("PROC")) {
      expansion.job().listing().add(proc, procedure.source());
      defaults(proc);
      first++;
    }
    level.run(body.subList(first, body.size()));
    level.end();
    checkUse();
    return new OpenCall(expansion, level.ownSteps(), false);
  }

  /// The PROC statement's defaults, for symbols that the EXEC statement does not assign. A default
  /// may use symbols that have a value by then, also of the PROC statement itself.
  private void defaults(Statement.Operation proc) {
    for (Parameter parameter : caller.fields.parse(proc, proc.parameters())) {
      String value = SymbolStatements.definition(expansion, parameter);
      declared.add(parameter.keyword());
      if (value == null || symbols.definesHere(parameter.keyword())) {
        continue;
      }
      boolean quoted = parameter.value() instanceof Value.Text t && t.raw().startsWith("'");
      if (!quoted) {
        FieldText raw = FieldText.of(parameter.value().raw(), parameter.value().at());
        Substitution.Result result = Substitution.apply(raw, symbols);
        result.problems().forEach(expansion::report);
        value = result.text().text().replace("&&", "&");
      }
      expansion.assign(symbols, parameter.keyword(), value);
    }
  }

  /// A value for a symbol that the PROC statement does not have and no statement uses is an error:
  /// the keyword is probably misspelt.
  private void checkUse() {
    if (expansion.isFull()) {
      return;
    }
    for (Parameter assignment : assignments) {
      String name = assignment.keyword();
      if (symbols.definesHere(name) && !symbols.isUsed(name) && !declared.contains(name)) {
        List<String> keywords = JclSupport.names(JclSupport.Area.EXEC);
        String near = Names.near(name, keywords);
        expansion.report(new JclSymbolProblem.SymbolNotUsed(assignment.keywordAt(), name, near));
      }
    }
    for (Parameter override : overrides.unused()) {
      expansion.report(
          new JclStructureProblem.OverriddenStepNotFound(
              override.keywordAt(),
              override.qualifier(),
              Names.near(override.qualifier(), overrides.stepNames())));
    }
  }
}
