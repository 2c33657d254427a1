package homeport.codegen.lower;

import homeport.cobol.model.Category;
import homeport.cobol.model.Initialization;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Test;
import homeport.data.Rounding;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// ALLOCATE and FREE (Language Reference, the statements of these names).
final class StorageStatements {
  /// The digits that every `long` has room for, and the greatest number of so many.
  private static final int LONG_DIGITS = 18;

  private static final long LONG_DIGITS_MOST = 999_999_999_999_999_999L;

  private final Context context;
  private final Operands operands;
  private final Addresses addresses;
  private final InitializeStatement initialize;

  StorageStatements(Context context, Operands operands, Moves moves) {
    this.context = context;
    this.operands = operands;
    this.addresses = new Addresses(context, operands);
    this.initialize = new InitializeStatement(context, operands, moves);
  }

  /// Storage is given as zeros, which INITIALIZED asks for where there is no record; a record gets
  /// what INITIALIZE WITH FILLER ALL TO VALUE THEN TO DEFAULT gives it.
  void allocate(Code code, Statement.Allocate allocate) {
    Expression.Reference record = allocate.record();
    Expression bytes = allocate.bytes();
    int slot = context.newIndexSlot();
    take(code, size(record, bytes), slot);
    Num address = new Num.FromIndex(new Index.Slot(slot));
    if (record != null) {
      addresses.move(code, record, address);
    }
    if (allocate.returning() != null) {
      Addresses.store(code, operands.places().of(allocate.returning()), address);
    }
    if (record != null && allocate.initialized()) {
      Code first = new Code();
      initialize.initialize(
          first,
          new Statement.Initialize(
              allocate.at(), List.of(record), true, categories(), List.of(), true));
      code.add(
          new Op.If(
              new Test.Numbers(Test.Relation.NOT_EQUAL, address, Num.of(0)),
              first.ops(),
              List.of()));
    }
  }

  /// A number of characters is rounded up.
  private Num size(Expression.@Nullable Reference record, @Nullable Expression bytes) {
    if (record != null || bytes == null) {
      return Num.of(record == null ? 0 : context.bindings().item(record).length());
    }
    return operands.number(bytes).withDecimals(0, Rounding.TOWARD_GREATER).num();
  }

  /// The address of so many bytes; NULL for more than a `long` can say.
  private static void take(Code code, Num bytes, int slot) {
    boolean wide = bytes.digits() > LONG_DIGITS;
    Num low = wide ? new Num.LowDigits(bytes, LONG_DIGITS) : bytes;
    Op take =
        new Op.Invoke(
            Routines.ALLOCATE, List.of(new Argument.Program(), new Argument.Number(low)), slot);
    if (wide) {
      code.add(
          new Op.If(
              new Test.Numbers(Test.Relation.GREATER, bytes, Num.of(LONG_DIGITS_MOST)),
              List.of(new Op.LetIndex(slot, Index.ZERO)),
              List.of(take)));
    } else {
      code.add(take);
    }
  }

  private static List<String> categories() {
    return Arrays.stream(Category.values()).map(Initialization::word).distinct().toList();
  }

  void free(Code code, Statement.Free free) {
    for (Expression.Reference pointer : free.pointers()) {
      code.add(
          new Op.Invoke(
              Routines.FREE,
              List.of(new Argument.Program(), new Argument.Bytes(operands.places().of(pointer))),
              null));
    }
  }
}
