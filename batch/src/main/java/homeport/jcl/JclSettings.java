package homeport.jcl;

import java.util.Map;

/// What the system, not the job, decides.
///
/// @param userId who submits: the value of `&SYSUID`
/// @param systemSymbols values of system symbols by name without the ampersand, for example
///   `SYSNAME` (z/OS MVS JCL Reference, "Using system symbols and JCL symbols")
public record JclSettings(String userId, Map<String, String> systemSymbols) {
  public JclSettings {
    systemSymbols = Map.copyOf(systemSymbols);
  }

  /// No system symbols.
  public JclSettings(String userId) {
    this(userId, Map.of());
  }
}
