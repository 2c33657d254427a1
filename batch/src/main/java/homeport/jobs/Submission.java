package homeport.jobs;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.Job;
import homeport.jcl.JobParameters.TypeOfRun;
import homeport.jcl.MemberSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Reads job control text and runs the jobs in it, one after the other; what a job writes to the
/// internal reader comes after the jobs that are there already.
public final class Submission {
  /// Most texts that jobs of one submission may submit: a job that submits itself has no end.
  private static final int SUBMITTED_MAX = 1_000;

  private final Converter converter;
  private final JobRunner runner;
  private final Deque<SourceFile> waiting = new ArrayDeque<>();
  private int submitted;

  /// @param members procedures and INCLUDE groups
  public Submission(JobSystem system, MemberSource members) {
    this.converter = new Converter(system, members);
    this.runner = new JobRunner(system, this::take);
  }

  /// Runs every job of a text, and those that they submit.
  ///
  /// @param problems gets what is wrong with the statements; a job's own log has it too
  public List<JobResult> submit(SourceFile text, Problems problems) throws IOException {
    List<JobResult> results = new ArrayList<>();
    submitted = 0;
    for (SourceFile next = text; next != null; next = waiting.poll()) {
      for (ConvertedJob converted : converter.convert(next, problems)) {
        results.add(run(converted, problems));
      }
    }
    return results;
  }

  /// A job that wants to be held needs a queue, and here is none: it is refused.
  private JobResult run(ConvertedJob converted, Problems problems) throws IOException {
    Job job = converted.job();
    TypeOfRun type = job.parameters().typeOfRun();
    List<Problem> own = new ArrayList<>(converted.problems());
    if (type == TypeOfRun.HOLD || type == TypeOfRun.JCLHOLD) {
      Problem held =
          new JobProblem.UnsupportedParameter(
              job.at(), "TYPRUN=" + type, "there is no queue in which a job could be held");
      problems.add(held);
      own.add(held);
    }
    return runner.run(job, own);
  }

  private List<String> take(String text) throws IOException {
    if (++submitted > SUBMITTED_MAX) {
      throw new IOException("jobs have submitted more than " + SUBMITTED_MAX + " texts");
    }
    waiting.add(new SourceFile("INTRDR", text));
    return InternalReader.names(text);
  }
}
