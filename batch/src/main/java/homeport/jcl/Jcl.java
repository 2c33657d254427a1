package homeport.jcl;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.expand.JobStream;
import java.util.List;

/// The way in: job control language to jobs.
public final class Jcl {
  private Jcl() {}

  /// The jobs of one text, in order. What is wrong goes to `problems` and never out as an
  /// exception; a job with errors is returned all the same, for its listing, and says that it
  /// cannot run.
  public static List<Job> read(
      SourceFile source, JclSettings settings, MemberSource members, Problems problems) {
    return new JobStream(settings, members, problems).read(source);
  }
}
