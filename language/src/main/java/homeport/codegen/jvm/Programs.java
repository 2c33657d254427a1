package homeport.codegen.jvm;

import homeport.runtime.CobolProgram;
import homeport.runtime.ProgramFactory;
import homeport.runtime.RunUnit;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Emitted programs as objects.
public final class Programs {
  private static final MethodType CONSTRUCTOR =
      MethodType.methodType(void.class, RunUnit.class, CobolProgram.class);
  private static final MethodType FACTORY =
      MethodType.methodType(CobolProgram.class, RunUnit.class, CobolProgram.class);

  private Programs() {}

  /// Makes new objects of one program, which find those of the programs it contains.
  private record Factory(
      String programName, boolean common, MethodHandle constructor, List<ProgramFactory> contained)
      implements ProgramFactory {
    @Override
    public CobolProgram instantiate(RunUnit unit, @Nullable CobolProgram container) {
      CobolProgram program = Programs.instantiate(constructor, unit, container);
      program.contains(contained);
      return program;
    }
  }

  /// Defines the program's classes, once for all its objects.
  public static ProgramFactory load(EmittedProgram program) {
    try {
      Class<?> main = new ProgramClassLoader(program).loadClass(program.mainClass());
      MethodHandle constructor =
          MethodHandles.publicLookup().findConstructor(main, CONSTRUCTOR).asType(FACTORY);
      List<ProgramFactory> contained = program.contained().stream().map(Programs::load).toList();
      return new Factory(program.programName(), program.common(), constructor, contained);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("program " + program.mainClass(), e);
    }
  }

  private static CobolProgram instantiate(
      MethodHandle constructor, RunUnit unit, @Nullable CobolProgram container) {
    try {
      return (CobolProgram) constructor.invokeExact(unit, container);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// Defines a program and makes an object of it.
  public static CobolProgram instantiate(EmittedProgram program, RunUnit unit) {
    return load(program).instantiate(unit, null);
  }
}
