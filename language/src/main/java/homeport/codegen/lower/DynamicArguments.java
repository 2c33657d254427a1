package homeport.codegen.lower;

import homeport.cobol.model.Bound;
import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Statement.Call;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.data.Encoding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dynamic-length items as arguments of CALL (Language Reference, "CALL statement", "AS FIXED
/// LENGTH phrase"). By reference the called program gets the two words that say where the
/// characters are, as its own dynamic-length parameter wants them; by content it gets those of a
/// copy. AS FIXED LENGTH it gets so many characters in storage of their own, from which they come
/// back.
final class DynamicArguments {
  private final Context context;
  private final Operands operands;

  DynamicArguments(Context context, Operands operands) {
    this.context = context;
    this.operands = operands;
  }

  /// The bytes of an argument; null for one that is no dynamic-length item.
  ///
  /// @param always what the CALL does behind the called program, and where there was none
  @Nullable Place place(Code code, Code always, Call.Argument argument) {
    if (!(argument.value() instanceof Expression.Reference reference)
        || !(context.bindings().of(reference) instanceof Bound.Item(DataItem item))
        || !item.isDynamic()) {
      return null;
    }
    if (reference.slice() != null) {
      return kept(code, always, context.held(code, operands.places().of(reference)));
    }
    Place stored = context.held(code, operands.places().receiver(reference));
    boolean byContent = argument.by() == Call.By.CONTENT;
    if (argument.fixedLength() > 0) {
      return fixed(code, always, item, stored, argument.fixedLength(), byContent);
    }
    return byContent ? copy(code, always, stored) : stored;
  }

  private Place copy(Code code, Code always, Place stored) {
    Place copy = context.scratch(DataItem.DYNAMIC_BYTES);
    DynamicMoves.keep(code, Places.content(stored), copy);
    DynamicMoves.clear(always, copy);
    return copy;
  }

  private Place fixed(
      Code code, Code always, DataItem item, Place stored, int length, boolean byContent) {
    Place copy = context.scratch(length);
    byte space = item.encoding() == Encoding.UTF8 ? (byte) Encoding.UTF8.space() : Context.SPACE;
    code.add(new Op.Copy(Places.content(stored), copy, false, space));
    if (!byContent) {
      always.add(
          new Op.Invoke(
              DynamicRoutines.RETURNED,
              List.of(new Argument.Program(), new Argument.Bytes(stored), new Argument.Bytes(copy)),
              null));
    }
    return copy;
  }

  /// Bytes of the heap BY CONTENT: a part of an item, or what a function gave, whose room the
  /// called program may use again when it is this one.
  Place kept(Code code, Code always, Place from) {
    Place copy = context.scratch(DataItem.DYNAMIC_BYTES);
    DynamicMoves.keep(code, from, copy);
    DynamicMoves.clear(always, copy);
    return Places.content(copy);
  }
}
