package homeport.utilities;

import homeport.runtime.Arguments;

/// A program of the estate that a utility calls over and over, as its user exit. It keeps its
/// storage from call to call.
public interface ExitProgram extends AutoCloseable {
  /// Calls it.
  ///
  /// @return its return code
  /// @throws homeport.runtime.Abend when it ends abnormally
  int call(Arguments arguments);

  @Override
  void close();
}
