package homeport.runtime;

/// A callable service: a routine of the system that programs CALL by name, such as `CEE3ABD`. A
/// site adds its own by giving a [Services] more of them.
@FunctionalInterface
public interface Service {
  /// Runs the service.
  ///
  /// @return what RETURN-CODE becomes
  int call(CobolProgram caller, Arguments arguments);
}
