package homeport.cli;

import homeport.diagnostics.JsonRenderer;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.jobs.estate.Estate;
import homeport.jobs.queue.JobStopped;
import homeport.jobs.queue.QueueRefusal;
import homeport.jobs.queue.QueuedJob;
import homeport.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `homeport submit`: runs jobs and prints their logs. A process that has the estate runs them;
/// without one they run here.
final class SubmitCommand implements Command {
  private static final Option JSON =
      Option.flag("--json", "one line of JSON for each job instead of its log");

  private static final Option NO_WAIT =
      Option.flag("--no-wait", "leave the jobs in the queue and return");

  private static final String NO_JOB = "HP5015";

  private static final String MEMBER = "[A-Za-z0-9@#$]{1,8}";

  @Override
  public String name() {
    return "submit";
  }

  @Override
  public String summary() {
    return "run jobs and print their logs";
  }

  @Override
  public String operands() {
    return "JOB.jcl… [--estate DIR] [--no-wait] [--json]";
  }

  @Override
  public List<Option> options() {
    return List.of(Estates.ESTATE, JSON, NO_WAIT);
  }

  @Override
  public String example() {
    return "homeport submit samples/savings-bank/jcl/DAY.jcl";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (arguments.operands().isEmpty()) {
      throw UserMistake.operands(this);
    }
    int status = ExitStatus.OK;
    for (Map.Entry<Path, List<Path>> some : byEstate(arguments, shell).entrySet()) {
      Estate estate = Estates.read(some.getKey(), shell);
      try (JobDesk desk = JobDesk.openWaiting(estate, shell)) {
        for (Path job : some.getValue()) {
          status = Math.max(status, submit(desk, job, arguments, shell));
        }
      } catch (StoreException e) {
        throw new UserMistake(e.id(), String.valueOf(e.getMessage()));
      } catch (JobStopped e) {
        throw new UserMistake(JobStopped.ID, String.valueOf(e.getMessage()));
      }
    }
    return status;
  }

  /// The job files, by the folder of the estate they belong to; nothing runs when one of them is
  /// not there.
  private static Map<Path, List<Path>> byEstate(Arguments arguments, Shell shell)
      throws UserMistake, IOException {
    Map<Path, List<Path>> jobs = new LinkedHashMap<>();
    for (String operand : arguments.operands()) {
      Path file = shell.directory().resolve(operand);
      boolean there = Files.isRegularFile(file);
      if (!there && !operand.matches(MEMBER)) {
        file = shell.file(operand);
      }
      Path estate =
          Estates.folder(arguments, shell, there ? file.toAbsolutePath().getParent() : null);
      Path job = there ? file : member(estate, operand, shell);
      if (job == null) {
        throw new NoSuchFileException(shell.file(operand).toString());
      }
      jobs.computeIfAbsent(estate.toAbsolutePath().normalize(), _ -> new ArrayList<>()).add(job);
    }
    return jobs;
  }

  /// A job that is given by its name in the estate's job folders.
  private static @Nullable Path member(Path folder, String name, Shell shell)
      throws UserMistake, IOException {
    return name.matches(MEMBER)
        ? Estates.read(folder, shell).jobs().find(name.toUpperCase(Locale.ROOT), JobText.EXTENSIONS)
        : null;
  }

  private static int submit(JobDesk desk, Path file, Arguments arguments, Shell shell)
      throws UserMistake, IOException {
    boolean json = arguments.has(JSON);
    Problems problems = new Problems();
    int status = ExitStatus.OK;
    try {
      String name = String.valueOf(file.getFileName());
      List<QueuedJob> jobs = desk.submit(JobText.of(file), name, problems);
      if (arguments.has(NO_WAIT)) {
        jobs.forEach(job -> shell.out().println(json ? QueueJson.of(job) : QueueTable.line(job)));
      } else {
        for (QueuedJob job : desk.finish(jobs)) {
          status = Math.max(status, desk.print(job, json));
        }
      }
    } catch (QueueRefusal e) {
      if (!e.id().equals(NO_JOB)) {
        throw new UserMistake(e.id(), e.sentence());
      }
      status = ExitStatus.REFUSED;
      if (problems.all().isEmpty()) {
        shell.err().println("error[" + e.id() + "]: " + e.sentence());
      } else if (!json) {
        shell.err().print(new ProblemRenderer(false).render(problems));
      }
    }
    if (json) {
      shell.err().print(new JsonRenderer().render(problems));
    }
    return status;
  }
}
