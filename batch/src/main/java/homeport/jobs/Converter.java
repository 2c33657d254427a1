package homeport.jobs;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.Jcl;
import homeport.jcl.JclSettings;
import homeport.jcl.Job;
import homeport.jcl.MemberSource;
import java.util.ArrayList;
import java.util.List;

/// Reads job control text: what JES calls conversion. It finds all that is wrong with a job before
/// the first step of it runs.
public final class Converter {
  private final JobSystem system;
  private final MemberSource members;

  /// @param members procedures and INCLUDE groups
  public Converter(JobSystem system, MemberSource members) {
    this.system = system;
    this.members = members;
  }

  /// The jobs of a text, in order.
  ///
  /// @param problems gets what is wrong with the statements; each job has its own as well
  public List<ConvertedJob> convert(SourceFile text, Problems problems) {
    Problems found = new Problems();
    List<Job> jobs = Jcl.read(text, new JclSettings(system.userId()), members, found);
    if (jobs.isEmpty()) {
      found.add(new JobProblem.NoJob(text.span(0, 0)));
    }
    found.all().forEach(problems::add);
    List<ConvertedJob> converted = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      Job job = jobs.get(i);
      int end = i + 1 < jobs.size() ? jobs.get(i + 1).at().start() : Integer.MAX_VALUE;
      Problems own = new Problems();
      for (Problem problem : found.all()) {
        if (belongs(problem, text, job, i == 0, end)) {
          own.add(problem);
        }
      }
      Problems refused = new Problems();
      new JobCheck(system, refused).check(job);
      refused.all().forEach(own::add);
      refused.all().forEach(problems::add);
      converted.add(new ConvertedJob(job, own.all(), i));
    }
    return converted;
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
