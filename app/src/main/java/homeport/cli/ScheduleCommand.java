package homeport.cli;

import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jobs.estate.Estate;
import homeport.jobs.queue.Initiators;
import homeport.jobs.queue.JobQueue;
import homeport.jobs.queue.QueueRefusal;
import homeport.jobs.queue.QueuedJob;
import homeport.jobs.schedule.Schedule;
import homeport.jobs.schedule.ScheduleFile;
import homeport.jobs.schedule.ScheduleProblem;
import homeport.jobs.schedule.ScheduleRun;
import homeport.jobs.schedule.ScheduleRun.State;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// `homeport schedule`: runs the jobs of a day, each after those it waits for.
final class ScheduleCommand implements Command {
  private static final Option FROM =
      Option.value("--from", "JOB", "go on from this job: it and all that wait for it run");
  private static final Option JSON =
      Option.flag("--json", "at the end one line of JSON for each job of the schedule");

  /// Jobs that run at a time when no other process has the estate.
  private static final int INITIATORS = 4;

  @Override
  public String name() {
    return "schedule";
  }

  @Override
  public String summary() {
    return "run the jobs of a day, each after those it waits for";
  }

  @Override
  public String operands() {
    return "[FILE] [--from JOB] [--estate DIR] [--json]";
  }

  @Override
  public List<Option> options() {
    return List.of(Estates.ESTATE, FROM, JSON);
  }

  @Override
  public String example() {
    return "homeport schedule --estate samples/savings-bank";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    Path file = file(arguments, shell);
    Estate estate =
        Estates.read(Estates.folder(arguments, shell, file.toAbsolutePath().getParent()), shell);
    Problems problems = new Problems();
    SourceFile source =
        new SourceFile(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    Schedule schedule = ScheduleFile.read(source, problems);
    Map<String, Path> texts = texts(schedule, file, estate, problems);
    if (problems.hasErrors()) {
      shell.err().print(new ProblemRenderer(false).render(problems));
      throw new UserMistake("HP5046", "`" + file + "` has errors; nothing was run");
    }
    String from = arguments.value(FROM);
    if (from != null && schedule.entries().stream().noneMatch(e -> e.id().equals(from))) {
      throw new UserMistake("HP5042", "the schedule has no job `" + from + "`");
    }
    try (JobDesk desk = JobDesk.openWaiting(estate, shell)) {
      return run(schedule, texts, from, desk, arguments.has(JSON), shell);
    } catch (QueueRefusal e) {
      throw new UserMistake(e.id(), e.sentence());
    }
  }

  /// The file that is named, or the estate's own schedule.
  private Path file(Arguments arguments, Shell shell) throws UserMistake, IOException {
    List<String> operands = arguments.operands();
    if (operands.size() > 1) {
      throw UserMistake.operands(this);
    }
    Path file =
        operands.isEmpty()
            ? Estates.folder(arguments, shell, null).resolve(Schedule.FILE_NAME)
            : shell.directory().resolve(operands.getFirst());
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return file;
  }

  /// The files of all jobs, before any of them runs.
  private static Map<String, Path> texts(
      Schedule schedule, Path file, Estate estate, Problems problems) throws IOException {
    Path beside = file.toAbsolutePath().getParent();
    Map<String, Path> texts = new HashMap<>();
    for (Schedule.Entry entry : schedule.entries()) {
      Path text = estate.jobs().find(entry.job().toUpperCase(Locale.ROOT), JobText.EXTENSIONS);
      if (text == null && beside != null && Files.isRegularFile(beside.resolve(entry.job()))) {
        text = beside.resolve(entry.job());
      }
      if (text == null) {
        problems.add(new ScheduleProblem.NoSuchJob(entry.at(), entry.job()));
      } else {
        texts.put(entry.id(), text);
      }
    }
    return texts;
  }

  private static int run(
      Schedule schedule,
      Map<String, Path> texts,
      @Nullable String from,
      JobDesk desk,
      boolean json,
      Shell shell)
      throws QueueRefusal, IOException {
    ScheduleRun run =
        new ScheduleRun(
            schedule,
            desk.control(),
            entry -> JobText.of(Objects.requireNonNull(texts.get(entry.id()))),
            Estates.userId(shell),
            InstantSource.system(),
            ZoneId.systemDefault(),
            line -> tell(line, json, shell));
    JobQueue own = desk.own();
    try (Initiators initiators =
        own == null
            ? null
            : Initiators.start(
                own,
                Collections.nCopies(INITIATORS, ""),
                fault -> shell.err().println("error: " + fault))) {
      assert initiators == null || own != null;
      return report(run.run(from), json, shell);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the schedule ran");
    }
  }

  private static void tell(String line, boolean json, Shell shell) {
    synchronized (shell) {
      (json ? shell.err() : shell.out()).println(line);
      shell.flush();
    }
  }

  private static int report(Map<String, State> states, boolean json, Shell shell) {
    int status = ExitStatus.OK;
    for (Map.Entry<String, State> entry : states.entrySet()) {
      if (entry.getValue() instanceof State.Done(List<QueuedJob> jobs)) {
        for (QueuedJob job : jobs) {
          int one = job.end() == null ? ExitStatus.ABEND : JobDesk.status(job.end());
          status = Math.max(status, one);
        }
      }
      if (json) {
        shell.out().println(line(entry.getKey(), entry.getValue()));
      }
    }
    return status;
  }

  private static String line(String id, State state) {
    String head = "{\"entry\":\"" + id.replaceAll("[^ -!#-\\[\\]-~]", "?") + "\",\"state\":";
    return switch (state) {
      case State.Before() -> head + "\"before\"}";
      case State.LeftOut _ -> head + "\"left-out\"}";
      case State.Waiting(), State.Running _ -> head + "\"waiting\"}";
      case State.Done(List<QueuedJob> jobs) ->
          head
              + "\"done\",\"jobs\":["
              + String.join(",", jobs.stream().map(QueueJson::of).toList())
              + "]}";
    };
  }
}
