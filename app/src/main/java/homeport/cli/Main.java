package homeport.cli;

import homeport.cobol.CompilerOptions;
import homeport.data.CodePage;
import homeport.data.Packed;
import homeport.runtime.Interruption;
import java.util.List;

/// Where Homeport starts.
public final class Main {
  private Main() {}

  /// Every subcommand, in the order in which `--help` lists them. New ones are added here, by hand.
  static List<Command> commands() {
    return List.of(
        new DemoCommand(),
        new InitCommand(),
        new CompileCommand(),
        new ExecCommand(),
        new SubmitCommand(),
        new UpCommand(),
        new UserCommand(),
        new JobsCommand(),
        new ScheduleCommand(),
        new ReviewCommand(),
        new MatchCommand(),
        new DataCommand(),
        new TrialCommand(),
        new ProgrammeCommand(),
        new BenchCommand(),
        new ExplainCommand());
  }

  /// Runs the command line and ends the process with its exit status.
  public static void main(String[] args) {
    lookAhead();
    int status = new CommandLine(commands()).run(List.of(args), Shell.ofProcess());
    if (status != ExitStatus.OK) {
      System.exit(status);
    }
  }

  /// Begins to make what takes longest to be ready, beside what comes first: the usual code page,
  /// the tables of decimal numbers, and the way to end a program from outside.
  static void lookAhead() {
    Thread reader =
        new Thread(
            () -> {
              var _ = CodePage.of(CompilerOptions.DEFAULT.codepage());
              Packed.store(new byte[Long.BYTES], 0, 1, 0);
              Interruption.poll();
            },
            "look-ahead");
    reader.setDaemon(true);
    reader.start();
  }
}
