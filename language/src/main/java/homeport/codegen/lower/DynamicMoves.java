package homeport.codegen.lower;

import homeport.cobol.model.DataItem;
import homeport.cobol.syntax.DataEntry;
import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.data.Encoding;
import java.util.List;

/// What goes into a dynamic-length item as a whole: it becomes as long as what it gets, up to its
/// LIMIT (Language Reference, "Dynamic-length items"). The receiver's place is that of the two
/// words in its record ([Places#receiver]).
final class DynamicMoves {
  private final EncodedCharacters encoded;

  DynamicMoves(Context context) {
    this.encoded = new EncodedCharacters(context);
  }

  /// Characters, as an elementary sender of their class.
  void put(Code code, FunctionValue.Text from, DataItem receiver, Place item) {
    set(code, encoded.convert(code, from, receiver.encoding()).place(), receiver, item);
  }

  /// Bytes as they are.
  static void set(Code code, Place from, DataItem receiver, Place item) {
    set(code, from, receiver.dynamicLimit(), receiver.encoding() == Encoding.UTF8, item);
  }

  private static void set(Code code, Place from, int limit, boolean utf8, Place item) {
    code.add(
        new Op.Invoke(
            DynamicRoutines.SET,
            List.of(
                new Argument.Program(),
                new Argument.Bytes(item),
                new Argument.Bytes(from),
                constant(limit),
                constant(utf8 ? 1 : 0)),
            null));
  }

  /// A copy of some bytes that stays until it is given back, whatever runs before that.
  ///
  /// @param item eight bytes that say where it is
  static void keep(Code code, Place from, Place item) {
    code.add(new Op.Fill(item, (byte) 0));
    set(code, from, DataEntry.Clause.DynamicLength.LIMIT_MAX, false, item);
  }

  /// SET LENGTH OF: what is new is filled with spaces (A-0970).
  static void resize(Code code, DataItem receiver, Place item, Num length) {
    Encoding encoding = receiver.encoding();
    int space = encoding == Encoding.DISPLAY ? Context.SPACE : encoding.bytes(encoding.space())[0];
    code.add(
        new Op.Invoke(
            DynamicRoutines.RESIZE,
            List.of(
                new Argument.Program(),
                new Argument.Bytes(item),
                new Argument.Number(length),
                constant(receiver.dynamicLimit()),
                constant(space)),
            null));
  }

  /// The item holds nothing.
  static void clear(Code code, Place item) {
    code.add(
        new Op.Invoke(
            DynamicRoutines.CLEAR,
            List.of(new Argument.Program(), new Argument.Bytes(item)),
            null));
  }

  private static Argument constant(int value) {
    return new Argument.Int(Index.of(value));
  }
}
