package homeport.runtime;

import java.util.Set;

/// A callable service: a routine of the system that programs CALL by name, such as `CEE3ABD`. A
/// site adds its own by giving a [Services] more of them.
@FunctionalInterface
public interface Service {
  /// Runs the service.
  ///
  /// @return what RETURN-CODE becomes
  int call(CobolProgram caller, Arguments arguments);

  /// The names of the services that every run unit has.
  static Set<String> names() {
    return Set.copyOf(Services.names());
  }
}
