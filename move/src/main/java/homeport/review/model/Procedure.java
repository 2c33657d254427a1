package homeport.review.model;

import java.util.List;

/// A procedure and the jobs that run it.
public record Procedure(String name, Place place, List<String> usedBy) {
  public Procedure {
    usedBy = List.copyOf(usedBy);
  }
}
