package homeport.jobs;

import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;

/// What a job asks for and cannot have here, found before its first step runs.
public sealed interface JobProblem extends Problem {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// A kind of data set that is not supported.
  ///
  /// @param what names it: `a generation of a generation data group`, …
  record UnsupportedDataSet(Span at, String ddName, String what) implements JobProblem {
    @Override
    public String id() {
      return "HP5011";
    }

    @Override
    public String title() {
      return "DD `" + ddName + "` asks for " + what + ", which is not supported";
    }
  }

  /// RECFM= that is not supported.
  record UnsupportedFormat(Span at, String ddName, String format) implements JobProblem {
    @Override
    public String id() {
      return "HP5012";
    }

    @Override
    public String title() {
      return "DD `" + ddName + "` asks for RECFM=" + format + ", which is not supported";
    }

    @Override
    public String help() {
      return "F, FB, V, VB with A or without, and U are";
    }
  }

  /// A parameter of JOB or EXEC that is not supported.
  record UnsupportedParameter(Span at, String parameter, String why) implements JobProblem {
    @Override
    public String id() {
      return "HP5013";
    }

    @Override
    public String title() {
      return "`" + parameter + "` is not supported: " + why;
    }
  }

  /// A character of in-stream data that the code page does not have.
  record CharacterNotInCodePage(Span at, String ddName, String character, String codePage)
      implements JobProblem {
    @Override
    public String id() {
      return "HP5014";
    }

    @Override
    public String title() {
      return "the data of DD `"
          + ddName
          + "` has the character `"
          + character
          + "`, which is not in "
          + codePage;
    }

    @Override
    public String help() {
      return "the estate's code page is set in homeport.yaml";
    }
  }

  /// A program of the system that is not here.
  record SystemProgram(Span at, String program, String reason) implements JobProblem {
    @Override
    public String id() {
      return "HP5016";
    }

    @Override
    public String title() {
      return "`PGM=" + program + "` is not here: " + reason;
    }
  }

  /// A text without a job.
  record NoJob(Span at) implements JobProblem {
    @Override
    public String id() {
      return "HP5015";
    }

    @Override
    public String title() {
      return "there is no JOB statement";
    }
  }
}
