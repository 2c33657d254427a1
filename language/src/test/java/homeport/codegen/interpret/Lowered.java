package homeport.codegen.interpret;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.codegen.Compiler;
import homeport.codegen.ir.Unit;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.List;

/// Sources of tests in IR, ready for either engine.
final class Lowered {
  private Lowered() {}

  /// The programs of a source that has to be right.
  static List<Unit> units(String source) {
    return units(new SourceFile("test.cbl", source), CopyLibrary.EMPTY, CompilerOptions.DEFAULT);
  }

  static List<Unit> units(SourceFile source, CopyLibrary copies, CompilerOptions options) {
    Problems problems = new Problems();
    List<Unit> units = Compiler.lower(source, copies, options, problems);
    if (units.isEmpty()) {
      throw new AssertionError(problems.all() + "\n" + source.text());
    }
    return units;
  }
}
