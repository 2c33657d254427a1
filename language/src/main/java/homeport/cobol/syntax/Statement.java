package homeport.cobol.syntax;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement as written (Language Reference, "PROCEDURE DIVISION statements"). Conditional
/// phrases are lists of statements; an absent phrase is null where IBM distinguishes absent from
/// empty, else empty.
public sealed interface Statement {
  Span at();

  /// The statements that have files of their own, by what they are about.
  sealed interface OfFamily extends Statement
      permits FileStatement, MarkupStatement, ReportStatement, TextStatement {}

  /// ACCEPT identifier [FROM mnemonic | DATE | …]; `from` is null for the system input device.
  record Accept(Span at, Expression.Reference to, @Nullable Name from, boolean fourDigitYear)
      implements Statement {}

  /// ADD, formats 1 and 2: the sum of `values` (and of `to` itself unless `giving` is given).
  record Add(Span at, List<Expression> values, List<Target> to, List<Target> giving, OnSize onSize)
      implements Statement {
    public Add {
      values = List.copyOf(values);
      to = List.copyOf(to);
      giving = List.copyOf(giving);
    }
  }

  /// SUBTRACT values FROM from [GIVING giving]; with GIVING, `from` is one operand in `minuend`.
  record Subtract(
      Span at,
      List<Expression> values,
      List<Target> from,
      @Nullable Expression minuend,
      List<Target> giving,
      OnSize onSize)
      implements Statement {
    public Subtract {
      values = List.copyOf(values);
      from = List.copyOf(from);
      giving = List.copyOf(giving);
    }
  }

  /// MULTIPLY left BY by, or left BY right GIVING giving.
  record Multiply(
      Span at,
      Expression left,
      List<Target> by,
      @Nullable Expression right,
      List<Target> giving,
      OnSize onSize)
      implements Statement {
    public Multiply {
      by = List.copyOf(by);
      giving = List.copyOf(giving);
    }
  }

  /// DIVIDE: `divisor INTO into`, or dividend / divisor GIVING giving [REMAINDER remainder].
  record Divide(
      Span at,
      Expression divisor,
      List<Target> into,
      @Nullable Expression dividend,
      List<Target> giving,
      Expression.@Nullable Reference remainder,
      OnSize onSize)
      implements Statement {
    public Divide {
      into = List.copyOf(into);
      giving = List.copyOf(giving);
    }
  }

  record Compute(Span at, List<Target> to, Expression value, OnSize onSize) implements Statement {
    public Compute {
      to = List.copyOf(to);
    }
  }

  /// ADD, SUBTRACT or MOVE CORRESPONDING.
  record Corresponding(Span at, Verb verb, Expression.Reference from, Target to, OnSize onSize)
      implements Statement {
    /// Which verb it is the CORRESPONDING form of.
    public enum Verb {
      ADD,
      SUBTRACT,
      MOVE
    }
  }

  record Move(Span at, Expression from, List<Expression.Reference> to) implements Statement {
    public Move {
      to = List.copyOf(to);
    }
  }

  /// INITIALIZE.
  ///
  /// @param toValue the categories whose items get what their VALUE clauses say
  record Initialize(
      Span at,
      List<Expression.Reference> items,
      boolean withFiller,
      List<String> toValue,
      List<Replacing> replacing,
      boolean thenDefault)
      implements Statement {
    public Initialize {
      items = List.copyOf(items);
      toValue = List.copyOf(toValue);
      replacing = List.copyOf(replacing);
    }

    /// REPLACING category DATA BY value.
    public record Replacing(Span at, String category, Expression by) {}
  }

  /// SET index/pointer/condition/switch forms.
  record SetTo(Span at, List<Expression> targets, Expression value) implements Statement {
    public SetTo {
      targets = List.copyOf(targets);
    }
  }

