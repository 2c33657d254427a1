package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.FileSyntax.Access;
import homeport.cobol.syntax.Name;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.data.Rounding;
import homeport.runtime.OpenMode;
import homeport.runtime.PrintControl;
import homeport.runtime.RecordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// OPEN, CLOSE, READ, WRITE, REWRITE, DELETE and START. What comes after the operation (FILE
/// STATUS, AT END, declaratives) is in [FileOutcome].
final class FileStatements {
  private static final int PAGE = -1;

  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Moves moves;
  private final FileOutcome outcome;
  private final RelativeFiles relatives;
  private final LogicalPages pages;
  private final Statements statements;

  FileStatements(
      Context context,
      Operands operands,
      Results results,
      Moves moves,
      FileOutcome outcome,
      Statements statements) {
    this.context = context;
    this.relatives = new RelativeFiles(context, operands, results);
    this.pages = new LogicalPages(context, operands, results, statements);
    this.operands = operands;
    this.results = results;
    this.moves = moves;
    this.outcome = outcome;
    this.statements = statements;
  }

  void open(Code code, FileStatement.Open open) {
    for (FileStatement.Open.OpenFile one : open.files()) {
      FileModel file = context.bindings().file(one.file());
      OpenMode mode =
          switch (one.mode()) {
            case INPUT -> OpenMode.INPUT;
            case OUTPUT -> OpenMode.OUTPUT;
            case I_O -> OpenMode.I_O;
            case EXTEND -> OpenMode.EXTEND;
          };
      pages.describe(code, file);
      int status =
          invoke(
              code,
              one.noRewind() ? FileRoutines.OPEN_NO_REWIND : FileRoutines.OPEN,
              new Argument.Program(),
              file(file),
              constant(mode.ordinal()));
      pages.putCounter(code, file);
      outcome.after(code, file, status, FileStatement.Handlers.NONE, "OPEN", null);
    }
  }

  void close(Code code, FileStatement.Close close) {
    for (FileStatement.Close.CloseFile one : close.files()) {
      FileModel file = context.bindings().file(one.file());
      int status;
      if (one.reel()) {
        status = invoke(code, FileRoutines.CLOSE_REEL, file(file));
      } else if (one.noRewind()) {
        status = invoke(code, FileRoutines.CLOSE_NO_REWIND, file(file));
      } else {
        status = invoke(code, FileRoutines.CLOSE, file(file), constant(one.lock() ? 1 : 0));
      }
      outcome.after(code, file, status, FileStatement.Handlers.NONE, "CLOSE", null);
    }
  }

  void read(Code code, FileStatement.Read read) {
    FileModel file = context.bindings().file(read.file());
    Argument area = new Argument.Bytes(recordArea(file));
    boolean sequential =
        read.direction() != FileStatement.Read.Direction.UNSAID
            || file.access() == Access.SEQUENTIAL
            || (file.access() == Access.DYNAMIC
                && (read.handlers().atEnd() != null || read.handlers().notAtEnd() != null));
    int status;
    if (!sequential && RelativeFiles.is(file)) {
      status = relatives.read(code, file, recordArea(file));
    } else if (!sequential) {
      Key key = key(file, read.key());
      status =
          invoke(
              code,
              FileRoutines.READ_KEY,
              file(file),
              area,
              new Argument.Bytes(Context.whole(key.item())),
              constant(key.number()));
    } else {
      Routine routine =
          read.direction() == FileStatement.Read.Direction.PREVIOUS
              ? FileRoutines.READ_PREVIOUS
              : FileRoutines.READ_NEXT;
      status = relatives.readInSequence(code, file, invoke(code, routine, file(file), area));
    }
    Code delivered = new Code();
    if (sequential) {
      relatives.putNumber(delivered, file);
    }
    delivered.addAll(delivered(file, read.into()));
    outcome.after(code, file, status, read.handlers(), "READ", delivered);
  }

  /// What a READ or RETURN that delivered a record does with it.
  Code delivered(FileModel file, Expression.@Nullable Reference into) {
    Code delivered = new Code();
    readLength(delivered, file);
    if (into != null) {
      into(delivered, file, into);
    }
    return delivered;
  }

  private record Key(DataItem item, int number) {}

