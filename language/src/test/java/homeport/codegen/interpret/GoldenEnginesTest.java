package homeport.codegen.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.codegen.ir.Unit;
import homeport.codegen.jvm.Emitter;
import homeport.codegen.jvm.Programs;
import homeport.diagnostics.SourceFile;
import homeport.runtime.CobolProgram;
import homeport.runtime.RunUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Golden programs about control flow, tables, checks and functions on both engines: what one
/// shows, the other shows. There are no files here, so what a program makes of that is compared,
/// too. What it calls stands in its own source or in one beside it.
class GoldenEnginesTest {
  private static final List<String> AREAS =
      List.of("control-flow", "tables", "conditions", "numcheck", "dynamic");
  private static final List<String> PROGRAMS =
      List.of(
          "functions/user-defined",
          "functions/user-prototype",
          "functions/user-recursive",
          "options/parmcheck-abend",
          "options/parmcheck-msg",
          "options/ssrange-msg");
  private static final int LINES_MAX = 2_000;

  /// Makes a program of a unit, on one of the engines.
  private interface Engine {
    CobolProgram make(Unit unit, RunUnit runUnit);
  }

  @TestFactory
  List<DynamicTest> sameOnBothEngines() throws IOException {
    Path programs =
        Path.of(System.getProperty("homeport.root", "..")).toAbsolutePath().resolve("programs");
    List<Path> all = new ArrayList<>();
    for (String area : AREAS) {
      try (Stream<Path> folders = Files.list(programs.resolve(area))) {
        folders.sorted().forEach(all::add);
      }
    }
    PROGRAMS.forEach(name -> all.add(programs.resolve(name)));
    return all.stream()
        .map(folder ->
            DynamicTest.dynamicTest(programs.relativize(folder).toString(), () -> compare(folder)))
        .toList();
  }

  private static void compare(Path folder) throws IOException {
    String interpreted = run(folder, InterpretedProgram::new);
    String emitted =
        run(folder, (unit, runUnit) -> Programs.instantiate(Emitter.emit(unit), runUnit));
    assertEquals(interpreted, emitted);
    assertTrue(!interpreted.isBlank(), "shows nothing");
  }

  /// Debugging sections run.
  private static String run(Path folder, Engine engine) throws IOException {
    List<Unit> units = units(folder.resolve("prog.cbl"));
    return Engines.run(
        runUnit -> {
          runUnit.debugging(true);
          return engine.make(units.getFirst(), runUnit);
        },
        LINES_MAX,
        (name, runUnit) -> load(folder, units, name, engine, runUnit));
  }

  private static @Nullable CobolProgram load(
      Path folder, List<Unit> units, String name, Engine engine, RunUnit runUnit) {
    for (Unit unit : units) {
      if (unit.name().equalsIgnoreCase(name)) {
        return engine.make(unit, runUnit);
      }
    }
    Path beside = folder.resolve(name + ".cbl");
    try {
      return Files.exists(beside) ? engine.make(units(beside).getFirst(), runUnit) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Unit> units(Path path) throws IOException {
    return Lowered.units(
        new SourceFile(String.valueOf(path.getFileName()), Files.readString(path)),
        CopyLibrary.EMPTY,
        CompilerOptions.DEFAULT);
  }
}
