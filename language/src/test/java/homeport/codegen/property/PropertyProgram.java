package homeport.codegen.property;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.codegen.Compiler;
import homeport.codegen.jvm.EmittedProgram;
import homeport.codegen.jvm.Programs;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.runtime.Arguments;
import homeport.runtime.CobolProgram;
import homeport.runtime.RunUnit;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/// A COBOL program that does many statements to one area, compiled once and called with the area
/// again and again. The area is worked on in WORKING-STORAGE, as programs do.
final class PropertyProgram {
  private static final int TEXT_COLUMNS = 60;

  private final String source;
  private final CobolProgram program;
  private final byte[] area;
  private final Arguments arguments = new Arguments();

  /// @param data entries of level 10, in the order of the area
  /// @param code statements, without a period
  PropertyProgram(String card, List<String> data, List<String> code, int length) {
    this.source = text(card, data, code, length);
    Problems problems = new Problems();
    List<EmittedProgram> programs =
        Compiler.compile(
            new SourceFile("prop.cbl", source),
            CopyLibrary.EMPTY,
            CompilerOptions.DEFAULT,
            problems);
    if (programs.isEmpty()) {
      throw new AssertionError(problems.all() + "\n" + source);
    }
    RunUnit unit =
        new RunUnit(
            (_, _) -> {
              throw new IllegalStateException("no files");
            },
            new SilentConsole(),
            (_, _) -> null,
            InstantSource.system(),
            ZoneOffset.UTC);
    this.program = Programs.instantiate(programs.getFirst(), unit);
    this.area = CobolProgram.storage(length);
  }

  /// The program's area; the first byte is at [CobolProgram#SLACK].
  byte[] area() {
    return area;
  }

  void run() {
    arguments.clear();
    arguments.add(area, CobolProgram.SLACK, area.length - 2 * CobolProgram.SLACK);
    program.call(arguments);
  }

  String source() {
    return source;
  }

  private static String text(String card, List<String> data, List<String> code, int length) {
    StringBuilder text = new StringBuilder();
    line(text, "CBL " + card);
    line(text, "IDENTIFICATION DIVISION.");
    line(text, "PROGRAM-ID. PROP.");
    line(text, "DATA DIVISION.");
    line(text, "WORKING-STORAGE SECTION.");
    line(text, "01  W.");
    data.forEach(entry -> lines(text, "10 " + entry + "."));
    line(text, "LINKAGE SECTION.");
    line(text, "01  L PIC X(" + length + ").");
    line(text, "PROCEDURE DIVISION USING L.");
    lines(text, "MOVE L TO W.");
    for (int i = 0; i < code.size(); i++) {
      line(text, "PARA-" + i + ".");
      lines(text, code.get(i) + ".");
    }
    line(text, "PARA-END.");
    lines(text, "MOVE W TO L");
    lines(text, "GOBACK.");
    return text.toString();
  }

  private static void line(StringBuilder text, String words) {
    text.append("       ").append(words).append('\n');
  }

  private static void lines(StringBuilder text, String words) {
    String rest = words;
    while (rest.length() > TEXT_COLUMNS) {
      int at = rest.lastIndexOf(' ', TEXT_COLUMNS);
      line(text, "    " + rest.substring(0, at));
      rest = rest.substring(at + 1);
    }
    line(text, "    " + rest);
  }
}
