package homeport.codegen.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.check.ModelBuilder;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.parse.CobolParser;
import homeport.codegen.ir.Unit;
import homeport.codegen.jvm.Emitter;
import homeport.codegen.jvm.Programs;
import homeport.codegen.lower.Lowering;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.runtime.CobolProgram;
import homeport.runtime.RunUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Golden programs about control flow and tables on both engines: what one shows, the other shows.
/// There are no files and no other programs here, so what a program makes of that is compared, too.
class GoldenEnginesTest {
  private static final List<String> AREAS = List.of("control-flow", "tables", "conditions");
  private static final int LINES_MAX = 2_000;

  @TestFactory
  List<DynamicTest> sameOnBothEngines() throws IOException {
    Path programs =
        Path.of(System.getProperty("homeport.root", "..")).toAbsolutePath().resolve("programs");
    List<DynamicTest> tests = new ArrayList<>();
    for (String area : AREAS) {
      try (Stream<Path> folders = Files.list(programs.resolve(area))) {
        for (Path folder : folders.sorted().toList()) {
          tests.add(
              DynamicTest.dynamicTest(
                  area + "/" + folder.getFileName(), () -> compare(folder.resolve("prog.cbl"))));
        }
      }
    }
    return tests;
  }

  private static void compare(Path source) throws IOException {
    Unit unit = unit(source);
    String interpreted = run(of -> new InterpretedProgram(unit, of));
    String emitted = run(of -> Programs.instantiate(Emitter.emit(unit), of));
    assertEquals(interpreted, emitted);
    assertTrue(!interpreted.isBlank(), "shows nothing");
  }

  /// Debugging sections run.
  private static String run(Function<RunUnit, CobolProgram> make) {
    return Engines.run(
        unit -> {
          unit.debugging(true);
          return make.apply(unit);
        },
        LINES_MAX);
  }

  private static Unit unit(Path path) throws IOException {
    Problems problems = new Problems();
    SourceFile source = new SourceFile("prog.cbl", Files.readString(path));
    CobolParser.Parsed parsed =
        CobolParser.parse(source, CopyLibrary.EMPTY, CompilerOptions.DEFAULT, problems);
    ProgramModel model =
        ModelBuilder.build(parsed.programs().getFirst(), parsed.options(), problems);
    if (model == null) {
      throw new AssertionError(problems.all().toString());
    }
    return Lowering.lower(model, parsed.lines(), source);
  }
}
