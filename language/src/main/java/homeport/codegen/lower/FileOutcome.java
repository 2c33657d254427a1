package homeport.codegen.lower;

import homeport.cobol.model.Bindings.ProcedureSpan;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.model.ProgramModel.ErrorProcedure;
import homeport.cobol.model.ProgramModel.GlobalProcedure;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.FileSyntax.Organization;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Test;
import homeport.runtime.FileStatus;
import homeport.runtime.OpenMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happens after an input or output operation: FILE STATUS gets its value, then the phrase of
/// the statement that fits the status runs, or the USE procedure of the file or of its open mode,
/// or, when the program has neither phrase, procedure nor FILE STATUS, the run unit stops (Language
/// Reference, "Common processing facilities"; Programming Guide, "Handling errors in input and
/// output operations").
final class FileOutcome {
  private static final int AT_END = 10;
  private static final int INVALID_KEY = 20;
  private static final int OTHER = 30;

  private final Context context;
  private final Statements statements;

  FileOutcome(Context context, Statements statements) {
    this.context = context;
    this.statements = statements;
  }

  /// @param status the index slot that holds the file status
  /// @param delivered what a successful READ does before its NOT AT END phrase
  void after(
      Code code,
      FileModel file,
      int status,
      FileStatement.Handlers handlers,
      String verb,
      @Nullable Code delivered) {
    put(code, file);
    Code success = new Code();
    if (delivered != null) {
      success.addAll(delivered);
    }
    statements.watched().file(success, file, verb);
    success.addAll(statements.lower(handlers.notAtEnd()));
    success.addAll(statements.lower(handlers.notInvalidKey()));
    Code failure = new Code();
    failure.add(
        new Op.If(
            below(status, INVALID_KEY),
            phrase(file, handlers.atEnd(), verb).ops(),
            List.of(
                new Op.If(
                    invalidKey(file, status),
                    phrase(file, handlers.invalidKey(), verb).ops(),
                    unhandled(file, verb).ops()))));
    code.add(new Op.If(below(status, AT_END), success.ops(), failure.ops()));
  }

  /// INVALID KEY of a WRITE to a sequential file runs when there is no more space, and for nothing
  /// else (Programming Guide, "Coding INVALID KEY phrases").
  private static Test invalidKey(FileModel file, int status) {
    return file.organization() == Organization.SEQUENTIAL
        ? new Test.Numbers(
            Test.Relation.EQUAL,
            new Num.FromIndex(new Index.Slot(status)),
            Num.of(FileStatus.BOUNDARY))
        : below(status, OTHER);
  }

  private static Test below(int slot, int limit) {
    return new Test.Numbers(
        Test.Relation.LESS, new Num.FromIndex(new Index.Slot(slot)), Num.of(limit));
  }

  private void put(Code code, FileModel file) {
    DataItem status = file.status();
    if (status != null) {
      code.add(
          new Op.Invoke(
              FileRoutines.PUT_STATUS,
              List.of(new Argument.File(file.index()), new Argument.Bytes(Context.whole(status))),
              null));
    }
    DataItem vsam = file.vsamStatus();
    if (vsam != null) {
      code.add(
          new Op.Invoke(
              FileRoutines.PUT_VSAM_STATUS,
              List.of(new Argument.File(file.index()), new Argument.Bytes(Context.whole(vsam))),
              null));
    }
  }

  private Code phrase(FileModel file, @Nullable List<Statement> handler, String verb) {
    if (handler == null) {
      return unhandled(file, verb);
    }
    Code code = new Code();
    if (!verb.equals("READ")) {
      statements.watched().file(code, file, verb);
    }
    code.addAll(statements.lower(handler));
    return code;
  }

  private Code unhandled(FileModel file, String verb) {
    Code code = procedures(file, verb);
    statements.watched().file(code, file, verb);
    return code;
  }

  /// The USE procedure for the file, else the one for its open mode, else a GLOBAL one of the
  /// programs around, else the end (Language Reference, "USE statement", "Precedence rules for
  /// nested programs").
  @SuppressWarnings("ReferenceEquality") // the model's nodes are themselves
  private Code procedures(FileModel file, String verb) {
    Code code = new Code();
    for (ErrorProcedure procedure : context.model().errorProcedures()) {
      if (procedure.file() == file) {
        code.addAll(run(procedure));
        return code;
      }
    }
    List<Op> otherwise = file.status() != null ? List.of() : List.of(stop(file, verb));
    for (GlobalProcedure global : inOrder(file).reversed()) {
      FileStatement.OpenMode mode = global.procedure().mode();
      Op enter = enter(global);
      otherwise =
          mode == null
              ? List.of(enter)
              : List.of(new Op.If(openedFor(file, mode), List.of(enter), otherwise));
    }
    for (ErrorProcedure procedure : context.model().errorProcedures()) {
      FileStatement.OpenMode mode = procedure.mode();
      if (mode != null) {
        otherwise = List.of(new Op.If(openedFor(file, mode), run(procedure).ops(), otherwise));
      }
    }
    otherwise.forEach(code::add);
    return code;
  }

  private Code run(ErrorProcedure procedure) {
    Code code = new Code();
    ProcedureSpan span = new ProcedureSpan(procedure.first(), procedure.last());
    statements.debugging().arrive(code, span, DebuggingSections.Arrival.USE);
    code.add(new Op.Perform(procedure.first(), procedure.last()));
    return code;
  }

  /// The GLOBAL procedures that may be for the file: the nearest program's first, and of each
  /// program the one that names the file before those for modes.
  @SuppressWarnings("ReferenceEquality") // the model's nodes are themselves
  private List<GlobalProcedure> inOrder(FileModel file) {
    return context.model().globalProcedures().stream()
        .filter(global -> global.procedure().file() == null || global.procedure().file() == file)
        .sorted(
            Comparator.comparingInt(GlobalProcedure::levels)
                .thenComparing(global -> global.procedure().mode() != null))
        .toList();
  }

  private static Op enter(GlobalProcedure global) {
    return new Op.Invoke(
        Routines.ENTER_AROUND,
        List.of(
            new Argument.Program(),
            new Argument.Int(Index.of(global.levels())),
            new Argument.Int(Index.of(global.number()))),
        null);
  }

  private static Test openedFor(FileModel file, FileStatement.OpenMode mode) {
    int ordinal = OpenMode.valueOf(mode.name()).ordinal();
    return new Test.Called(
        FileRoutines.OPENED_FOR,
        List.of(new Argument.File(file.index()), new Argument.Int(Index.of(ordinal))));
  }

  /// True when the program has an error procedure that may run for the file.
  @SuppressWarnings("ReferenceEquality") // the model's nodes are themselves
  boolean hasProcedure(FileModel file) {
    return context.model().errorProcedures().stream()
        .anyMatch(procedure -> procedure.file() == file || procedure.mode() != null);
  }

  private static Op stop(FileModel file, String verb) {
    return new Op.Invoke(
        FileRoutines.UNHANDLED,
        List.of(new Argument.Program(), new Argument.File(file.index()), new Argument.Text(verb)),
        null);
  }
}
