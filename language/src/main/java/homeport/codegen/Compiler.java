package homeport.codegen;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.check.ModelBuilder;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.parse.CobolParser;
import homeport.cobol.parse.CobolParser.Parsed;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.codegen.ir.Unit;
import homeport.codegen.jvm.DeepStack;
import homeport.codegen.jvm.EmittedProgram;
import homeport.codegen.jvm.Emitter;
import homeport.codegen.lower.Lowering;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.ArrayList;
import java.util.List;

/// From the text of a compile to class files: the one way through the compiler. Does no I/O.
public final class Compiler {
  private Compiler() {}

  /// The IR of every program of a compile; none of any when there are errors.
  public static List<Unit> lower(
      SourceFile source, CopyLibrary copies, CompilerOptions options, Problems problems) {
    Parsed parsed = CobolParser.parse(source, copies, options, problems);
    ModelBuilder.names(parsed.programs(), parsed.options(), problems);
    List<ProgramModel> models = new ArrayList<>();
    for (ProgramSyntax syntax : parsed.programs()) {
      ProgramModel model = ModelBuilder.build(syntax, parsed.options(syntax), problems);
      if (model != null) {
        models.add(model);
      }
    }
    if (problems.hasErrors()) {
      return List.of();
    }
    List<Unit> units = new ArrayList<>();
    for (ProgramModel model : models) {
      ProgramSyntax.Function function = model.syntax().attributes().function();
      if (function == null) {
        units.add(Lowering.lower(model, parsed.lines(), source));
      }
    }
    for (ProgramModel model : models) {
      ProgramSyntax.Function function = model.syntax().attributes().function();
      if (function != null && !function.prototype()) {
        units.add(Lowering.lower(model, parsed.lines(), source));
      }
    }
    return units;
  }

  /// Compiles every program of a source.
  ///
  /// @return the programs in source order, the first being the one a job step runs, then the
  ///   user-defined functions; empty when `problems` has errors
  public static List<EmittedProgram> compile(
      SourceFile source, CopyLibrary copies, CompilerOptions options, Problems problems) {
    List<Unit> units = lower(source, copies, options, problems);
    return DeepStack.call(() -> units.stream().map(Emitter::emit).toList());
  }
}
