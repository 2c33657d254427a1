package homeport.utilities.idcams;

import homeport.diagnostics.SourceFile;
import homeport.utilities.UtilityStep;
import java.util.List;

/// Runs commands one after the other and keeps LASTCC and MAXCC (z/OS DFSMS Access Method Services
/// Commands, "Modal commands"). After a condition code of 16 the rest is bypassed (A-4005). CANCEL
/// ends the step with the highest condition code so far (A-4037).
final class CommandRun {
  private static final int REFUSED = 12;
  private static final int SEVERE = 16;

  private final UtilityStep step;
  private final Messages messages;
  private final SourceFile source;
  private int lastCode;
  private int maxCode;
  private int echoed;
  private boolean ended;
  private boolean cancelled;

  CommandRun(UtilityStep step, Messages messages, SourceFile source) {
    this.step = step;
    this.messages = messages;
    this.source = source;
  }

  /// @return the highest condition code
  int run(List<Command> commands) {
    for (Command command : commands) {
      run(command);
    }
    if (!cancelled) {
      echo(source.lineCount());
    }
    return maxCode;
  }

  private void echo(int line) {
    int last = Math.min(line, source.lineCount());
    if (last > echoed) {
      messages.echo(source, echoed + 1, last);
      echoed = last;
    }
  }

  private void run(Command command) {
    if (ended) {
      return;
    }
    switch (command) {
      case Command.If test -> {
        int code = test.max() ? maxCode : lastCode;
        boolean then = test.comparison().holds(code, test.value());
        (then ? test.then() : test.otherwise()).forEach(this::run);
        if (!ended) {
          echo(test.lastLine());
        }
      }
      case Command.SetCode set -> {
        echo(set.lastLine());
        set(set.max(), set.value());
      }
      case Command.Cancel cancel -> {
        echo(cancel.lastLine());
        messages.line("CANCEL ENDS THE STEP: NOTHING BEHIND IT IS PROCESSED");
        cancelled = true;
        ended = true;
      }
      case Command.Refused refused -> {
        echo(refused.lastLine());
        messages.problems(refused.problems());
        int code = refused.severe() ? SEVERE : REFUSED;
        messages.second(
            "IDC3202I", "ABOVE TEXT BYPASSED UNTIL NEXT COMMAND. CONDITION CODE IS " + code);
        done(code);
      }
      case Command.Delete delete ->
          functional(delete, () -> new DeleteCommand(step, messages).run(delete));
      case Command.DefineCluster define ->
          functional(define, () -> new DefineCommand(step, messages).run(define));
      case Command.DefineIndex define ->
          functional(define, () -> new DefineCommand(step, messages).run(define));
      case Command.BuildIndex build ->
          functional(build, () -> new BuildIndexCommand(step, messages).run(build));
      case Command.DefineEntry define ->
          functional(define, () -> new DefineCommand(step, messages).run(define));
      case Command.Alter alter ->
          functional(alter, () -> new AlterCommand(step, messages).run(alter));
      case Command.Repro repro ->
          functional(repro, () -> new ReproCommand(step, messages).run(repro));
      case Command.Print print ->
          functional(print, () -> new PrintCommand(step, messages).run(print));
      case Command.ListCatalog list ->
          functional(list, () -> new ListCatalogCommand(step, messages).run(list));
      case Command.Export export ->
          functional(export, () -> new ExportCommand(step, messages).run(export));
      case Command.Import importing ->
          functional(importing, () -> new ImportCommand(step, messages).run(importing));
      case Command.Examine examine ->
          functional(examine, () -> new ExamineCommand(step, messages).run(examine));
      case Command.Verify verify ->
          functional(verify, () -> new VerifyCommand(step, messages).run(verify));
    }
  }

  /// What a command does; it ends with its condition code.
  private interface Action {
    int run() throws CommandFailure;
  }

  private void functional(Command command, Action action) {
    echo(command.lastLine());
    int code;
    try {
      code = action.run();
      messages.first("IDC0001I", "FUNCTION COMPLETED, HIGHEST CONDITION CODE WAS " + code);
    } catch (CommandFailure failure) {
      code = failure.code();
      messages.first("IDC3003I", "FUNCTION TERMINATED. CONDITION CODE IS " + code);
    }
    done(code);
  }

  private void set(boolean max, int value) {
    if (max) {
      maxCode = value;
    } else {
      lastCode = value;
      maxCode = Math.max(maxCode, value);
    }
    ended |= value >= SEVERE;
  }

  private void done(int code) {
    lastCode = code;
    maxCode = Math.max(maxCode, code);
    ended |= code >= SEVERE;
  }
}
