package homeport.codegen;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.check.ModelBuilder;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.parse.CobolParser;
import homeport.cobol.parse.CobolParser.Parsed;
import homeport.cobol.source.LineMap;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.codegen.ir.Unit;
import homeport.codegen.jvm.DeepStack;
import homeport.codegen.jvm.EmittedProgram;
import homeport.codegen.jvm.Emitter;
import homeport.codegen.lower.Lowering;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// From the text of a compile to class files: the one way through the compiler. Does no I/O. Of a
/// source of very many programs no form of a program is kept behind the step that makes the next.
public final class Compiler {
  private Compiler() {}

  /// The IR of every program of a compile; none of any when there are errors.
  public static List<Unit> lower(
      SourceFile source, CopyLibrary copies, CompilerOptions options, Problems problems) {
    Parsed parsed = CobolParser.parse(source, copies, options, problems);
    ModelBuilder.names(parsed.programs(), parsed.options(), problems);
    Deque<ProgramModel> models = new ArrayDeque<>();
    for (ProgramSyntax syntax : parsed.programs()) {
      ProgramModel model = ModelBuilder.build(syntax, parsed.options(syntax), problems);
      if (model != null) {
        models.add(model);
      }
    }
    if (problems.hasErrors()) {
      return List.of();
    }
    LineMap lines = parsed.lines();
    List<Unit> units = new ArrayList<>();
    List<ProgramModel> functions = new ArrayList<>();
    while (!models.isEmpty()) {
      ProgramModel model = models.removeFirst();
      ProgramSyntax.Function function = model.syntax().attributes().function();
      if (function == null) {
        units.add(Lowering.lower(model, lines, source));
      } else if (!function.prototype()) {
        functions.add(model);
      }
    }
    functions.forEach(model -> units.add(Lowering.lower(model, lines, source)));
    return units;
  }

  /// Compiles every program of a source.
  ///
  /// @return the programs in source order, the first being the one a job step runs, then the
  ///   user-defined functions; empty when `problems` has errors
  public static List<EmittedProgram> compile(
      SourceFile source, CopyLibrary copies, CompilerOptions options, Problems problems) {
    Deque<Unit> units = new ArrayDeque<>(lower(source, copies, options, problems));
    return DeepStack.call(() -> {
      List<EmittedProgram> programs = new ArrayList<>();
      while (!units.isEmpty()) {
        programs.add(Emitter.emit(units.removeFirst()));
      }
      return List.copyOf(programs);
    });
  }
}
