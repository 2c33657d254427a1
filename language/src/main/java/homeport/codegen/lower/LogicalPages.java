package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.FileSyntax;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Test;
import homeport.data.Rounding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Files with LINAGE (Language Reference, "LINAGE clause", "LINAGE-COUNTER", "END-OF-PAGE phrase").
final class LogicalPages {
  private final Context context;
  private final Operands operands;
  private final Results results;
  private final Statements statements;

  LogicalPages(Context context, Operands operands, Results results, Statements statements) {
    this.context = context;
    this.operands = operands;
    this.results = results;
    this.statements = statements;
  }

  /// Before OPEN and WRITE: what the next page will be like.
  void describe(Code code, FileModel file) {
    FileSyntax.Linage linage = file.linage();
    if (linage != null) {
      code.add(
          new Op.Invoke(
              FileRoutines.LINAGE,
              List.of(
                  FileStatements.file(file),
                  number(linage.lines()),
                  number(linage.footing()),
                  number(linage.top()),
                  number(linage.bottom())),
              null));
    }
  }

  private Argument number(@Nullable Expression lines) {
    return new Argument.Number(lines == null ? Num.of(0) : operands.whole(operands.number(lines)));
  }

  /// After OPEN and WRITE.
  void putCounter(Code code, FileModel file) {
    DataItem counter = file.linageCounter();
    if (counter != null) {
      int slot = context.newIndexSlot();
      code.add(
          new Op.Invoke(FileRoutines.LINAGE_COUNTER, List.of(FileStatements.file(file)), slot));
      results.store(
          code,
          counter,
          Context.whole(counter),
          new Fixed(new Num.FromIndex(new Index.Slot(slot)), 9, 0),
          Rounding.TRUNCATION,
          null);
    }
  }

  /// What a successful WRITE does besides.
  @Nullable Code written(FileModel file, FileStatement.Write write) {
    if (file.linage() == null) {
      return null;
    }
    Code code = new Code();
    putCounter(code, file);
    if (write.atEndOfPage() != null || write.notAtEndOfPage() != null) {
      code.add(
          new Op.If(
              new Test.Called(FileRoutines.END_OF_PAGE, List.of(FileStatements.file(file))),
              statements.lower(write.atEndOfPage()).ops(),
              statements.lower(write.notAtEndOfPage()).ops()));
    }
    return code;
  }
}