  /// SET index UP BY or DOWN BY.
  record SetBy(Span at, List<Expression.Reference> targets, boolean up, Expression value)
      implements Statement {
    public SetBy {
      targets = List.copyOf(targets);
    }
  }

  /// SET condition-name TO TRUE (or FALSE).
  record SetCondition(Span at, List<Expression.Reference> names, boolean value)
      implements Statement {
    public SetCondition {
      names = List.copyOf(names);
    }
  }

  /// SET mnemonic TO ON or OFF.
  record SetSwitch(Span at, List<Name> names, boolean on) implements Statement {
    public SetSwitch {
      names = List.copyOf(names);
    }
  }

  record If(Span at, Condition condition, List<Statement> then, List<Statement> otherwise)
      implements Statement {
    public If {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /// EVALUATE subjects WHEN …; a branch's rows are its WHENs, each with one object a subject.
  record Evaluate(Span at, List<Subject> subjects, List<Branch> branches, List<Statement> other)
      implements Statement {
    public Evaluate {
      subjects = List.copyOf(subjects);
      branches = List.copyOf(branches);
      other = List.copyOf(other);
    }

    /// What stands after EVALUATE or ALSO.
    public sealed interface Subject {
      record Value(Expression value) implements Subject {}

      record Test(Condition condition) implements Subject {}

      record Truth(boolean value) implements Subject {}
    }

    /// What stands after WHEN or ALSO.
    public sealed interface Choice {
      record Any() implements Choice {}

      record Value(boolean negated, Expression from, @Nullable Expression to) implements Choice {}

      record Test(Condition condition) implements Choice {}

      record Truth(boolean value) implements Choice {}
    }

    /// One or more WHENs that share statements.
    public record Branch(Span at, List<List<Choice>> rows, List<Statement> statements) {
      public Branch {
        rows = rows.stream().map(List::copyOf).toList();
        statements = List.copyOf(statements);
      }
    }
  }

  /// PERFORM of a range of procedures.
  record Perform(Span at, ProcedureName from, @Nullable ProcedureName through, Repeat repeat)
      implements Statement {}

  /// PERFORM … END-PERFORM.
  record PerformInline(Span at, Repeat repeat, List<Statement> body) implements Statement {
    public PerformInline {
      body = List.copyOf(body);
    }
  }

  /// How often a PERFORM runs its range.
  sealed interface Repeat {
    record Once() implements Repeat {}

    record Times(Expression count) implements Repeat {}

    record Until(boolean testAfter, Condition condition) implements Repeat {}

    record Varying(boolean testAfter, List<Loop> loops) implements Repeat {
      public Varying {
        loops = List.copyOf(loops);
      }
    }

    /// True when the range or the body runs, whatever the conditions are.
    default boolean atLeastOnce() {
      return switch (this) {
        case Once _ -> true;
        case Times _ -> false;
        case Until(boolean testAfter, var _) -> testAfter;
        case Varying(boolean testAfter, var _) -> testAfter;
      };
    }

    /// `VARYING variable FROM from BY by UNTIL until`, or the same with AFTER.
    record Loop(
        Span at, Expression.Reference variable, Expression from, Expression by, Condition until) {}
  }

  /// A paragraph or section name, with its section when qualified.
  record ProcedureName(Span at, Name name, @Nullable Name section) {}

  /// GO TO; without a target, the ALTERable form.
  record GoTo(Span at, @Nullable ProcedureName to) implements Statement {}

  record GoToDepending(Span at, List<ProcedureName> to, Expression.Reference on)
      implements Statement {
    public GoToDepending {
      to = List.copyOf(to);
    }
  }

  record Alter(Span at, List<Change> changes) implements Statement {
    public Alter {
      changes = List.copyOf(changes);
    }

    /// ALTER which TO PROCEED TO to.
    public record Change(ProcedureName which, ProcedureName to) {}
  }

  record Continue(Span at) implements Statement {}

  record NextSentence(Span at) implements Statement {}

  /// EXIT in its forms.
  record Exit(Span at, Kind kind) implements Statement {
    /// What is left.
    public enum Kind {
      /// EXIT by itself: nothing happens.
      PLAIN,
      PROGRAM,
      METHOD,
      FUNCTION,
      PERFORM,
      PERFORM_CYCLE,
      PARAGRAPH,
      SECTION
    }
  }

  record Goback(Span at, @Nullable Expression giving) implements Statement {}

  record StopRun(Span at, @Nullable Expression giving) implements Statement {}

  /// STOP literal.
  record StopLiteral(Span at, Expression literal) implements Statement {}

  record Display(Span at, List<Expression> items, @Nullable Name upon, boolean noAdvancing)
      implements Statement {
    public Display {
      items = List.copyOf(items);
    }
  }

  record Call(
      Span at,
      Expression program,
      List<Argument> using,
      Expression.@Nullable Reference returning,
      @Nullable List<Statement> onException,
      @Nullable List<Statement> notOnException,
      @Nullable List<Statement> onOverflow)
      implements Statement {
    public Call {
      using = List.copyOf(using);
    }

    /// One argument; `value` is null for OMITTED.
    ///
    /// @param fixedLength the bytes that AS FIXED LENGTH says; 0 without the phrase
    public record Argument(Span at, By by, @Nullable Expression value, int fixedLength) {
      /// Without AS FIXED LENGTH.
      public Argument(Span at, By by, @Nullable Expression value) {
        this(at, by, value, 0);
      }
    }

    public enum By {
      REFERENCE,
      CONTENT,
      VALUE
    }
  }

  record Cancel(Span at, List<Expression> programs) implements Statement {
    public Cancel {
      programs = List.copyOf(programs);
    }
  }

  /// ALLOCATE: so many bytes, or the storage of a LINKAGE record.
  ///
  /// @param bytes null for the format with a record
  /// @param record null for the format with CHARACTERS
  /// @param location what LOC says; null without the phrase
  record Allocate(
      Span at,
      @Nullable Expression bytes,
      Expression.@Nullable Reference record,
      boolean initialized,
      @Nullable Expression location,
      Expression.@Nullable Reference returning)
      implements Statement {}

  record Free(Span at, List<Expression.Reference> pointers) implements Statement {
    public Free {
      pointers = List.copyOf(pointers);
    }
  }

  record Entry(Span at, Expression name, List<ProgramSyntax.Parameter> using) implements Statement {
    public Entry {
      using = List.copyOf(using);
    }
  }

  record Search(
      Span at,
      boolean all,
      Expression.Reference table,
      Expression.@Nullable Reference varying,
      @Nullable List<Statement> atEnd,
      List<When> whens)
      implements Statement {
    public Search {
      whens = List.copyOf(whens);
    }

    public record When(Span at, Condition condition, List<Statement> statements) {
      public When {
        statements = List.copyOf(statements);
      }
    }
  }

  /// A procedure, or a range of them.
  record ProcedureRange(ProcedureName from, @Nullable ProcedureName through) {}

  /// EXEC … END-EXEC, kept as text for the room that owns it.
  record Exec(Span at, String owner, String text) implements Statement {}

  /// A statement that is recognised and not compiled: the model refuses it by its verb.
  record Unsupported(Span at, String verb) implements Statement {}

  /// A receiving item of arithmetic; `rounded` is null without ROUNDED.
  record Target(Expression.Reference to, homeport.data.@Nullable Rounding rounded) {}

  /// ON SIZE ERROR and NOT ON SIZE ERROR; null when absent.
  record OnSize(@Nullable List<Statement> error, @Nullable List<Statement> noError) {
    public static final OnSize NONE = new OnSize(null, null);

    /// True when either phrase is there: the result is then checked and, when it is too big, not
    /// stored.
    public boolean given() {
      return error != null || noError != null;
    }
  }
}
