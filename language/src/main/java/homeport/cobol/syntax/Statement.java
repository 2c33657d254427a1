package homeport.cobol.syntax;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement as written (Language Reference, "PROCEDURE DIVISION statements"). Conditional
/// phrases are lists of statements; an absent phrase is null where IBM distinguishes absent from
/// empty, else empty.
public sealed interface Statement {
  Span at();

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

  record Open(Span at, List<OpenFile> files) implements Statement {
    public Open {
      files = List.copyOf(files);
    }

    public record OpenFile(Span at, OpenMode mode, Name file, boolean reversed, boolean noRewind) {}
  }

  /// The modes of OPEN.
  enum OpenMode {
    INPUT,
    OUTPUT,
    I_O,
    EXTEND
  }

  record Close(Span at, List<CloseFile> files) implements Statement {
    public Close {
      files = List.copyOf(files);
    }

    /// @param reel CLOSE … REEL or UNIT, which ends a volume and not the file
    public record CloseFile(Span at, Name file, boolean lock, boolean reel, boolean noRewind) {}
  }

  record Read(
      Span at,
      Name file,
      Direction direction,
      Expression.@Nullable Reference into,
      Expression.@Nullable Reference key,
      Handlers handlers)
      implements Statement {
    /// As written: READ, READ NEXT, READ PREVIOUS.
    public enum Direction {
      UNSAID,
      NEXT,
      PREVIOUS
    }
  }

  /// @param file the file whose record it is, where the name is qualified by it
  record Write(
      Span at,
      Name record,
      @Nullable Name file,
      @Nullable Expression from,
      @Nullable Advancing advancing,
      Handlers handlers,
      @Nullable List<Statement> atEndOfPage,
      @Nullable List<Statement> notAtEndOfPage)
      implements Statement {
    /// BEFORE or AFTER ADVANCING: lines, a mnemonic, or PAGE (both null).
    public record Advancing(
        Span at, boolean before, @Nullable Expression lines, @Nullable Name mnemonic) {}
  }

  /// @param file the file whose record it is, where the name is qualified by it
  record Rewrite(
      Span at, Name record, @Nullable Name file, @Nullable Expression from, Handlers handlers)
      implements Statement {}

  record Delete(Span at, Name file, Handlers handlers) implements Statement {}

  record Start(
      Span at,
      Name file,
      Condition.@Nullable Relational relation,
      Expression.@Nullable Reference key,
      Handlers handlers)
      implements Statement {}

