package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.FileSyntax.Access;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Routine;
import homeport.codegen.ir.Test;
import homeport.data.NumberFormat;
import homeport.data.Rounding;
import homeport.runtime.RecordFile;
import java.util.List;
import java.util.Objects;

/// What is different for relative files: their key is a number, which is in the RELATIVE KEY item
/// (Language Reference, "RELATIVE KEY clause"; the statements under their names). Each method gives
/// the slot of the file status.
final class RelativeFiles {
  /// Digits of a RELATIVE KEY item that holds every record number.
  private static final int DIGITS_ENOUGH = 10;

  private final Context context;
  private final Operands operands;
  private final Results results;

  RelativeFiles(Context context, Operands operands, Results results) {
    this.context = context;
    this.operands = operands;
    this.results = results;
  }

  static boolean is(FileModel file) {
    return file.organization() == FileSyntax.Organization.RELATIVE;
  }

  private Argument key(FileModel file) {
    return new Argument.Number(operands.integer(Objects.requireNonNull(file.relativeKey())));
  }

  int read(Code code, FileModel file, Place area) {
    return invoke(
        code,
        FileRoutines.RELATIVE_READ,
        FileStatements.file(file),
        new Argument.Bytes(area),
        key(file));
  }

  /// After READ NEXT: the key has to hold the number.
  int readInSequence(Code code, FileModel file, int status) {
    DataItem key = file.relativeKey();
    return key == null || digits(key) >= DIGITS_ENOUGH
        ? status
        : invoke(
            code,
            FileRoutines.RELATIVE_FITS,
            FileStatements.file(file),
            new Argument.Int(Index.of(digits(key))));
  }

  /// A successful READ or WRITE in sequence gives the RELATIVE KEY item the record's number.
  void putNumber(Code code, FileModel file) {
    DataItem key = file.relativeKey();
    if (key != null) {
      Num number =
          new Num.Called(
              FileRoutines.RELATIVE_NUMBER, List.of(FileStatements.file(file)), DIGITS_ENOUGH);
      results.store(
          code,
          key,
          Context.whole(key),
          new Fixed(number, DIGITS_ENOUGH, 0),
          Rounding.TRUNCATION,
          null);
    }
  }

  int write(Code code, FileModel file, Place record) {
    if (file.access() != Access.SEQUENTIAL) {
      return invoke(
          code,
          FileRoutines.RELATIVE_WRITE,
          FileStatements.file(file),
          new Argument.Bytes(record),
          key(file));
    }
    DataItem key = file.relativeKey();
    int status =
        invoke(
            code,
            FileRoutines.RELATIVE_WRITE_NEXT,
            FileStatements.file(file),
            new Argument.Bytes(record),
            new Argument.Int(Index.of(key == null ? DIGITS_ENOUGH : digits(key))));
    Code written = new Code();
    putNumber(written, file);
    code.add(new Op.If(successful(status), written.ops(), List.of()));
    return status;
  }

  int rewrite(Code code, FileModel file, Place record) {
    return file.access() == Access.SEQUENTIAL
        ? invoke(code, FileRoutines.REWRITE, FileStatements.file(file), new Argument.Bytes(record))
        : invoke(
            code,
            FileRoutines.RELATIVE_REWRITE,
            FileStatements.file(file),
            new Argument.Bytes(record),
            key(file));
  }

  int delete(Code code, FileModel file) {
    return file.access() == Access.SEQUENTIAL
        ? invoke(code, FileRoutines.RELATIVE_DELETE_LAST, FileStatements.file(file))
        : invoke(code, FileRoutines.RELATIVE_DELETE, FileStatements.file(file), key(file));
  }

  int start(Code code, FileModel file, RecordFile.Position position) {
    return invoke(
        code,
        FileRoutines.RELATIVE_START,
        FileStatements.file(file),
        new Argument.Int(Index.of(position.ordinal())),
        key(file));
  }

  private static int digits(DataItem key) {
    NumberFormat number = Objects.requireNonNull(key.number());
    return number.digits();
  }

  private static Test successful(int status) {
    return new Test.Numbers(
        Test.Relation.LESS, new Num.FromIndex(new Index.Slot(status)), Num.of(10));
  }

  private int invoke(Code code, Routine routine, Argument... arguments) {
    int slot = context.newIndexSlot();
    code.add(new Op.Invoke(routine, List.of(arguments), slot));
    return slot;
  }
}
