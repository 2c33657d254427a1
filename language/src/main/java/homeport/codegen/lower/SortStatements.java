package homeport.codegen.lower;

import homeport.cobol.model.Alphabet;
import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.model.Occurs;
import homeport.cobol.model.SpecialRegister;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.codegen.ir.Unit;
import homeport.codegen.lower.DebuggingSections.Arrival;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.data.SignPlace;
import homeport.data.Usage;
import homeport.runtime.OpenMode;
import homeport.runtime.Sorting;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// SORT, MERGE, RELEASE and RETURN (Language Reference, under their names).
///
/// INPUT and OUTPUT PROCEDURE are ranges that the statement enters, so that a program that puts 16
/// into SORT-RETURN leaves them at once. The implied OPEN, READ, WRITE and CLOSE of USING and
/// GIVING set FILE STATUS and run error procedures as the verbs do (Programming Guide, "Checking
/// for sort errors with NOFASTSRT"; FASTSRT changes nothing here).
final class SortStatements {
  private static final int FAILED = 10;

  private final Context context;
  private final Operands operands;
  private final FileStatements files;
  private final FileOutcome outcome;
  private final Statements statements;

  SortStatements(
      Context context,
      Operands operands,
      FileStatements files,
      FileOutcome outcome,
      Statements statements) {
    this.context = context;
    this.operands = operands;
    this.files = files;
    this.outcome = outcome;
    this.statements = statements;
  }

  void sort(Code code, FileStatement.Sort sort) {
    FileModel file = context.bindings().findFile(sort.file());
    if (file == null) {
      table(code, sort);
      return;
    }
    Argument self = FileStatements.file(file);
    setSortReturn(code, Num.of(0));
    run(
        code,
        FileRoutines.SORT_BEGIN,
        new Argument.Program(),
        self,
        constant(sort.merge() ? 1 : 0),
        new Argument.Bytes(context.register(SpecialRegister.SORT_CONTROL)));
    for (DataEntry.SortKey key : sort.keys()) {
      for (Expression.Reference name : key.names()) {
        DataItem item = context.bindings().item(name);
        key(code, FileRoutines.SORT_KEY, self, item, item.offset(), key.ascending());
      }
    }
    collating(code, sort, FileRoutines.SORT_COLLATING, self);
    run(code, FileRoutines.SORT_READY, new Argument.Program(), self);
    int end = context.newLabel();
    Code body = new Code();
    procedure(body, self, sort.input(), Arrival.SORT_INPUT, end);
    for (Name name : sort.using()) {
      using(body, file, context.bindings().file(name), end);
    }
    run(body, FileRoutines.SORT_ORDER, self);
    procedure(
        body, self, sort.output(), sort.merge() ? Arrival.MERGE_OUTPUT : Arrival.SORT_OUTPUT, end);
    if (!sort.giving().isEmpty()) {
      giving(body, file, sort.giving().stream().map(context.bindings()::file).toList(), end);
    }
    code.add(new Op.Block(end, body.ops()));
    finish(code, sort, self);
  }

  /// The sequence of the COLLATING SEQUENCE phrase, else the program's; nothing is said of the
  /// native one.
  private void collating(Code code, FileStatement.Sort sort, Routine routine, Argument of) {
    Name phrase = sort.collating();
    Alphabet alphabet =
        phrase == null ? context.model().collating() : context.bindings().alphabet(phrase);
    if (alphabet != null) {
      run(code, routine, of, new Argument.Bytes(context.literals().of(alphabet.places())));
    }
  }

  /// Files that a failure left open are closed, and SORT-RETURN says how it went.
  private void finish(Code code, FileStatement.Sort sort, Argument self) {
    for (List<Name> names : List.of(sort.using(), sort.giving())) {
      for (Name name : names) {
        int _ =
            result(
                code, FileRoutines.SORT_CLOSE, FileStatements.file(context.bindings().file(name)));
      }
    }
    int slot =
        result(
            code,
            FileRoutines.SORT_END,
            new Argument.Program(),
            self,
            constant(mentionsSortReturn() ? 1 : 0));
    setSortReturn(code, new Num.FromIndex(new Index.Slot(slot)));
  }

  private boolean mentionsSortReturn() {
    return context.bindings().mentions(SpecialRegister.SORT_RETURN);
  }

  private void setSortReturn(Code code, Num value) {
    code.add(
        new Op.Store(
            context.register(SpecialRegister.SORT_RETURN), Context.RETURN_CODE, value, false));
  }

  private Argument sortReturn() {
    return new Argument.Number(
        new Num.Load(context.register(SpecialRegister.SORT_RETURN), Context.RETURN_CODE, 5));
  }

