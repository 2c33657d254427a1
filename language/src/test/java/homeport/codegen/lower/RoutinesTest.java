package homeport.codegen.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.codegen.ir.Routine;
import homeport.runtime.CallSite;
import homeport.runtime.CobolFile;
import homeport.runtime.CobolProgram;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every routine that lowered programs name is a public static method with those parameters.
class RoutinesTest {
  private static final List<Class<?>> CLASSES =
      List.of(
          Routines.class,
          TableSearch.class,
          FileRoutines.class,
          FloatRoutines.class,
          FunctionRoutines.class,
          MarkupRoutines.class,
          TextRoutines.class);

  @Test
  void everyRoutineIsThere() throws ReflectiveOperationException {
    int found = 0;
    for (Class<?> routines : CLASSES) {
      for (Field field : routines.getDeclaredFields()) {
        if (field.getType() == Routine.class) {
          field.setAccessible(true);
          check(field.getName(), (Routine) field.get(null));
          found++;
        }
      }
    }
    assertTrue(found > 200, "routines found: " + found);
  }

  private static void check(String name, Routine routine) throws ReflectiveOperationException {
    List<Class<?>> types = new ArrayList<>();
    for (Routine.Kind kind : routine.parameters()) {
      switch (kind) {
        case BYTES -> types.addAll(List.of(byte[].class, int.class, int.class));
        case NUMBER -> types.add(long.class);
        case INT -> types.add(int.class);
        case TEXT -> types.add(String.class);
        case PROGRAM -> types.add(CobolProgram.class);
        case FILE -> types.add(CobolFile.class);
        case CALL_SITE -> types.add(CallSite.class);
      }
    }
    Method method =
        Class.forName(routine.owner()).getMethod(routine.name(), types.toArray(new Class<?>[0]));
    assertTrue(Modifier.isStatic(method.getModifiers()), name);
    Class<?> result =
        switch (routine.result()) {
          case VOID -> void.class;
          case INT -> int.class;
          case NUMBER -> long.class;
          case BOOLEAN -> boolean.class;
        };
    assertEquals(result, method.getReturnType(), name);
  }
}
