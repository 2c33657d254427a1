package homeport.utilities.sort;

import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can be wrong with the control statements of a sort. The ids of IBM's messages are those
/// of z/OS DFSORT Messages, Codes and Diagnosis Guide.
public sealed interface SortProblem extends Problem {
  /// Control statements with an error end the sort before it begins, with return code 16.
  @Override
  default Severity severity() {
    return Severity.TERMINATING;
  }

  /// The text of IBM's message, without its id.
  String ibmText();

  @Override
  String ibmId();

  /// A statement that DFSORT has and that is not here yet.
  record StatementNotSupported(Span at, String statement) implements SortProblem {
    @Override
    public String id() {
      return "HP4101";
    }

    @Override
    public String title() {
      return "the statement `" + statement + "` is not supported";
    }

    @Override
    public String ibmId() {
      return "ICE005A";
    }

    @Override
    public String ibmText() {
      return "STATEMENT DEFINER ERROR";
    }

    @Override
    public String help() {
      return "docs/compatibility.md lists the statements that are";
    }
  }

  /// A word that is no statement.
  record UnknownStatement(Span at, String word, @Nullable String near) implements SortProblem {
    @Override
    public String id() {
      return "HP4102";
    }

    @Override
    public String title() {
      return "`" + word + "` is not a control statement";
    }

    @Override
    public String ibmId() {
      return "ICE005A";
    }

    @Override
    public String ibmText() {
      return "STATEMENT DEFINER ERROR";
    }

    @Override
    public String help() {
      return near == null
          ? "a label begins in column 1, a statement behind it or in column 2 or later; a line that"
              + " goes on needs a comma at the end of the one before"
          : "did you mean `" + near + "`?";
    }
  }

  /// A word that is no operand of its statement.
  record UnknownOperand(Span at, String statement, String word, @Nullable String near)
      implements SortProblem {
    /// @param known the operands that the statement has, of which one may be meant
    public static UnknownOperand of(Operand operand, String statement, Collection<String> known) {
      List<String> near = NearNames.of(operand.name(), known);
      return new UnknownOperand(
          operand.at(), statement, operand.name(), near.isEmpty() ? null : near.getFirst());
    }

    @Override
    public String id() {
      return "HP4103";
    }

    @Override
    public String title() {
      return "`" + word + "` is not an operand of " + statement;
    }

    @Override
    public String ibmId() {
      return "ICE007A";
    }

    @Override
    public String ibmText() {
      return "SYNTAX ERROR";
    }

    @Override
    public @Nullable String help() {
      return near == null ? null : "did you mean `" + near + "`?";
    }
  }

  /// An operand, format or constant that DFSORT has and that is not here yet.
  record NotSupported(Span at, String what) implements SortProblem {
    @Override
    public String id() {
      return "HP4104";
    }

    @Override
    public String title() {
      return what + " is not supported";
    }

    @Override
    public String ibmId() {
      return "ICE007A";
    }

    @Override
    public String ibmText() {
      return "SYNTAX ERROR";
    }

    @Override
    public String help() {
      return "docs/compatibility.md lists what is";
    }
  }

  /// Text that is not as the manual has it.
  record Syntax(Span at, String what) implements SortProblem {
    @Override
    public String id() {
      return "HP4105";
    }

    @Override
    public String title() {
      return what;
    }

    @Override
    public String ibmId() {
      return "ICE007A";
    }

    @Override
    public String ibmText() {
      return "SYNTAX ERROR";
    }
  }

  /// A position, length or number that cannot be.
  record InvalidField(Span at, String what) implements SortProblem {
    @Override
    public String id() {
      return "HP4106";
    }

    @Override
    public String title() {
      return what;
    }

    @Override
    public String ibmId() {
      return "ICE017A";
    }

    @Override
    public String ibmText() {
      return "INVALID OR MISSING FIELD VALUE";
    }
  }

  /// A format that does not exist or is missing.
  record InvalidFormat(Span at, String what) implements SortProblem {
    @Override
    public String id() {
      return "HP4107";
    }

    @Override
    public String title() {
      return what;
    }

    @Override
    public String ibmId() {
      return "ICE018A";
    }

    @Override
    public String ibmText() {
      return "INVALID OR MISSING FIELD FORMAT";
    }
  }

  /// A comparison of things that cannot be compared.
  record InvalidComparison(Span at, String what) implements SortProblem {
    @Override
    public String id() {
      return "HP4108";
    }

    @Override
    public String title() {
      return what;
    }

    @Override
    public String ibmId() {
      return "ICE114A";
    }

    @Override
    public String ibmText() {
      return "INVALID COMPARISON";
    }
  }

  /// Statements or operands that are missing, twice or against each other.
  record Conflict(Span at, String what, String ibmId, String ibmText) implements SortProblem {
    @Override
    public String id() {
      return "HP4109";
    }

    @Override
    public String title() {
      return what;
    }
  }
}
