package homeport.jobs.queue;

import homeport.jobs.CompletionCode;
import homeport.jobs.JobEnd;
import homeport.jobs.JobResult;
import homeport.jobs.JobResult.StepResult;
import homeport.jobs.SpoolText;
import homeport.jobs.SpooledJob;
import homeport.jobs.StepEnd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How the steps of an ended job came out, a line each with tabs between, in `steps.txt` beside its
/// log (docs/formats/job-queue.md): who submitted a job to another process reads it there.
public final class StepsFile {
  private static final String FILE = "steps.txt";
  private static final String HEAD = "homeport-steps 1";
  private static final int FIELDS = 6;

  private StepsFile() {}

  static void write(Path folder, List<StepResult> steps) throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append('\n');
    for (StepResult step : steps) {
      String inner = step.procStepName();
      text.append(field(step.stepName())).append('\t');
      text.append(field(inner == null ? "-" : inner)).append('\t');
      text.append(field(step.program())).append('\t');
      text.append(word(step.end())).append('\t');
      text.append(step.elapsedMillis()).append('\t');
      text.append(field(why(step.end()))).append('\n');
    }
    Files.writeString(folder.resolve(FILE), text, StandardCharsets.UTF_8);
  }

  static String field(String text) {
    return text.replaceAll("[\t\n\r]", " ");
  }

  static String word(StepEnd end) {
    return switch (end) {
      case StepEnd.Completed(int code) -> "code " + code;
      case StepEnd.Abended(CompletionCode code, String _) -> "abend " + code;
      case StepEnd.NotRun(StepEnd.Reason reason) -> "not-run " + reason;
      case StepEnd.NotAllocated _ -> "not-allocated";
    };
  }

  static String why(StepEnd end) {
    return switch (end) {
      case StepEnd.Abended(CompletionCode _, String title) -> title;
      case StepEnd.NotAllocated(String title) -> title;
      case StepEnd.Completed _, StepEnd.NotRun _ -> "";
    };
  }

  /// What came of a job that has ended.
  ///
  /// @param end how it came out
  public static JobResult result(QueuedJob job, JobEnd end, SpooledJob output) throws IOException {
    List<StepResult> steps = new ArrayList<>();
    try {
      List<String> lines = SpoolText.read(output.folder().resolve(FILE)).lines().toList();
      for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
        steps.add(step(line, job));
      }
    } catch (NoSuchFileException _) {
      // cancelled before its first step
    }
    return new JobResult(job.name(), job.jobId(), end, steps, output);
  }

  private static StepResult step(String line, QueuedJob job) throws IOException {
    String[] fields = line.split("\t", -1);
    if (fields.length != FIELDS) {
      throw new IOException(FILE + " of " + job.jobId() + " is damaged: " + line);
    }
    try {
      return new StepResult(
          fields[0],
          fields[1].equals("-") ? null : fields[1],
          fields[2],
          end(fields[3], fields[5]),
          Long.parseLong(fields[4]));
    } catch (IllegalArgumentException e) {
      throw new IOException(FILE + " of " + job.jobId() + " is damaged: " + line, e);
    }
  }

  static StepEnd end(String word, String why) {
    int space = word.indexOf(' ');
    String kind = space < 0 ? word : word.substring(0, space);
    String rest = space < 0 ? "" : word.substring(space + 1);
    return switch (kind) {
      case "code" -> new StepEnd.Completed(Integer.parseInt(rest));
      case "abend" -> new StepEnd.Abended(CompletionCode.parse(rest), why);
      case "not-run" -> new StepEnd.NotRun(StepEnd.Reason.valueOf(rest));
      case "not-allocated" -> new StepEnd.NotAllocated(why);
      default -> throw new IllegalArgumentException(word);
    };
  }
}
