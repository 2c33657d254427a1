package homeport.cli;

import homeport.jobs.Spool;
import homeport.jobs.estate.Estate;
import homeport.jobs.queue.QueueFile;
import homeport.jobs.queue.QueueRefusal;
import homeport.jobs.queue.QueuedJob;
import homeport.store.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `homeport jobs`: the queue of an estate, as an operator works with it.
final class JobsCommand implements Command {
  private static final Option JSON = Option.flag("--json", "a line of JSON for each job");
  private static final Option FROM =
      Option.value("--from", "STEP", "restart: the step to begin with, STEP or STEP.PROCSTEP");
  private static final Option DUMP = Option.flag("--dump", "cancel: with S122 instead of S222");
  private static final Option NO_WAIT =
      Option.flag("--no-wait", "release, restart: leave the job in the queue and return");

  private static final List<String> VERBS =
      List.of("list", "log", "hold", "release", "cancel", "restart", "purge");

  @Override
  public String name() {
    return "jobs";
  }

  @Override
  public String summary() {
    return "list, hold, release, cancel, restart and purge jobs";
  }

  @Override
  public String operands() {
    List<String> forms = new ArrayList<>();
    for (String verb : VERBS) {
      forms.add(verb + (verb.equals("list") ? "" : " JOBID…") + " [--estate DIR]");
    }
    return String.join("\n       homeport jobs ", forms);
  }

  @Override
  public List<Option> options() {
    return List.of(Estates.ESTATE, JSON, FROM, DUMP, NO_WAIT);
  }

  @Override
  public String example() {
    return "homeport jobs restart JOB00012 --from STEP3 --estate samples/savings-bank";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    List<String> words = arguments.operands();
    String verb = words.isEmpty() ? "" : words.getFirst();
    if (!VERBS.contains(verb) || verb.equals("list") != (words.size() == 1)) {
      throw UserMistake.operands(this);
    }
    Path folder = Estates.folder(arguments, shell, null);
    Estate estate = Estates.read(folder, shell);
    List<String> ids =
        words.subList(1, words.size()).stream().map(id -> id.toUpperCase(Locale.ROOT)).toList();
    try {
      return switch (verb) {
        case "list" -> list(estate, arguments.has(JSON), shell);
        case "log" -> log(estate, ids, shell);
        default -> change(verb, estate, ids, arguments, shell);
      };
    } catch (QueueRefusal e) {
      throw new UserMistake(e.id(), e.sentence());
    }
  }

  private static Path spool(Estate estate) {
    return estate.state().resolve("spool");
  }

  private static int list(Estate estate, boolean json, Shell shell) throws IOException {
    List<QueuedJob> jobs = QueueFile.list(spool(estate));
    if (jobs.isEmpty()) {
      shell.err().println("no job is in the queue or on the spool");
    }
    boolean owned = EmbeddedStore.owned(estate.state().resolve("store"));
    if (!json && !jobs.isEmpty()) {
      shell.out().println(QueueTable.head());
    }
    for (QueuedJob each : jobs) {
      QueuedJob job = owned ? each : each.withoutOwner();
      shell.out().println(json ? QueueJson.of(job) : QueueTable.line(job));
    }
    return ExitStatus.OK;
  }

  /// Also of a job that runs: its log is written after every step.
  private static int log(Estate estate, List<String> ids, Shell shell)
      throws QueueRefusal, IOException {
    for (String id : ids) {
      if (!id.matches("JOB[0-9]{5}") || !Files.isDirectory(spool(estate).resolve(id))) {
        throw QueueRefusal.noSuchJob(id);
      }
      new Spool(spool(estate)).job(id).print(estate.codePage(), shell.out());
    }
    return ExitStatus.OK;
  }

  private static int change(
      String verb, Estate estate, List<String> ids, Arguments arguments, Shell shell)
      throws QueueRefusal, UserMistake, IOException {
    boolean json = arguments.has(JSON);
    int status = ExitStatus.OK;
    try (JobDesk desk = JobDesk.open(estate, shell)) {
      for (String id : ids) {
        switch (verb) {
          case "hold" -> show(desk.control().hold(id), json, shell);
          case "cancel" -> show(desk.control().cancel(id, arguments.has(DUMP)), json, shell);
          case "purge" -> desk.control().purge(id);
          case "release" ->
              status = Math.max(status, see(desk, desk.control().release(id), arguments, shell));
          default -> {
            String from = arguments.value(FROM);
            String step = from == null ? "" : from.toUpperCase(Locale.ROOT);
            QueuedJob again = desk.control().restart(id, step);
            status = Math.max(status, see(desk, again, arguments, shell));
          }
        }
      }
    }
    return status;
  }

  private static void show(QueuedJob job, boolean json, Shell shell) {
    shell.out().println(json ? QueueJson.of(job) : QueueTable.line(job));
  }

  /// A job that can run: seen to its end unless somebody would rather not wait.
  private static int see(JobDesk desk, QueuedJob job, Arguments arguments, Shell shell)
      throws QueueRefusal, IOException {
    if (arguments.has(NO_WAIT)) {
      show(job, arguments.has(JSON), shell);
      return ExitStatus.OK;
    }
    int status = ExitStatus.OK;
    for (QueuedJob ended : desk.finish(List.of(job))) {
      status = Math.max(status, desk.print(ended, arguments.has(JSON)));
    }
    return status;
  }
}
