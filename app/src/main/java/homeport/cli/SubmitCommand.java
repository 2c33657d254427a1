package homeport.cli;

import homeport.diagnostics.JsonRenderer;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.jobs.JobEnd;
import homeport.jobs.JobResult;
import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import homeport.store.StoreException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `homeport submit`: runs jobs and prints their logs.
final class SubmitCommand implements Command {
  private static final Option JSON =
      Option.flag("--json", "one line of JSON for each job instead of its log");

  private static final List<String> JOB_EXTENSIONS = List.of(".jcl", ".job", ".txt", "");
  private static final int CODE_MAX = 239;

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
    return "JOB.jcl… [--estate DIR] [--json]";
  }

  @Override
  public List<Option> options() {
    return List.of(Estates.ESTATE, JSON);
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
      try (OpenEstate open = open(estate, shell)) {
        for (Path job : some.getValue()) {
          status = Math.max(status, submit(open, job, arguments.has(JSON), shell));
        }
      } catch (StoreException e) {
        throw new UserMistake(e.id(), String.valueOf(e.getMessage()));
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
      Path estate =
          Estates.folder(arguments, shell, there ? file.toAbsolutePath().getParent() : null);
      Path job = there ? file : member(estate, operand, shell);
      if (job == null) {
        throw new NoSuchFileException(operand);
      }
      jobs.computeIfAbsent(estate.toAbsolutePath().normalize(), _ -> new ArrayList<>()).add(job);
    }
    return jobs;
  }

  /// A job that is given by its name in the estate's job folders.
  private static @Nullable Path member(Path folder, String name, Shell shell)
      throws UserMistake, IOException {
    return name.matches("[A-Za-z0-9@#$]{1,8}")
        ? Estates.read(folder, shell).jobs().find(name.toUpperCase(Locale.ROOT), JOB_EXTENSIONS)
        : null;
  }

  private static OpenEstate open(Estate estate, Shell shell) throws UserMistake, IOException {
    return OpenEstate.open(
        estate,
        Estates.userId(shell),
        EstatePrograms.loader(estate, shell),
        EstatePrograms.utilities(),
        InstantSource.system(),
        ZoneId.systemDefault());
  }

  private static int submit(OpenEstate estate, Path file, boolean json, Shell shell)
      throws IOException {
    Problems problems = new Problems();
    List<JobResult> jobs =
        estate.submit(new SourceFile(String.valueOf(file.getFileName()), text(file)), problems);
    int status = jobs.isEmpty() ? ExitStatus.REFUSED : ExitStatus.OK;
    for (JobResult job : jobs) {
      if (json) {
        shell.out().println(JobJson.of(job));
      } else {
        job.output().print(estate.codePage(), shell.out());
      }
      status = Math.max(status, status(job.end()));
    }
    if (json) {
      shell.err().print(new JsonRenderer().render(problems));
    } else if (jobs.isEmpty()) {
      shell.err().print(new ProblemRenderer(false).render(problems));
    }
    return status;
  }

  private static int status(JobEnd end) {
    return switch (end) {
      case JobEnd.Completed(int code) -> Math.min(code, CODE_MAX);
      case JobEnd.Abended _ -> ExitStatus.ABEND;
      case JobEnd.JclError _ -> ExitStatus.REFUSED;
      case JobEnd.Checked _ -> ExitStatus.OK;
    };
  }

  /// Job control text is UTF-8; what is not is taken as Latin-1, in which every byte is a
  /// character.
  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
  }
}
