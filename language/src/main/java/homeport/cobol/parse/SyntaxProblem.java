package homeport.cobol.parse;

import homeport.cobol.lex.ForeignWords;
import homeport.cobol.source.OtherText;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Severity;
import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be wrong with the order of tokens: HP0200 to HP0249.
public sealed interface SyntaxProblem extends Problem {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /// Something else was needed here.
  record Expected(Span at, String what, String found) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0200";
    }

    @Override
    public String title() {
      return "expected " + what + ", found " + found;
    }

    @Override
    public String label() {
      return "expected " + what;
    }

    @Override
    public boolean saidOnce() {
      return help() != null;
    }

    @Override
    public @Nullable String help() {
      return foreign(found);
    }
  }

  /// What to write instead of a word that another compiler knows.
  private static @Nullable String foreign(String shown) {
    return ForeignWords.advice(shown.replace("`", ""));
  }

  /// A word where a statement should begin.
  record NoStatement(Span at, String found, List<String> near) implements SyntaxProblem {
    public NoStatement {
      near = List.copyOf(near);
    }

    @Override
    public String id() {
      return "HP0201";
    }

    @Override
    public String title() {
      return found + " begins no statement";
    }

    @Override
    public boolean saidOnce() {
      return foreign(found) != null;
    }

    @Override
    public @Nullable String help() {
      String foreign = foreign(found);
      return foreign != null || near.isEmpty()
          ? foreign
          : "did you mean `" + String.join("` or `", near) + "`?";
    }
  }

  /// IBM's compiler assumes the period, and the program is made (IGYDS1082-E, and its like of other
  /// divisions).
  ///
  /// @param only what stands before it can have ended nowhere else
  record PeriodMissing(Span at, String before, boolean only) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0202";
    }

    @Override
    public boolean refuses() {
      return !only;
    }

    @Override
    public @Nullable String note() {
      return only ? "it was assumed, and the program is compiled" : null;
    }

    @Override
    public String title() {
      return "a period is missing before " + before;
    }
  }

  record ReservedName(Span at, String word) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0203";
    }

    @Override
    public String title() {
      return "`" + word + "` is a reserved word and cannot be a name";
    }
  }

  record NestedTooDeep(Span at, String what, int limit) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0204";
    }

    @Override
    public Severity severity() {
      return Severity.SEVERE;
    }

    @Override
    public String title() {
      return what + " are nested more than " + limit + " deep";
    }
  }

  record StrayTerminator(Span at, String word) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0205";
    }

    @Override
    public String title() {
      return "`" + word + "` ends nothing: no statement that it belongs to is open here";
    }

    @Override
    public String help() {
      return "look for a period inside the statement that it should end";
    }
  }

  record SectionUnsupported(Span at, String section) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0206";
    }

    @Override
    public String title() {
      return "the " + section + " is not supported";
    }
  }

  record OutOfPlace(Span at, String what) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0207";
    }

    @Override
    public String title() {
      return what + " stands in the wrong place or a second time";
    }
  }

  record EndNameDiffers(Span at, String end, Span programAt, String program)
      implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0208";
    }

    @Override
    public String title() {
      return "END PROGRAM names `" + end + "`, the program is `" + program + "`";
    }

    @Override
    public List<Label> labels() {
      return List.of(new Label(programAt, "the program that is open"));
    }
  }

  /// What begins in area B is taken as what it is there, with an error (IGYDS0017-E).
  record AreaWrong(Span at, String what) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0209";
    }

    @Override
    public boolean refuses() {
      return false;
    }

    @Override
    public boolean saidOnce() {
      return true;
    }

    @Override
    public String title() {
      return what + " should begin in area A (columns 8 to 11)";
    }
  }

  /// A statement or entry goes on in area A, or begins there; it is compiled, with an error
  /// (IGYPS0009-E), for a literal with a warning (IGYPS0118-W).
  record InAreaA(Span at, String shown, boolean literal) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0217";
    }

    @Override
    public Severity severity() {
      return literal ? Severity.WARNING : Severity.ERROR;
    }

    @Override
    public boolean refuses() {
      return false;
    }

    @Override
    public boolean saidOnce() {
      return true;
    }

    @Override
    public String ibmId() {
      return literal ? "IGYPS0118-W" : "IGYPS0009-E";
    }

    @Override
    public String title() {
      return shown + " should not begin in area A (columns 8 to 11)";
    }
  }

  /// The entries, paragraphs or sections that stand under a header stand there without it (A-0979).
  record HeaderMissing(Span at, String header, String before) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0218";
    }

    @Override
    public boolean refuses() {
      return false;
    }

    @Override
    public String note() {
      return "it was assumed, and the program is compiled";
    }

    @Override
    public String title() {
      return "the header `" + header + "` is missing before " + before;
    }
  }

  record NumberOutOfRange(Span at, String what, long least, long most) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0210";
    }

    @Override
    public String title() {
      return what + " must be a whole number from " + least + " to " + most;
    }
  }

  record Incomplete(Span at, String statement, String missing) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0211";
    }

    @Override
    public String title() {
      return "this " + statement + " has no " + missing;
    }
  }

  /// @param empty there is nothing in the text at all
  /// @param other what it is instead, when that can be told
  record NoProgram(Span at, boolean empty, @Nullable OtherText other) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0212";
    }

    @Override
    public Severity severity() {
      return empty ? Severity.TERMINATING : Severity.SEVERE;
    }

    @Override
    public @Nullable String ibmId() {
      return empty ? "IGYOS4007-U" : null;
    }

    @Override
    public String title() {
      return "there is no program in this text" + (other == null ? "" : ": it is " + other.what());
    }

    @Override
    public String help() {
      return other == null
          ? "a program begins with IDENTIFICATION DIVISION and PROGRAM-ID, in columns 8 to 72"
          : other.advice();
    }
  }

  record UnitUnsupported(Span at, String unit) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0213";
    }

    @Override
    public String title() {
      return "`" + unit + "` is not supported";
    }

    @Override
    public String note() {
      return "classes and methods are not compiled";
    }
  }

  record NoPeriodAfterName(Span at) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0214";
    }

    @Override
    public Severity severity() {
      return Severity.NOTE;
    }

    @Override
    public String title() {
      return "a period was assumed here";
    }
  }

  /// RULES(NOENDPERIOD).
  record EndedByPeriod(Span at, String verb) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0215";
    }

    @Override
    public Severity severity() {
      return Severity.WARNING;
    }

    @Override
    public String title() {
      return "this " + verb + " is ended by a period, not by `END-" + verb + "`";
    }
  }

  /// A data description entry begins with its name.
  ///
  /// @param alone it is a name and a period, and no group: what a COPY without its COPY looks like
  record LevelMissing(Span at, String word, boolean alone) implements SyntaxProblem {
    @Override
    public String id() {
      return "HP0216";
    }

    @Override
    public String title() {
      return "there is no level-number before `" + word + "`";
    }

    @Override
    public String help() {
      return "an entry begins with its level-number, as in `01  " + word + "`" + copy();
    }

    private String copy() {
      return alone ? "; a copybook comes in by `COPY " + word + "`" : "";
    }
  }
}
