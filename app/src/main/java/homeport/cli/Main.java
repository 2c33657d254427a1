package homeport.cli;

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
    int status = new CommandLine(commands()).run(List.of(args), Shell.ofProcess());
    if (status != ExitStatus.OK) {
      System.exit(status);
    }
  }
}
