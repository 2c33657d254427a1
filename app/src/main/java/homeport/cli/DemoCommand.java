package homeport.cli;

import homeport.demo.BankDay;
import homeport.demo.DemoEstate;
import homeport.demo.Proof;
import homeport.demo.oracle.ExpectedDay;
import homeport.jobs.JobEnd;
import homeport.jobs.JobResult;
import homeport.jobs.OpenEstate;
import homeport.jobs.estate.Estate;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// `homeport demo`: the sample bank's business day, run and proved.
final class DemoCommand implements Command {
  private static final Option ONCE = Option.flag("--once", "stop after the proof");

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public String summary() {
    return "run the sample bank's business day and prove it";
  }

  @Override
  public String operands() {
    return "[--once]";
  }

  @Override
  public List<Option> options() {
    return List.of(ONCE);
  }

  @Override
  public String example() {
    return "homeport demo --once";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (!arguments.operands().isEmpty()) {
      throw UserMistake.operands(this);
    }
    Path home = home(shell);
    Path folder = DemoEstate.fresh(home);
    PrintStream out = shell.out();
    out.println("Harbour Savings Bank: one business day on this machine");
    out.println("  estate    " + folder);
    out.flush();
    CompletableFuture<ExpectedDay> expected = BankDay.expected();
    Estate estate = Estates.read(folder, shell);
    Proof proof;
    List<JobResult> jobs;
    long from = System.nanoTime();
    try (OpenEstate open =
        OpenEstate.open(
            estate,
            Estates.userId(shell),
            EstatePrograms.loader(estate, shell),
            EstatePrograms.utilities(),
            InstantSource.system(),
            ZoneId.systemDefault())) {
      BankDay day = new BankDay(open, folder);
      jobs = day.run((job, elapsedMs) -> tell(out, job, elapsedMs));
      long elapsedMs = (System.nanoTime() - from) / 1_000_000;
      out.println(String.format(Locale.ROOT, "%nThe day took %.1f s.", elapsedMs / 1000.0));
      proof = day.prove(expected, jobs);
    }
    tell(out, proof);
    boolean complete = jobs.stream().allMatch(job -> job.end() instanceof JobEnd.Completed);
    return proof.holds() && complete ? ExitStatus.OK : 1;
  }

  /// The folder Homeport was started from, where the samples are.
  private static Path home(Shell shell) throws UserMistake {
    String home = shell.environment().getOrDefault("HOMEPORT_HOME", "");
    Path folder = home.isEmpty() ? shell.directory() : Path.of(home);
    if (!Files.isDirectory(DemoEstate.samples(folder))) {
      throw new UserMistake(
          "HP9014",
          "the sample bank is not below `" + folder.toAbsolutePath() + "`",
          "start ./homeport from its own folder");
    }
    return folder;
  }

  private static void tell(PrintStream out, JobResult job, long elapsedMs) {
    out.println(
        String.format(
            Locale.ROOT,
            "%n%s %s  %s  %.1f s",
            job.jobId(),
            job.jobName(),
            JobWords.of(job.end()),
            elapsedMs / 1000.0));
    for (JobResult.StepResult step : job.steps()) {
      String procStep = step.procStepName();
      out.println(
          String.format(
              Locale.ROOT,
              "  %-18s %-9s %-22s %7d ms",
              procStep == null ? step.stepName() : step.stepName() + "." + procStep,
              step.program(),
              JobWords.of(step.end()),
              step.elapsedMillis()));
    }
    out.flush();
  }

  private static void tell(PrintStream out, Proof proof) {
    out.println();
    out.println("Proof: every data set against a second implementation of the same day,");
    out.println("written apart in decimal arithmetic, byte for byte");
    for (Proof.Line line : proof.lines()) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %-18s %,9d records  SHA-256 %s…  %s",
              line.name(),
              line.records(),
              line.sha256().substring(0, 12),
              line.holds() ? "equal" : "DIFFERENT: " + line.difference()));
    }
    out.println(proof.holds() ? "The proof holds." : "The proof does not hold.");
  }
}
