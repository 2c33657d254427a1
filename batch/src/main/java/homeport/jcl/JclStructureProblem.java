package homeport.jcl;

import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;
import org.jspecify.annotations.Nullable;

/// Which statements stand where.
public sealed interface JclStructureProblem extends JclProblem {
  /// Statements before any JOB statement.
  record JobMissing(Span at) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3020";
    }

    @Override
    public String title() {
      return "there is no JOB statement before this statement";
    }

    @Override
    public String label() {
      return "belongs to no job";
    }

    @Override
    public String help() {
      return "begin with `//NAME JOB`";
    }
  }

  /// A job without an EXEC statement.
  record JobHasNoSteps(Span at, String job) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3021";
    }

    @Override
    public String title() {
      return "job `" + job + "` has no steps";
    }

    @Override
    public String label() {
      return "no EXEC statement follows";
    }

    @Override
    public String ibmId() {
      return "IEF607I";
    }
  }

  /// A statement where it cannot stand.
  record Misplaced(Span at, String statement, String rule, String messageId)
      implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3022";
    }

    @Override
    public String title() {
      return "`" + statement + "` cannot stand here: " + rule;
    }

    @Override
    public String label() {
      return "misplaced";
    }

    @Override
    public String ibmId() {
      return messageId;
    }
  }

  /// IF, ELSE and ENDIF that do not match.
  record UnmatchedIf(Span at, String statement, String missing) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3023";
    }

    @Override
    public String title() {
      return "`" + statement + "` has no `" + missing + "`";
    }

    @Override
    public String label() {
      return "alone";
    }
  }

  /// PROC and PEND that do not match.
  record UnmatchedProc(Span at, String statement, String rule) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3024";
    }

    @Override
    public String title() {
      return "`" + statement + "`: " + rule;
    }

    @Override
    public String label() {
      return "not a whole procedure";
    }
  }

  /// A procedure that is nowhere.
  record ProcedureNotFound(Span at, String name, String near) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3025";
    }

    @Override
    public String title() {
      return "procedure `" + name + "` was not found";
    }

    @Override
    public String label() {
      return "no in-stream procedure and no member has this name";
    }

    @Override
    public String help() {
      return near.isEmpty()
          ? "name its library in JCLLIB ORDER=, or add it to the estate's procedures; a program is"
              + " called with PGM="
          : "did you mean `" + near + "`?";
    }

    @Override
    public String ibmId() {
      return "IEFC612I";
    }
  }

  /// An INCLUDE group that is nowhere.
  record IncludeNotFound(Span at, String name) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3026";
    }

    @Override
    public String title() {
      return "INCLUDE member `" + name + "` was not found";
    }

    @Override
    public String label() {
      return "no library has it";
    }

    @Override
    public String help() {
      return "name its library in JCLLIB ORDER=, or add it to the estate's procedures";
    }
  }

  /// Too many levels.
  record NestedTooDeep(Span at, String what, int limit) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3027";
    }

    @Override
    public String title() {
      return what + " are nested more than " + limit + " deep";
    }

    @Override
    public String label() {
      return "one level too many";
    }

    @Override
    public String help() {
      return "look for a member that calls itself";
    }
  }

  /// More steps than a job may have.
  record TooManySteps(Span at, int limit) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3028";
    }

    @Override
    public String title() {
      return "the job has more than " + limit + " steps";
    }

    @Override
    public String label() {
      return "one too many";
    }

    @Override
    public String ibmId() {
      return "IEFC602I";
    }
  }

  /// More DD statements than a step may have.
  record TooManyDds(Span at, int limit) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3029";
    }

    @Override
    public String title() {
      return "the step has more than " + limit + " DD statements";
    }

    @Override
    public String label() {
      return "one too many";
    }
  }

  /// An override for a step that the procedure does not have.
  record OverriddenStepNotFound(Span at, String step, String near) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3030";
    }

    @Override
    public String title() {
      return "the procedure has no step `" + step + "`";
    }

    @Override
    public String label() {
      return "no step to override";
    }

    @Override
    public @Nullable String help() {
      return near.isEmpty() ? null : "did you mean `" + near + "`?";
    }

    @Override
    public String ibmId() {
      return "IEFC611I";
    }
  }

  /// A statement that procedures and INCLUDE groups may not have.
  record NotInProcedure(Span at, String statement, String where) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3031";
    }

    @Override
    public String title() {
      return "`" + statement + "` cannot stand in " + where;
    }

    @Override
    public String label() {
      return "not allowed here";
    }
  }

  /// A statement that is known and not supported.
  record UnsupportedStatement(Span at, String statement, String reason)
      implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3032";
    }

    @Override
    public String title() {
      return "the " + statement + " statement is not supported: " + reason;
    }

    @Override
    public String label() {
      return "not supported";
    }

    @Override
    public String help() {
      return "see docs/compatibility.md";
    }
  }

  /// An expansion without an end.
  record JobTooLarge(Span at, int limit) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3033";
    }

    @Override
    public String title() {
      return "the job has more than " + limit + " statements";
    }

    @Override
    public String label() {
      return "reading stops here";
    }
  }

  /// Statements between a null statement and the next JOB.
  record AfterEndOfJob(Span at) implements JclStructureProblem {
    @Override
    public String id() {
      return "HP3034";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String title() {
      return "this statement follows the end of the job and is not read";
    }

    @Override
    public String label() {
      return "after the null statement `//`";
    }

    @Override
    public String help() {
      return "remove the null statement before it";
    }
  }
}
