package homeport.codegen.jvm;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.KeptField;
import homeport.codegen.ir.Place;
import homeport.data.NumberFormat;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.List;
import java.util.function.UnaryOperator;

/// Fields that a loop keeps in number slots: into the slots, and back to storage.
final class Keeper {
  private final Scope scope;
  private final Code code;
  private final Places places;
  private final Stores stores;
  private final Numbers numbers;

  Keeper(Scope scope, Numbers numbers) {
    this.scope = scope;
    this.code = scope.code();
    this.places = numbers.places();
    this.stores = new Stores(scope, numbers);
    this.numbers = numbers;
  }

  /// Puts fields in their slots.
  ///
  /// @param anew all of them; else those that are not there
  void keep(List<KeptField> fields, boolean anew) {
    for (KeptField field : fields) {
      Mark there = code.mark();
      if (!anew) {
        scope.pushSlot(field.slot());
        code.constant(KeptField.IN_STORAGE);
        code.op(Opcode.LCMP);
        code.jump(Opcode.IFNE, there);
      }
      pushPreferred(field);
      scope.popSlot(field.slot());
      code.bind(there);
    }
  }

  /// The number of a field whose bytes are the ones that storing it would write, else
  /// [KeptField#IN_STORAGE].
  private void pushPreferred(KeptField field) {
    NumberFormat format = field.format();
    switch (format.usage()) {
      case BINARY, NATIVE_BINARY, INDEX -> numbers.pushStored(field.place(), format);
      case PACKED -> {
        places.pushAddress(field.place());
        code.constant(format.digits());
        code.call(format.signed() ? Kernels.PREFERRED_PACKED : Kernels.PREFERRED_PACKED_UNSIGNED);
      }
      case DISPLAY -> {
        places.pushAddress(field.place());
        code.constant(format.digits());
        code.call(format.signed() ? Kernels.PREFERRED_ZONED : Kernels.PREFERRED_ZONED_UNSIGNED);
      }
      case POINTER, PROCEDURE_POINTER, FUNCTION_POINTER -> throw LongNumbers.notWhole(format);
      case FLOAT_SHORT, FLOAT_LONG, DBCS, NATIONAL, UTF8 -> throw LongNumbers.notWhole(format);
    }
  }

  /// Puts fields back; their slots say so.
  void putBack(List<KeptField> fields) {
    write(fields);
    for (KeptField field : fields) {
      code.constant(KeptField.IN_STORAGE);
      scope.popSlot(field.slot());
    }
    scope.cache().forget();
  }

  /// Writes fields that the loop stores into.
  void write(List<KeptField> fields) {
    fields.stream().filter(KeptField::stored).forEach(stores::putBack);
  }

  /// Goes to where fields are put back when the place does not lie within its item.
  ///
  /// @param low where the item begins
  /// @param high where it ends
  void putBackOutside(Place place, int low, int high, UnaryOperator<Mark> away) {
    Mark back = code.mark();
    Mark outside = away.apply(back);
    int offset = scope.temporary(TypeKind.INT);
    places.push(place.offset());
    code.istore(offset);
    int length = scope.temporary(TypeKind.INT);
    if (!(place.length() instanceof Index.Constant)) {
      places.push(place.length());
      code.istore(length);
    }
    code.iload(offset);
    code.constant(low);
    code.jump(Opcode.IF_ICMPLT, outside);
    code.iload(offset);
    if (place.length() instanceof Index.Constant(int known)) {
      code.constant(high - known);
    } else {
      code.iload(length);
      code.op(Opcode.IADD);
      code.constant(high);
    }
    code.jump(Opcode.IF_ICMPGT, outside);
    code.bind(back);
    // On the way back from outside no local is sure but the slots'.
    scope.cache().forget();
  }
}