  private void procedure(
      Code code, Argument self, Statement.@Nullable ProcedureRange range, Arrival how, int end) {
    if (range == null) {
      return;
    }
    ProcedureSpan from = context.bindings().of(range.from());
    Statement.ProcedureName through = range.through();
    int last = through == null ? from.last() : context.bindings().of(through).last();
    int entered = context.entered(new Unit.Range(from.first(), last));
    statements.debugging().arrive(code, from, how);
    int slot =
        result(
            code,
            FileRoutines.SORT_PROCEDURE,
            new Argument.Program(),
            self,
            new Argument.Entered(entered));
    code.add(new Op.If(isZero(slot), List.of(new Op.Break(end)), List.of()));
  }

  private void using(Code code, FileModel sort, FileModel file, int end) {
    Argument other = FileStatements.file(file);
    int opened =
        result(
            code,
            FileRoutines.OPEN,
            new Argument.Program(),
            other,
            constant(OpenMode.INPUT.ordinal()));
    implied(code, sort, file, opened, "OPEN", end);
    int read =
        result(
            code,
            FileRoutines.SORT_USING,
            FileStatements.file(sort),
            other,
            new Argument.Bytes(FileStatements.recordArea(file)));
    implied(code, sort, file, read, "READ", end);
    implied(code, sort, file, result(code, FileRoutines.SORT_CLOSE, other), "CLOSE", end);
  }

  private void giving(Code code, FileModel sort, List<FileModel> outputs, int end) {
    Argument area = new Argument.Bytes(FileStatements.recordArea(sort));
    for (FileModel file : outputs) {
      int opened =
          result(
              code,
              FileRoutines.OPEN,
              new Argument.Program(),
              FileStatements.file(file),
              constant(OpenMode.OUTPUT.ordinal()));
      implied(code, sort, file, opened, "OPEN", end);
    }
    int ended = context.newLabel();
    Code loop = new Code();
    int got = result(loop, FileRoutines.SORT_NEXT, FileStatements.file(sort), area);
    loop.add(new Op.If(isZero(got), List.of(new Op.Break(ended)), List.of()));
    for (FileModel file : outputs) {
      int written =
          result(
              loop,
              FileRoutines.SORT_GIVE,
              FileStatements.file(sort),
              FileStatements.file(file),
              area);
      implied(loop, sort, file, written, "WRITE", end);
    }
    code.add(new Op.Loop(ended, loop.ops()));
    for (FileModel file : outputs) {
      int closed = result(code, FileRoutines.SORT_CLOSE, FileStatements.file(file));
      implied(code, sort, file, closed, "CLOSE", end);
    }
  }

  /// What follows an implied operation. A failure that an error procedure looks at ends the sort
  /// only if that puts 16 into SORT-RETURN.
  private void implied(
      Code code, FileModel sort, FileModel file, int status, String verb, int end) {
    outcome.after(code, file, status, FileStatement.Handlers.NONE, verb, null);
    Argument self = FileStatements.file(sort);
    Code failure = new Code();
    if (outcome.hasProcedure(file)) {
      int goesOn = result(failure, FileRoutines.SORT_GOES_ON, self, sortReturn());
      failure.add(new Op.If(isZero(goesOn), List.of(new Op.Break(end)), List.of()));
    } else {
      run(
          failure,
          FileRoutines.SORT_FAILED,
          self,
          FileStatements.file(file),
          new Argument.Text(verb));
      failure.add(new Op.Break(end));
    }
    Test failed =
        new Test.Numbers(
            Test.Relation.NOT_LESS, new Num.FromIndex(new Index.Slot(status)), Num.of(FAILED));
    code.add(new Op.If(failed, failure.ops(), List.of()));
  }

  void release(Code code, FileStatement.Release release) {
    DataItem record = context.bindings().record(release.record());
    FileModel file = files.fileOf(record);
    files.from(code, record, release.from());
    run(
        code,
        FileRoutines.SORT_RELEASE,
        new Argument.Program(),
        FileStatements.file(file),
        new Argument.Bytes(files.recordToWrite(code, file, record)));
    stopWhenAsked(code, file);
  }

  void returned(Code code, FileStatement.Return statement) {
    FileModel file = context.bindings().file(statement.file());
    int status =
        result(
            code,
            FileRoutines.SORT_RETURN,
            new Argument.Program(),
            FileStatements.file(file),
            new Argument.Bytes(FileStatements.recordArea(file)));
    stopWhenAsked(code, file);
    Code delivered = files.delivered(file, statement.into());
    delivered.addAll(statements.lower(statement.handlers().notAtEnd()));
    code.add(
        new Op.If(
            isZero(status), delivered.ops(), statements.lower(statement.handlers().atEnd()).ops()));
  }

