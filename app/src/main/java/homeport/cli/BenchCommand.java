package homeport.cli;

import homeport.bench.BenchFolder;
import homeport.bench.BenchProblem;
import homeport.bench.BenchReport;
import homeport.bench.BenchRun;
import homeport.bench.Comparison;
import homeport.bench.SourceSpeed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// `homeport bench`: times COBOL programs as whole processes, beside GnuCOBOL where it is there.
final class BenchCommand implements Command {
  private static final Option PROGRAM =
      Option.value("--program", "ID", "only this one; may be repeated");
  private static final Option REPEAT =
      Option.value("--repeat", "N", "counted runs of each, 5 unless told");
  private static final Option WARM =
      Option.flag("--warm", "with compiled programs in the cache already");
  private static final Option ALONE = Option.flag("--alone", "without GnuCOBOL");
  private static final Option SOURCE =
      Option.flag("--source", "lines a second that the compiler reads, of programs made for it");
  private static final Option JSON = Option.value("--json", "FILE", "the figures as JSON as well");
  private static final int WARM_SECONDS = 8;
  private static final int USUAL_PAIRS = 5;
  private static final int PAIRS_MAX = 1000;
  private static final int DIFFERS = 8;
  private static final String WENT_WRONG = "HP8002";

  @Override
  public String name() {
    return "bench";
  }

  @Override
  public String summary() {
    return "time COBOL programs, beside GnuCOBOL where it is there";
  }

  @Override
  public String operands() {
    return "[DIR] [--program ID]… [--repeat N] [--warm] [--alone] [--json FILE] | --source";
  }

  @Override
  public List<Option> options() {
    return List.of(PROGRAM, REPEAT, WARM, ALONE, SOURCE, JSON);
  }

  @Override
  public String example() {
    return "homeport bench --repeat 3";
  }

  @Override
  public int run(Arguments arguments, Shell shell) throws UserMistake, IOException {
    if (arguments.operands().size() > 1) {
      throw UserMistake.operands(this);
    }
    if (arguments.has(SOURCE)) {
      return source(shell);
    }
    Path home = home(shell);
    Path place =
        arguments.operands().isEmpty()
            ? home.resolve("bench")
            : shell.directory().resolve(arguments.operands().getFirst());
    BenchRun.Wish wish =
        new BenchRun.Wish(
            home.resolve("homeport"),
            arguments.has(ALONE) ? "" : shell.environment().getOrDefault("PATH", ""),
            pairs(arguments),
            arguments.has(WARM));
    Path scratch = Files.createTempDirectory("homeport-bench-");
    try {
      BenchFolder folder =
          BenchFolder.read(place.toAbsolutePath().normalize(), arguments.values(PROGRAM));
      return run(new BenchRun(folder, wish, scratch), wish, arguments, shell);
    } catch (BenchProblem e) {
      throw new UserMistake("HP8001", String.valueOf(e.getMessage()));
    } finally {
      delete(scratch);
    }
  }

  private static int source(Shell shell) {
    SourceSpeed.warm(WARM_SECONDS);
    shell.out().print(SourceSpeed.head());
    for (int size : SourceSpeed.SIZES) {
      shell.out().print(SourceSpeed.of(size).row());
      shell.out().flush();
    }
    return ExitStatus.OK;
  }

  private static int run(BenchRun run, BenchRun.Wish wish, Arguments arguments, Shell shell)
      throws BenchProblem, IOException {
    shell
        .out()
        .printf(
            "%d counted runs of each; %s; %s%n%n",
            wish.pairs(),
            wish.warm() ? "programs compiled before" : "compiling is part of each run",
            Objects.requireNonNullElse(run.peer(), "alone"));
    shell.out().print(BenchReport.head());
    List<Comparison> all =
        run.run(comparison -> {
          shell.out().print(BenchReport.row(comparison));
          shell.out().flush();
        });
    shell.out().print(BenchReport.sum(all));
    String json = arguments.value(JSON);
    if (json != null) {
      Files.writeString(shell.directory().resolve(json), BenchReport.json(all, wish, run.peer()));
    }
    List<String> faults = all.stream().flatMap(of -> of.faults().stream()).distinct().toList();
    faults.forEach(fault -> shell.err().println("error[" + WENT_WRONG + "]: " + fault));
    return faults.isEmpty() ? ExitStatus.OK : DIFFERS;
  }

  private static Path home(Shell shell) throws UserMistake {
    String home = shell.environment().getOrDefault("HOMEPORT_HOME", "");
    if (home.isEmpty()) {
      throw new UserMistake(
          "HP8001",
          "a benchmark starts `homeport` anew for each run, and nothing says where it is",
          "start it by the `homeport` script, which sets HOMEPORT_HOME");
    }
    return Path.of(home);
  }

  private static int pairs(Arguments arguments) throws UserMistake {
    String text = arguments.value(REPEAT);
    if (text == null) {
      return USUAL_PAIRS;
    }
    try {
      int pairs = Integer.parseInt(text);
      if (pairs >= 1 && pairs <= PAIRS_MAX) {
        return pairs;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UserMistake("HP9004", "`--repeat " + text + "`: a number from 1 to " + PAIRS_MAX);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
