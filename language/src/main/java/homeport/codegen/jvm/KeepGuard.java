package homeport.codegen.jvm;

import static java.util.Objects.requireNonNull;

import homeport.codegen.ir.KeptField;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The part of a method in which fields are kept in slots, with what stands apart from its code:
/// where they are put back when it ends by an exception, and when a place is not where it should
/// be. Both are rare, so the way there has to cost nothing.
final class KeepGuard {
  private final List<KeptField> fields;
  private final Mark from;
  private final Mark to;
  private final Mark putBack;
  private final int sizeBefore;
  private boolean empty = true;
  private final SortedMap<Integer, Mark> entries = new TreeMap<>();
  private final SortedMap<Integer, Mark> backs = new TreeMap<>();

  /// Begins here.
  KeepGuard(List<KeptField> fields, Code code) {
    this.fields = fields;
    this.from = code.mark();
    this.to = code.mark();
    this.putBack = code.mark();
    this.sizeBefore = code.size();
    code.bind(from);
  }

  List<KeptField> fields() {
    return fields;
  }

  /// Ends here.
  void end(Code code) {
    code.bind(to);
    empty = code.size() == sizeBefore;
  }

  /// A place to go to with nothing on the operand stack, to come back with the fields in storage.
  Mark outside(Mark back, Code code) {
    Mark entry = code.mark();
    entries.put(entries.size(), entry);
    backs.put(backs.size(), back);
    return entry;
  }

  /// Writes what stands apart.
  void write(Code code, Scope scope, Keeper keeper) {
    if (empty) {
      return;
    }
    int local = scope.temporary(TypeKind.REFERENCE);
    Mark handler = code.mark();
    code.bind(handler);
    code.astore(local);
    keeper.write(fields);
    code.aload(local);
    code.op(Opcode.ATHROW);
    code.catchAll(from, to, handler);
    if (!entries.isEmpty()) {
      writeOutside(code, scope.temporary(TypeKind.INT), keeper);
    }
  }

  private void writeOutside(Code code, int number, Keeper keeper) {
    entries.forEach((entry, mark) -> {
      code.bind(mark);
      code.constant(entry);
      code.istore(number);
      code.jump(Opcode.GOTO, putBack);
    });
    code.bind(putBack);
    keeper.putBack(fields);
    code.iload(number);
    code.choose(backs, requireNonNull(backs.get(0)));
  }
}
