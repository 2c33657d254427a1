package homeport.cobol.check;

import homeport.cobol.CompilerOptions;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Resolver;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.data.CodePage;
import homeport.data.MachineTime;
import homeport.diagnostics.Problems;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From a syntax tree to a model that passed every check: names are bound and storage laid out
/// ([Resolver]), what is not supported is refused by name ([Support]), then each statement is held
/// to the Language Reference.
public final class ModelBuilder {
  private ModelBuilder() {}

  /// The model, or null when the program has errors; all that can be found are in `problems`.
  public static @Nullable ProgramModel build(
      ProgramSyntax syntax, CompilerOptions options, Problems problems) {
    return build(syntax, options, MachineTime.now().toLocalDateTime(), problems);
  }

  /// That the programs of one source can be told apart.
  public static void names(
      List<ProgramSyntax> programs, CompilerOptions options, Problems problems) {
    ProgramNameChecker.apart(programs, options, problems);
  }

  /// As above, with the time that WHEN-COMPILED says.
  public static @Nullable ProgramModel build(
      ProgramSyntax syntax, CompilerOptions options, LocalDateTime compiled, Problems problems) {
    ProgramModel model = examine(syntax, options, compiled, problems);
    return problems.hasErrors() ? null : model;
  }

  /// The model even of a program with errors, with what is known of its names and storage: for a
  /// listing, never for running it.
  public static ProgramModel examine(
      ProgramSyntax syntax, CompilerOptions options, Problems problems) {
    return examine(syntax, options, MachineTime.now().toLocalDateTime(), problems);
  }

  private static ProgramModel examine(
      ProgramSyntax syntax, CompilerOptions options, LocalDateTime compiled, Problems problems) {
    Problems found = new Problems();
    Refusals refusals = new Refusals(found);
    CodePage page = refusals.codePage(syntax, options);
    ProgramModel model = Resolver.resolve(syntax, options, page, compiled, found);
    check(model, refusals, found);
    CurrencyChecker.check(syntax.environment(), found);
    if (syntax.attributes().function() == null) {
      ProgramNameChecker.check(syntax, options, found);
    }
    Consequences.without(syntax, problems, found).forEach(problems::add);
    return model;
  }

  private static void check(ProgramModel model, Refusals refusals, Problems found) {
    refusals.check(model);
    if (model.syntax().attributes().function() != null && model.returning() == null) {
      found.add(
          RuleBroken.of(
              Rule.FUNCTION_ARGUMENTS,
              model.syntax().name().at(),
              "the function `" + model.name() + "` needs RETURNING in its PROCEDURE DIVISION"));
    }
    CountChecker.check(model, found);
    new StatementChecker(model, refusals, found).check();
    DynamicItemChecker.check(model, found);
    DynamicUses.check(model, refusals, found);
    RulesChecker.check(model, found);
    PerformPaths.check(model, found);
    InitChecker.check(model, found);
    model.contained().forEach(inner -> check(inner, refusals, found));
  }
}
