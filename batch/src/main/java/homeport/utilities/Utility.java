package homeport.utilities;

import java.util.List;

/// A program of the system that a step can run with `PGM=`. One object serves all steps, so it
/// keeps nothing between them.
public interface Utility {
  /// The program's name, for example `IDCAMS`.
  String name();

  /// Its other names, for example `ICEMAN` for SORT; most have none.
  default List<String> aliases() {
    return List.of();
  }

  /// Runs it as a step's program.
  ///
  /// @return the condition code, 0 to 4095
  /// @throws homeport.runtime.Abend when it ends abnormally
  int run(UtilityStep step);
}
