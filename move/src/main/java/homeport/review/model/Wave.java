package homeport.review.model;

import java.util.List;

/// What may move together, after the waves before it.
public record Wave(int number, List<Group> groups) {
  public Wave {
    groups = List.copyOf(groups);
  }

  /// Units that depend on each other, so that none can move alone.
  ///
  /// @param blocked how many of them something stops today
  /// @param dependsOn numbers of the waves that hold what they need
  public record Group(
      List<String> programs, List<String> jobs, int blocked, List<Integer> dependsOn) {
    public Group {
      programs = List.copyOf(programs);
      jobs = List.copyOf(jobs);
      dependsOn = List.copyOf(dependsOn);
    }
  }
}
