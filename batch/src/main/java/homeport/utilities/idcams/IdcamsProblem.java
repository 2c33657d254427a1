package homeport.utilities.idcams;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// All that can be wrong with commands of access method services. The ids of IBM's messages are
/// those of z/OS MVS System Messages, Volume 6.
sealed interface IdcamsProblem extends Problem {
  /// A command with an error is not run; its condition code is 12.
  @Override
  default Severity severity() {
    return Severity.SEVERE;
  }

  /// IBM's message without its id; null when there is none for the case.
  default @Nullable String ibmText() {
    return null;
  }

  /// A command that IDCAMS has and that is not here yet.
  record CommandNotSupported(Span at, String command) implements IdcamsProblem {
    @Override
    public String id() {
      return "HP4201";
    }

    @Override
    public String title() {
      return "the command `" + command + "` is not supported";
    }

    @Override
    public String help() {
      return "docs/compatibility.md lists the commands that are";
    }
  }

  /// A word that is no command.
  record UnknownCommand(Span at, String word, @Nullable String near) implements IdcamsProblem {
    @Override
    public String id() {
      return "HP4202";
    }

    @Override
    public String title() {
      return "`" + word + "` is not a command";
    }

    @Override
    public String ibmId() {
      return "IDC3219I";
    }

    @Override
    public String ibmText() {
      return "VERB NAME '" + word + "' UNKNOWN";
    }

    @Override
    public String help() {
      return near == null
          ? "a record that goes on with a command needs `-` at the end of the record before"
          : "did you mean `" + near + "`?";
    }
  }

  /// A word that is no parameter of its command.
  record UnknownKeyword(Span at, String command, String word, @Nullable String near)
      implements IdcamsProblem {
    @Override
    public String id() {
      return "HP4203";
    }

    @Override
    public String title() {
      return "`" + word + "` is not a parameter of " + command;
    }

    @Override
    public String ibmId() {
      return "IDC3211I";
    }

    @Override
    public String ibmText() {
      return "KEYWORD '" + word + "' IS IMPROPER";
    }

    @Override
    public @Nullable String help() {
      return near == null ? null : "did you mean `" + near + "`?";
    }
  }

  /// A parameter that IDCAMS has and that is not here yet.
  record KeywordNotSupported(Span at, String command, String word) implements IdcamsProblem {
    @Override
    public String id() {
      return "HP4204";
    }

    @Override
    public String title() {
      return "`" + word + "` of " + command + " is not supported";
    }

    @Override
    public String help() {
      return "docs/compatibility.md lists the parameters that are";
    }
  }

  /// A value that cannot be.
  record InvalidValue(Span at, String value, String what) implements IdcamsProblem {
    @Override
    public String id() {
      return "HP4205";
    }

    @Override
    public String title() {
      return what;
    }

    @Override
    public String ibmId() {
      return "IDC3203I";
    }

    @Override
    public String ibmText() {
      return "ITEM '" + value + "' DOES NOT ADHERE TO RESTRICTIONS";
    }
  }

  /// Parentheses, apostrophes or comments that do not match.
  record Unmatched(Span at, String what) implements IdcamsProblem {
    @Override
    public String id() {
      return "HP4206";
    }

    @Override
    public String title() {
      return what;
    }
  }

  /// Parameters that are missing, twice or against each other.
  record Conflict(Span at, String what) implements IdcamsProblem {
    @Override
    public String id() {
      return "HP4207";
    }

    @Override
    public String title() {
      return what;
    }
  }

  /// IF, THEN, ELSE, DO and END in a wrong order.
  record Structure(Span at, String what) implements IdcamsProblem {
    @Override
    public String id() {
      return "HP4208";
    }

    @Override
    public Severity severity() {
      return Severity.TERMINATING;
    }

    @Override
    public String title() {
      return what;
    }

    @Override
    public String help() {
      return "without `-` at its end a record ends the command: `THEN` and `ELSE` then have none";
    }
  }
}
