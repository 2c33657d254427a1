package homeport.codegen.interpret;

import homeport.codegen.ir.Unit;
import homeport.codegen.jvm.EmittedProgram;
import homeport.codegen.jvm.Emitter;
import homeport.codegen.jvm.Programs;
import homeport.runtime.Arguments;
import homeport.runtime.CobolProgram;
import homeport.runtime.Console;
import homeport.runtime.FileDescription;
import homeport.runtime.Files;
import homeport.runtime.OpenMode;
import homeport.runtime.ProgramLoader;
import homeport.runtime.RunUnit;
import homeport.runtime.StopRun;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.Function;

/// Runs a program on either engine and says what it showed and how it ended.
public final class Engines {
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Enough() {
      super("enough", null, false, false);
    }
  }

  private Engines() {}

  /// What a run showed, line by line, and how it ended.
  public static String interpret(Unit unit, int linesMax) {
    return run(runUnit -> new InterpretedProgram(unit, runUnit), linesMax);
  }

  public static String emitted(Unit unit, int linesMax) {
    return emitted(Emitter.emit(unit), linesMax);
  }

  public static String emitted(EmittedProgram program, int linesMax) {
    return run(unit -> Programs.instantiate(program, unit), linesMax);
  }

  /// A run unit whose DISPLAY goes to the text; after so many lines it stops.
  public static RunUnit runUnit(StringBuilder shown, int linesMax) {
    return runUnit(shown, linesMax, (_, _) -> null);
  }

  /// The same, with programs to call.
  public static RunUnit runUnit(StringBuilder shown, int linesMax, ProgramLoader loader) {
    Console console =
        new Console() {
          private int lines;

          @Override
          public void display(Device device, byte[] line, int offset, int length, boolean more) {
            shown.append(new String(line, offset, length, StandardCharsets.ISO_8859_1));
            shown.append(' ');
            if (++lines > linesMax) {
              throw new Enough();
            }
          }

          @Override
          public int accept(Device device, byte[] area, int offset, int capacity) {
            return -1;
          }
        };
    Files files =
        new Files() {
          @Override
          public Opened open(FileDescription file, OpenMode mode) {
            return Opened.failed(96, "no files here");
          }
        };
    return new RunUnit(files, console, loader, InstantSource.system(), ZoneOffset.UTC);
  }

  public static String run(Function<RunUnit, CobolProgram> make, int linesMax) {
    return run(make, linesMax, (_, _) -> null);
  }

  /// The same, with programs to call.
  static String run(Function<RunUnit, CobolProgram> make, int linesMax, ProgramLoader loader) {
    return run(make, linesMax, loader, 0);
  }

  /// The same, with what the first bytes of area 0 are in the end, however that came.
  static String run(
      Function<RunUnit, CobolProgram> make, int linesMax, ProgramLoader loader, int bytes) {
    StringBuilder shown = new StringBuilder();
    RunUnit unit = runUnit(shown, linesMax, loader);
    CobolProgram program = make.apply(unit);
    run(program, unit, shown);
    for (int i = 0; i < bytes; i++) {
      shown.append((char) (program.area(0)[program.areaOffset(0) + i] & 0xFF));
    }
    return shown.toString();
  }

  /// Runs, and says how it ended.
  private static void run(CobolProgram program, RunUnit unit, StringBuilder shown) {
    try {
      // Every argument is the same 100 bytes.
      byte[] area = CobolProgram.storage(100);
      Arguments arguments = new Arguments();
      for (int i = 0; i < 3; i++) {
        arguments.add(area, CobolProgram.SLACK, 100);
      }
      for (int i = 0; i < 2; i++) {
        int code = program.call(i <= program.entryNames().size() ? i : 0, arguments);
        shown.append("| returned ").append(code).append(' ');
      }
    } catch (StopRun e) {
      shown.append("| stopped ").append(unit.returnCode());
    } catch (Enough e) {
      shown.append("| enough");
    } catch (homeport.runtime.Abend e) {
      shown.append("| abend ").append(e.code());
    } catch (homeport.data.DataException
        | homeport.data.DecimalDivideException
        | homeport.data.FixedPointDivideException e) {
      shown.append("| ").append(e.getClass().getSimpleName());
    }
  }
}
