package homeport.codegen.interpret;

import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Routine;
import homeport.runtime.Call;
import homeport.runtime.CallSite;
import homeport.runtime.CobolFile;
import homeport.runtime.CobolProgram;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calls of runtime routines, by reflection.
final class Routines {
  private Routines() {}

  static @Nullable Object call(
      InterpretedProgram program, Routine routine, List<Argument> arguments) {
    // Each list of arguments is made anew here: the slow twin of the CALLs that keep theirs.
    if (routine.owner().equals(Call.class.getName()) && routine.name().equals("passed")) {
      return 0;
    }
    List<Class<?>> types = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    for (Argument argument : arguments) {
      add(program, argument, types, values);
    }
    try {
      return Class.forName(routine.owner())
          .getMethod(routine.name(), types.toArray(new Class<?>[0]))
          .invoke(null, values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(
      InterpretedProgram program,
      Argument argument,
      List<Class<?>> types,
      List<@Nullable Object> values) {
    Evaluation evaluation = program.evaluation;
    switch (argument) {
      case Argument.Bytes(var place) -> {
        types.addAll(List.of(byte[].class, int.class, int.class));
        values.add(program.array(place.area()));
        values.add(evaluation.offset(place));
        values.add(evaluation.index(place.length()));
      }
      case Argument.Number(var value) -> {
        types.add(long.class);
        values.add(evaluation.number(value).longValue());
      }
      case Argument.Int(var value) -> {
        types.add(int.class);
        values.add(evaluation.index(value));
      }
      case Argument.Text(String value) -> {
        types.add(String.class);
        values.add(value);
      }
      case Argument.Program() -> {
        types.add(CobolProgram.class);
        values.add(program);
      }
      case Argument.File(int file) -> {
        types.add(CobolFile.class);
        values.add(program.files()[file]);
      }
      case Argument.Entered(int range) -> {
        types.add(int.class);
        values.add(range);
      }
      case Argument.Site(int site) -> {
        types.add(CallSite.class);
        values.add(program.sites[site]);
      }
    }
  }
}
