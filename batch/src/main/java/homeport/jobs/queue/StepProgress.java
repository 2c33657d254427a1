package homeport.jobs.queue;

import homeport.jobs.JobStart;
import homeport.jobs.PendingDisposition;
import homeport.jobs.SpoolText;
import homeport.jobs.StepEnd;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the steps of a job that executes have ended, in `progress.txt` beside its log
/// (docs/formats/job-queue.md). It is on the disk before the data sets of the step are disposed of,
/// with what has to be done of that: so a step that has ended is not run again when the system
/// fails before the next one begins.
final class StepProgress implements JobStart.StepObserver {
  private static final String FILE = "progress.txt";
  private static final String HEAD = "homeport-progress 1";
  private static final int FIELDS = 4;

  private final Path folder;
  private final JobStart.StepObserver begins;
  private final Map<String, StepEnd> ends = new LinkedHashMap<>();

  /// @param folder of the job on the spool
  /// @param begins is told when a step begins
  StepProgress(Path folder, JobStart.StepObserver begins) {
    this.folder = folder;
    this.begins = begins;
  }

  /// What was recorded.
  ///
  /// @param ends of the steps that ran, by their names
  /// @param last the step that ended last
  /// @param pending what was still to be done of it
  record Recorded(Map<String, StepEnd> ends, String last, List<PendingDisposition> pending) {
    Recorded {
      ends = Map.copyOf(ends);
      pending = List.copyOf(pending);
    }
  }

  @Override
  public void begins(String step) throws IOException {
    begins.begins(step);
  }

  @Override
  public void ended(String step, StepEnd end, List<PendingDisposition> pending) throws IOException {
    ends.put(step, end);
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    ends.forEach((name, how) ->
        line(text, "ended", name, StepsFile.word(how), StepsFile.field(StepsFile.why(how))));
    pending.forEach(one -> line(text, "pending", one.kind().name(), one.name(), ""));
    QueueFile.replace(folder, FILE, text.toString());
  }

  private static void line(
      StringBuilder text, String key, String first, String second, String third) {
    text.append(String.join("\t", key, first, second, third)).append('\n');
  }

  /// What is recorded of a job; null when none of its steps has ended.
  static @Nullable Recorded read(Path folder) throws IOException {
    List<String> lines;
    try {
      lines = SpoolText.read(folder.resolve(FILE)).lines().toList();
    } catch (NoSuchFileException _) {
      return null;
    }
    if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
      throw new IOException(folder.resolve(FILE) + " is not of this release");
    }
    Map<String, StepEnd> ends = new LinkedHashMap<>();
    List<PendingDisposition> pending = new ArrayList<>();
    String last = "";
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t", -1);
      if (fields.length != FIELDS) {
        throw new IOException(folder.resolve(FILE) + " is damaged: " + line);
      }
      if (fields[0].equals("ended")) {
        last = fields[1];
        ends.put(last, StepsFile.end(fields[2], fields[3]));
      } else {
        pending.add(new PendingDisposition(PendingDisposition.Kind.valueOf(fields[1]), fields[2]));
      }
    }
    return new Recorded(ends, last, pending);
  }
}
