package homeport.codegen.jvm;

import homeport.runtime.CobolProgram;
import homeport.runtime.RunUnit;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// Emitted programs as objects.
public final class Programs {
  private static final MethodType CONSTRUCTOR = MethodType.methodType(void.class, RunUnit.class);
  private static final MethodType FACTORY =
      MethodType.methodType(CobolProgram.class, RunUnit.class);

  private Programs() {}

  /// Makes new objects of one program.
  @FunctionalInterface
  public interface Factory {
    CobolProgram instantiate(RunUnit unit);
  }

  /// Defines the program's classes, once for all its objects.
  public static Factory load(EmittedProgram program) {
    try {
      Class<?> main = new ProgramClassLoader(program).loadClass(program.mainClass());
      MethodHandle constructor =
          MethodHandles.publicLookup().findConstructor(main, CONSTRUCTOR).asType(FACTORY);
      return unit -> instantiate(constructor, unit);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("program " + program.mainClass(), e);
    }
  }

  private static CobolProgram instantiate(MethodHandle constructor, RunUnit unit) {
    try {
      return (CobolProgram) constructor.invokeExact(unit);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// Defines a program and makes an object of it.
  public static CobolProgram instantiate(EmittedProgram program, RunUnit unit) {
    return load(program).instantiate(unit);
  }
}