  /// AT END / INVALID KEY and their NOT forms; null when the phrase is absent.
  record Handlers(
      @Nullable List<Statement> atEnd,
      @Nullable List<Statement> notAtEnd,
      @Nullable List<Statement> invalidKey,
      @Nullable List<Statement> notInvalidKey) {
    public static final Handlers NONE = new Handlers(null, null, null, null);
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
    public record Argument(Span at, By by, @Nullable Expression value) {}

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

  record StringTogether(
      Span at,
      List<Piece> pieces,
      Expression.Reference into,
      Expression.@Nullable Reference pointer,
      @Nullable List<Statement> onOverflow,
      @Nullable List<Statement> notOnOverflow)
      implements Statement {
    public StringTogether {
      pieces = List.copyOf(pieces);
    }

    /// A sending item; `delimiter` is null for DELIMITED BY SIZE.
    public record Piece(Expression value, @Nullable Expression delimiter) {}
  }

  record Unstring(
      Span at,
      Expression from,
      List<Delimiter> delimiters,
      List<Field> into,
      Expression.@Nullable Reference pointer,
      Expression.@Nullable Reference tallying,
      @Nullable List<Statement> onOverflow,
      @Nullable List<Statement> notOnOverflow)
      implements Statement {
    public Unstring {
      delimiters = List.copyOf(delimiters);
      into = List.copyOf(into);
    }

    public record Delimiter(boolean all, Expression value) {}

    public record Field(
        Expression.Reference to,
        Expression.@Nullable Reference delimiterIn,
        Expression.@Nullable Reference countIn) {}
  }

  record Inspect(
      Span at,
      Expression of,
      List<Tally> tallying,
      List<Replacement> replacing,
      @Nullable Converting converting)
      implements Statement {
    public Inspect {
      tallying = List.copyOf(tallying);
      replacing = List.copyOf(replacing);
    }

    /// What is looked for.
    public enum Which {
      CHARACTERS,
      ALL,
      LEADING,
      FIRST
    }

    /// `counter FOR which what BEFORE/AFTER`; `what` is null for CHARACTERS.
    public record Tally(
        Expression.Reference counter, Which which, @Nullable Expression what, Bounds bounds) {}

    public record Replacement(
        Which which, @Nullable Expression what, Expression by, Bounds bounds) {}

    public record Converting(Expression from, Expression to, Bounds bounds) {}

    /// BEFORE INITIAL and AFTER INITIAL.
    public record Bounds(@Nullable Expression before, @Nullable Expression after) {}
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

  /// SORT or MERGE of a file, or SORT of a table.
  ///
  /// @param file the sort file, or the table's name without its qualifiers
  /// @param table what is sorted, as an identifier
  record Sort(
      Span at,
      boolean merge,
      Name file,
      Expression.Reference table,
      List<DataEntry.SortKey> keys,
      boolean duplicatesInOrder,
      @Nullable Name collating,
      List<Name> using,
      @Nullable ProcedureRange input,
      List<Name> giving,
      @Nullable ProcedureRange output)
      implements Statement {
    public Sort {
      keys = List.copyOf(keys);
      using = List.copyOf(using);
      giving = List.copyOf(giving);
    }
  }

  /// A procedure, or a range of them.
  record ProcedureRange(ProcedureName from, @Nullable ProcedureName through) {}

  /// @param file the file whose record it is, where the name is qualified by it
  record Release(Span at, Name record, @Nullable Name file, @Nullable Expression from)
      implements Statement {}

  record Return(Span at, Name file, Expression.@Nullable Reference into, Handlers handlers)
      implements Statement {}

  /// INITIATE reports [UPON file].
  record Initiate(Span at, List<Name> reports, @Nullable Name upon) implements Statement {
    public Initiate {
      reports = List.copyOf(reports);
    }
  }

  /// GENERATE of a DETAIL report group, or of a report (summary reporting).
  record GenerateReport(Span at, ReportSyntax.GroupName what) implements Statement {}

  record Terminate(Span at, List<Name> reports) implements Statement {
    public Terminate {
      reports = List.copyOf(reports);
    }
  }

  /// SUPPRESS PRINTING.
  record SuppressPrinting(Span at) implements Statement {}

  /// What no program writes: a report is asked for something that its state does not allow, and the
  /// run unit ends.
  record ReportFault(Span at, String title) implements Statement {}

  /// JSON GENERATE or XML GENERATE.
  ///
  /// @param encoding the number of a code page, or null
  /// @param document null in JSON GENERATE
  record Generate(
      Span at,
      Markup.Form form,
      Expression.Reference into,
      Expression.Reference from,
      Expression.@Nullable Reference count,
      @Nullable Expression encoding,
      Markup.@Nullable Document document,
      List<Markup.NameOf> names,
      List<Markup.Suppress> suppress,
      Markup.Converting converting,
      List<Markup.Other> others,
      @Nullable List<Statement> onException,
      @Nullable List<Statement> notOnException)
      implements Statement {
    public Generate {
      names = List.copyOf(names);
      suppress = List.copyOf(suppress);
      others = List.copyOf(others);
    }
  }

  /// JSON PARSE.
  record JsonParse(
      Span at,
      Expression.Reference from,
      Expression.Reference into,
      boolean detail,
      @Nullable Expression encoding,
      List<Markup.NameOf> names,
      List<Expression.Reference> suppress,
      Markup.Converting converting,
      List<Markup.Other> others,
      @Nullable List<Statement> onException,
      @Nullable List<Statement> notOnException)
      implements Statement {
    public JsonParse {
      names = List.copyOf(names);
      suppress = List.copyOf(suppress);
      others = List.copyOf(others);
    }
  }

  /// XML PARSE.
  record XmlParse(
      Span at,
      Expression.Reference document,
      @Nullable Expression encoding,
      boolean returningNational,
      ProcedureRange processing,
      List<Markup.Other> others,
      @Nullable List<Statement> onException,
      @Nullable List<Statement> notOnException)
      implements Statement {
    public XmlParse {
      others = List.copyOf(others);
    }
  }

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
