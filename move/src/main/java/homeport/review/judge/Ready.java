package homeport.review.judge;

import homeport.review.model.Finding;
import homeport.review.model.Job;
import homeport.review.model.Program;
import homeport.review.read.ProgramIndex;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What would run today: programs that are accepted and reach only such programs, with no finding
/// that stops them; jobs whose every step is like that.
public final class Ready {
  private final ProgramIndex programs;
  private final Set<String> stopped = new TreeSet<>();

  public Ready(ProgramIndex programs, List<Finding> findings) {
    this.programs = programs;
    for (Finding finding : findings) {
      if (finding.verdict().blocks() && !finding.unit().isEmpty()) {
        stopped.add(finding.unit());
      }
    }
  }

  public boolean program(String name) {
    List<Program> reached = programs.reached(name);
    return !reached.isEmpty()
        && reached.stream()
            .allMatch(
                program -> program.runsUnmodified() && !stopped.contains("P:" + program.name()));
  }

  public boolean job(Job job) {
    return job.accepted()
        && !stopped.contains("J:" + job.name())
        && job.steps().stream()
            .allMatch(step -> step.here() && step.runs().stream().allMatch(this::program));
  }
}
