package homeport.jobs;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.Jcl;
import homeport.jcl.JclSettings;
import homeport.jcl.Job;
import homeport.jcl.MemberSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads job control text and runs the jobs in it, one after the other.
public final class Submission {
  private final JobSystem system;
  private final MemberSource members;

  /// @param members procedures and INCLUDE groups
  public Submission(JobSystem system, MemberSource members) {
    this.system = system;
    this.members = members;
  }

  /// Runs every job of a text.
  ///
  /// @param problems gets what is wrong with the statements; a job's own log has it too
  public List<JobResult> submit(SourceFile text, Problems problems) throws IOException {
    List<Job> jobs = Jcl.read(text, new JclSettings(system.userId()), members, problems);
    if (jobs.isEmpty()) {
      problems.add(new JobProblem.NoJob(text.span(0, 0)));
    }
    List<JobResult> results = new ArrayList<>();
    JobRunner runner = new JobRunner(system);
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      int end = i + 1 < jobs.size() ? jobs.get(i + 1).at().start() : Integer.MAX_VALUE;
      Problems own = new Problems();
      for (Problem problem : problems.all()) {
        if (belongs(problem, text, job, i == 0, end)) {
          own.add(problem);
        }
      }
      Problems refused = new Problems();
      new JobCheck(system.dataSets().codePage(), refused).check(job);
      refused.all().forEach(own::add);
      refused.all().forEach(problems::add);
      results.add(runner.run(job, own.all()));
    }
    return results;
  }

  /// A problem belongs to the job in whose statements it lies; one in a procedure to the job that
  /// lists it.
  private static boolean belongs(
      Problem problem, SourceFile text, Job job, boolean first, int end) {
    if (problem.at().file() != text) {
      return job.listing().numberOf(problem.at()) > 0;
    }
    int at = problem.at().start();
    return at < end && (first || at >= job.at().start());
  }
}