  /// The RECORD KEY, or the key that the KEY phrase names: itself, or an item at its beginning.
  private Key key(FileModel file, Expression.@Nullable Reference asked) {
    DataItem prime = Objects.requireNonNull(file.recordKey());
    if (asked == null) {
      return new Key(prime, 0);
    }
    DataItem item = context.bindings().item(asked);
    List<DataItem> keys = new ArrayList<>();
    keys.add(prime);
    file.alternateKeys().forEach(key -> keys.add(key.item()));
    int itself = keys.indexOf(item);
    if (itself >= 0) {
      return new Key(item, itself);
    }
    for (DataItem key : keys) {
      if (item.area().equals(key.area())
          && item.offset() == key.offset()
          && item.length() <= key.length()) {
        return new Key(item, keys.indexOf(key));
      }
    }
    return new Key(item, 0);
  }

  private void readLength(Code code, FileModel file) {
    DataItem length = file.lengthItem();
    if (length != null) {
      results.store(
          code,
          length,
          Context.whole(length),
          new Fixed(new Num.FromIndex(recordLength(code, file)), 9, 0),
          Rounding.TRUNCATION,
          null);
    }
  }

  private Index recordLength(Code code, FileModel file) {
    int slot = context.newIndexSlot();
    code.add(new Op.Invoke(FileRoutines.RECORD_LENGTH, List.of(file(file)), slot));
    return new Index.Slot(slot);
  }

  /// READ … INTO is a MOVE of the record: a group move when there are several records or lengths,
  /// else by the one record's category (Language Reference, "READ statement", "INTO phrase").
  private void into(Code code, FileModel file, Expression.Reference into) {
    DataItem record = file.records().getFirst();
    DataItem receiver = context.bindings().item(into);
    Place to = operands.places().receiver(into);
    if (file.variable() || file.records().size() > 1) {
      Place from = new Place(file.area().index(), Index.ZERO, recordLength(code, file));
      if (receiver.isDynamic() && into.slice() == null) {
        DynamicMoves.set(code, from, receiver, to);
      } else {
        code.add(new Op.Copy(from, to, false, Context.SPACE));
      }
      return;
    }
    moves.moveItem(code, record, Context.whole(record), false, receiver, to, into.slice() != null);
  }

  void write(Code code, FileStatement.Write write) {
    DataItem record = context.bindings().record(write.record());
    FileModel file = fileOf(record);
    from(code, record, write.from());
    statements.watched().before(code, write, record);
    Place place = recordToWrite(code, file, record);
    Argument bytes = new Argument.Bytes(place);
    FileStatement.Write.Advancing advancing = write.advancing();
    pages.describe(code, file);
    int status;
    if (RelativeFiles.is(file)) {
      status = relatives.write(code, file, place);
    } else if (advancing == null && !printed(file)) {
      status = invoke(code, FileRoutines.WRITE, file(file), bytes);
    } else {
      // A file that is printed anywhere gets a control character on every record; a WRITE without
      // the
      // phrase is AFTER ADVANCING 1 LINE (Language Reference, "WRITE statement").
      boolean before = advancing != null && advancing.before();
      status =
          invoke(
              code,
              FileRoutines.WRITE_ADVANCING,
              file(file),
              bytes,
              constant(before ? 1 : 0),
              new Argument.Int(advancing == null ? Index.of(1) : lines(advancing)));
    }
    outcome.after(code, file, status, write.handlers(), "WRITE", pages.written(file, write));
  }

  private Index lines(FileStatement.Write.Advancing advancing) {
    Expression lines = advancing.lines();
    if (lines != null) {
      return new Index.Of(operands.whole(operands.number(lines)));
    }
    Name mnemonic = advancing.mnemonic();
    return Index.of(mnemonic == null ? PAGE : channel(mnemonic));
  }

