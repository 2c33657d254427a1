package homeport.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The programs that a program contains directly: made when they are first called, gone with their
/// container (Enterprise COBOL 6.4 Language Reference, "Conventions for program-names").
final class Contained {
  private final Map<String, ProgramFactory> factories = new HashMap<>();
  private final Map<String, CobolProgram> programs = new HashMap<>();

  Contained(List<ProgramFactory> factories) {
    factories.forEach(factory -> this.factories.put(factory.programName(), factory));
  }

  /// The program a name means within `caller`: one that it contains, else one that is COMMON in a
  /// program around it; null when the name is no contained program's.
  static @Nullable CobolProgram find(CobolProgram caller, String name) {
    CobolProgram own = caller.contained().get(caller, name, false);
    CobolProgram around = caller.container();
    while (own == null && around != null) {
      own = around.contained().get(around, name, true);
      around = around.container();
    }
    return own;
  }

  private @Nullable CobolProgram get(CobolProgram container, String name, boolean commonOnly) {
    ProgramFactory factory = factories.get(name);
    if (factory == null || (commonOnly && !factory.common())) {
      return null;
    }
    return programs.computeIfAbsent(name, _ -> factory.instantiate(container.unit(), container));
  }

  /// Forgets a program: the next CALL finds it as new.
  void forget(CobolProgram program) {
    programs.values().remove(program);
  }

  List<CobolProgram> all() {
    return new ArrayList<>(programs.values());
  }
}
