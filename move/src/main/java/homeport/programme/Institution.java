package homeport.programme;

import java.util.List;

/// A bank that takes part.
///
/// @param supplier the id of who supplies it, or empty
/// @param signers fingerprints of the keys that its trials are signed with; empty as long as none
///   is registered, and then no trial of it counts
public record Institution(String id, String name, String supplier, List<String> signers) {
  public Institution {
    signers = List.copyOf(signers);
  }
}