  /// Skips to channel n are -n, so that channel 1 and PAGE are the same (SPECIAL-NAMES, C01 to
  /// C12). CSP suppresses spacing and is 0, and so is a name of no place to print at. Behind the
  /// channels come AFP-5A and the pockets of a punch, as the runtime's print control has them.
  private int channel(Name mnemonic) {
    for (var own : context.model().syntax().environment().mnemonics()) {
      Name name = own.name();
      if (name != null && name.text().equals(mnemonic.text())) {
        String device = own.device().text();
        return switch (device) {
          case "AFP-5A" -> -PrintControl.PAGE_MODE;
          case "S01", "S02", "S03", "S04", "S05" ->
              -PrintControl.PAGE_MODE - (device.charAt(2) - '0');
          default -> device.matches("C[01][0-9]") ? -Integer.parseInt(device.substring(1)) : 0;
        };
      }
    }
    return PAGE;
  }

  void rewrite(Code code, FileStatement.Rewrite rewrite) {
    DataItem record = context.bindings().record(rewrite.record());
    FileModel file = fileOf(record);
    from(code, record, rewrite.from());
    statements.watched().before(code, rewrite, record);
    Place place = recordToWrite(code, file, record);
    int status =
        RelativeFiles.is(file)
            ? relatives.rewrite(code, file, place)
            : invoke(code, FileRoutines.REWRITE, file(file), new Argument.Bytes(place));
    outcome.after(code, file, status, rewrite.handlers(), "REWRITE", null);
  }

  void delete(Code code, FileStatement.Delete delete) {
    FileModel file = context.bindings().file(delete.file());
    DataItem key = file.recordKey();
    int status =
        key == null
            ? relatives.delete(code, file)
            : invoke(code, FileRoutines.DELETE, file(file), new Argument.Bytes(Context.whole(key)));
    outcome.after(code, file, status, delete.handlers(), "DELETE", null);
  }

  void start(Code code, FileStatement.Start start) {
    FileModel file = context.bindings().file(start.file());
    Condition.Relational relation = start.relation();
    RecordFile.Position position =
        relation == null
            ? RecordFile.Position.EQUAL
            : switch (relation) {
              case EQUAL -> RecordFile.Position.EQUAL;
              case GREATER -> RecordFile.Position.GREATER;
              case NOT_LESS -> RecordFile.Position.GREATER_OR_EQUAL;
              case LESS -> RecordFile.Position.LESS;
              case NOT_GREATER -> RecordFile.Position.LESS_OR_EQUAL;
              case NOT_EQUAL -> throw new IllegalStateException("refused by the checks");
            };
    if (RelativeFiles.is(file)) {
      int status = relatives.start(code, file, position);
      outcome.after(code, file, status, start.handlers(), "START", null);
      return;
    }
    Key key = key(file, start.key());
    int status =
        invoke(
            code,
            FileRoutines.START,
            file(file),
            constant(key.number()),
            constant(position.ordinal()),
            new Argument.Bytes(Context.whole(key.item())));
    outcome.after(code, file, status, start.handlers(), "START", null);
  }

  void from(Code code, DataItem record, @Nullable Expression from) {
    if (from != null) {
      moves.move(code, from, record, Context.whole(record), false);
    }
  }

  /// The bytes a WRITE sends: the record's, or as many as RECORD VARYING … DEPENDING ON says.
  Place recordToWrite(Code code, FileModel file, DataItem record) {
    DataItem length = file.lengthItem();
    if (length != null) {
      return new Place(
          record.area().index(),
          Index.of(record.offset()),
          context.keep(code, new Index.Of(operands.integer(length))));
    }
    return new Place(
        record.area().index(), Index.of(record.offset()), operands.places().currentLength(record));
  }

  FileModel fileOf(DataItem record) {
    for (FileModel file : context.model().files()) {
      if (file.records().contains(record)) {
        return file;
      }
    }
    throw new IllegalStateException("a record without a file: " + record.displayName());
  }

  private boolean printed(FileModel file) {
    return context.printedFiles().contains(file.index());
  }

  static Place recordArea(FileModel file) {
    return Place.fixed(file.area().index(), 0, Math.min(file.area().length(), file.recordMax()));
  }

  static Argument file(FileModel file) {
    return new Argument.File(file.index());
  }

  private static Argument constant(int value) {
    return new Argument.Int(Index.of(value));
  }

  private int invoke(Code code, Routine routine, Argument... arguments) {
    int slot = context.newIndexSlot();
    code.add(new Op.Invoke(routine, List.of(arguments), slot));
    return slot;
  }
}
