package homeport.jobs.queue;

import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jcl.Job;
import homeport.jcl.MemberSource;
import homeport.jobs.ConvertedJob;
import homeport.jobs.Converter;
import homeport.jobs.JobSystem;
import homeport.jobs.Spool;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts of jobs: those that are submitted, and those on the spool, which are read again when a
/// job begins, is restarted, or was interrupted. Procedures are as they are then.
final class JobTexts {
  private final JobSystem system;
  private final MemberSource members;
  private final Spool spool;

  JobTexts(JobSystem system, MemberSource members, Spool spool) {
    this.system = system;
    this.members = members;
    this.spool = spool;
  }

  List<ConvertedJob> convert(String text, String source, String owner, Problems problems) {
    return new Converter(system.as(owner), members).convert(new SourceFile(source, text), problems);
  }

  String text(QueuedJob job) throws IOException {
    return QueueFile.input(spool.job(job.jobId()).folder());
  }

  /// A job as its text gives it now; null when it does not.
  @Nullable ConvertedJob now(QueuedJob job) throws IOException {
    List<ConvertedJob> converted = convert(text(job), job.source(), job.owner(), new Problems());
    return converted.size() <= job.index() ? null : converted.get(job.index());
  }

  /// The same, begun where it was begun; null also when that step is no more.
  @Nullable Job begun(QueuedJob job) throws IOException {
    ConvertedJob now = now(job);
    if (now == null || job.restart().isEmpty()) {
      return now == null ? null : now.job();
    }
    return now.job().restartedAt(job.restart());
  }
}
