package homeport.cobol;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Two compiles with other options must not share an entry of the cache.
class CompilerOptionsTest {
  @Test
  void everyOptionShows() throws ReflectiveOperationException {
    RecordComponent[] components = CompilerOptions.class.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = components[i].getAccessor().invoke(CompilerOptions.DEFAULT);
    }
    Set<String> shown = new HashSet<>(Set.of(CompilerOptions.DEFAULT.toString()));
    for (int i = 0; i < components.length; i++) {
      Object[] changed = values.clone();
      changed[i] = other(values[i]);
      Object options = CompilerOptions.class.getDeclaredConstructor(types).newInstance(changed);
      assertTrue(shown.add(options.toString()), components[i].getName());
    }
  }

  private static Object other(Object value) {
    return switch (value) {
      case Boolean flag -> !flag;
      case Integer number -> number + 1;
      case String text -> text + "1";
      case NumCheck _ -> NumCheck.ALL;
      case SsRange _ -> SsRange.NOZLEN_ABD;
      case ParmCheck _ -> new ParmCheck(1, false);
      case InvalidData _ -> InvalidData.USUAL;
      case Target target -> target.withDll(true);
      case Rules rules ->
          new Rules(!rules.endPeriod(), true, true, true, true, rules.unref(), true);
      case Enum<?> word -> word.getDeclaringClass().getEnumConstants()[word.ordinal() == 0 ? 1 : 0];
      default -> throw new IllegalArgumentException("a new kind of option: " + value);
    };
  }
}
