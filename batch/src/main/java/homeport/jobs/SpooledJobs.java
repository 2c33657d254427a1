package homeport.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The jobs whose output is on a spool, for who only looks. Nothing is held in memory, so what
/// another process or an operator did to the spool is seen at once.
public final class SpooledJobs {
  private static final Pattern ID = Pattern.compile("JOB[0-9]{5}");

  private final Path folder;

  public SpooledJobs(Path folder) {
    this.folder = folder;
  }

  /// The ids of all jobs, the newest number first.
  public List<String> ids() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> jobs = Files.list(folder)) {
      return jobs.map(job -> String.valueOf(job.getFileName()))
          .filter(name -> ID.matcher(name).matches())
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  /// What was recorded of a job; only its id when nothing was.
  public JobRecord record(String jobId) throws IOException {
    try {
      return JobRecord.parse(jobId, SpoolText.read(folder.resolve(jobId).resolve(JobRecord.FILE)));
    } catch (NoSuchFileException _) {
      return new JobRecord(jobId, "", "", null, null, "");
    }
  }

  /// The output of a job, or null when the spool does not have it.
  public @Nullable SpooledJob job(String jobId) {
    Path job = folder.resolve(jobId);
    return ID.matcher(jobId).matches() && Files.isDirectory(job)
        ? new SpooledJob(jobId, job)
        : null;
  }

  /// The log of a job as it stands.
  public String log(SpooledJob job) throws IOException {
    Path log = job.folder().resolve(SpooledJob.LOG);
    return Files.exists(log) ? SpoolText.shown(log) : "";
  }
}
