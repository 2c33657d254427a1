package homeport.match;

import java.util.List;

/// Jobs that run one after another.
///
/// @param processorShare bounds of the share of the elapsed time in which a processor works
public record Chain(List<String> jobs, double elapsedMinutes, Interval processorShare) {
  public Chain {
    jobs = List.copyOf(jobs);
  }

  /// `LDG010, LDG020 and 3 more`.
  String shown() {
    return switch (jobs.size()) {
      case 0 -> "a chain without names";
      case 1, 2, 3 -> String.join(", ", jobs);
      default -> jobs.get(0) + ", " + jobs.get(1) + " and " + (jobs.size() - 2) + " more";
    };
  }
}
