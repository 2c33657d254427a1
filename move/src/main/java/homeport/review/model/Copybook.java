package homeport.review.model;

import java.util.List;

/// @param file relative to the estate; empty when it is not there
/// @param usedBy programs
public record Copybook(String name, String file, int lines, List<String> usedBy) {
  public Copybook {
    usedBy = List.copyOf(usedBy);
  }
}
