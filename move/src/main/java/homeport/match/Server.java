package homeport.match;

/// Something that can be bought or rented.
///
/// @param unit what the answer counts: `server`, `core` or `vCPU`
/// @param subject id of the core (or vCPU) in it
public record Server(String id, String name, String maker, String unit, String subject) {
  /// True when it is a machine with cores to be counted, not a core itself.
  boolean isMachine() {
    return unit.equals("server");
  }
}