  private void stopWhenAsked(Code code, FileModel file) {
    if (mentionsSortReturn()) {
      run(code, FileRoutines.SORT_STOP, FileStatements.file(file), sortReturn());
    }
  }

  private void table(Code code, FileStatement.Sort sort) {
    DataItem table = context.bindings().item(sort.table());
    Occurs occurs = Objects.requireNonNull(table.occurs());
    Argument program = new Argument.Program();
    run(code, FileRoutines.SORT_TABLE_BEGIN, program, constant(occurs.stride()));
    for (DataEntry.SortKey key : sort.keys()) {
      for (Expression.Reference name : key.names()) {
        tableKey(code, table, context.bindings().item(name), key.ascending());
      }
      if (key.names().isEmpty()) {
        tableKey(code, table, table, key.ascending());
      }
    }
    if (sort.keys().isEmpty()) {
      occurs.keys().forEach(key -> tableKey(code, table, key.item(), key.ascending()));
    }
    collating(code, sort, FileRoutines.SORT_TABLE_COLLATING, program);
    DataItem count = occurs.dependingOn();
    Index occurrences =
        count == null
            ? Index.of(occurs.max())
            : new Index.Checked(
                new Index.Of(operands.integer(count)),
                0,
                Index.of(occurs.max()),
                "`" + count.displayName() + "`, the object of DEPENDING ON,");
    Place all =
        new Place(
            table.area().index(),
            operands.places().start(sort.table()).offset(),
            Index.scaled(occurrences, occurs.stride()));
    run(code, FileRoutines.SORT_TABLE, program, new Argument.Bytes(all), constant(occurs.stride()));
  }

  private static void tableKey(Code code, DataItem table, DataItem key, boolean ascending) {
    int offset = key.offset() - table.offset();
    key(code, FileRoutines.SORT_TABLE_KEY, new Argument.Program(), key, offset, ascending);
  }

  private static void key(
      Code code, Routine routine, Argument of, DataItem item, int offset, boolean ascending) {
    run(
        code,
        routine,
        of,
        constant(offset),
        constant(item.length()),
        constant(form(item).ordinal()),
        constant(ascending ? 0 : 1));
  }

  /// How a key compares: numbers by their value, everything else by its bytes, external floating
  /// point among it (Language Reference, "ASCENDING/DESCENDING KEY phrase").
  private static Sorting.Form form(DataItem item) {
    NumberFormat number = item.number();
    if (number != null && number.usage() == Usage.NATIONAL && number.signed()) {
      return number.sign() == SignPlace.LEADING_SEPARATE
          ? Sorting.Form.NATIONAL_SIGN_LEADING
          : Sorting.Form.NATIONAL_SIGN_TRAILING;
    }
    if (item.encoding() != Encoding.DISPLAY) {
      // The collating sequence is that of alphanumeric keys only.
      return Sorting.Form.UNSIGNED_BINARY;
    }
    if (number == null) {
      return item.category() == Category.INTERNAL_FLOAT
          ? Sorting.Form.FLOAT
          : Sorting.Form.CHARACTERS;
    }
    return switch (number.usage()) {
      case PACKED -> Sorting.Form.PACKED;
      case BINARY, NATIVE_BINARY, INDEX ->
          number.signed() ? Sorting.Form.SIGNED_BINARY : Sorting.Form.UNSIGNED_BINARY;
      case DISPLAY ->
          switch (number.sign()) {
            case TRAILING -> Sorting.Form.ZONED;
            case LEADING -> Sorting.Form.ZONED_SIGN_LEADING;
            case LEADING_SEPARATE -> Sorting.Form.SIGN_LEADING_SEPARATE;
            case TRAILING_SEPARATE -> Sorting.Form.SIGN_TRAILING_SEPARATE;
          };
      case FLOAT_SHORT,
          FLOAT_LONG,
          NATIONAL,
          DBCS,
          UTF8,
          POINTER,
          PROCEDURE_POINTER,
          FUNCTION_POINTER ->
          throw new IllegalStateException("refused by the checks: key " + item);
    };
  }

  private static Test isZero(int slot) {
    return new Test.Numbers(
        Test.Relation.EQUAL, new Num.FromIndex(new Index.Slot(slot)), Num.of(0));
  }

  private static Argument constant(int value) {
    return new Argument.Int(Index.of(value));
  }

  private static void run(Code code, Routine routine, Argument... arguments) {
    code.add(new Op.Invoke(routine, List.of(arguments), null));
  }

  private int result(Code code, Routine routine, Argument... arguments) {
    int slot = context.newIndexSlot();
    code.add(new Op.Invoke(routine, List.of(arguments), slot));
    return slot;
  }
}
