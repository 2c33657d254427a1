package homeport.jobs;

import homeport.diagnostics.Problem;
import homeport.jcl.Job;
import java.util.List;

/// A job that has been read, with all that is wrong with it.
///
/// @param index which job of its text it is, from 0
public record ConvertedJob(Job job, List<Problem> problems, int index) {
  public ConvertedJob {
    problems = List.copyOf(problems);
  }
}
