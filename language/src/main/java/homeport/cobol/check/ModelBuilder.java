package homeport.cobol.check;

import homeport.cobol.CompilerOptions;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Resolver;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.data.CodePage;
import homeport.diagnostics.Problems;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// From a syntax tree to a model that passed every check: names are bound and storage laid out
/// ([Resolver]), what is not supported is refused by name ([Support]), then each statement is held
/// to the Language Reference.
public final class ModelBuilder {
  private ModelBuilder() {}

  /// The model, or null when the program has errors; all that can be found are in `problems`.
  public static @Nullable ProgramModel build(
      ProgramSyntax syntax, CompilerOptions options, Problems problems) {
    return build(syntax, options, LocalDateTime.now(ZoneId.systemDefault()), problems);
  }

  /// As above, with the time that WHEN-COMPILED says.
  public static @Nullable ProgramModel build(
      ProgramSyntax syntax, CompilerOptions options, LocalDateTime compiled, Problems problems) {
    Refusals refusals = new Refusals(problems);
    CodePage page = refusals.codePage(syntax, options);
    ProgramModel model = Resolver.resolve(syntax, options, page, compiled, problems);
    refusals.check(model);
    new StatementChecker(model, refusals, problems).check();
    return problems.hasErrors() ? null : model;
  }
}
