package homeport.codegen.jvm;

import homeport.codegen.ir.Edit;
import homeport.codegen.ir.Index;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.Arrays;

/// Operations that do not change the flow of control.
final class Ops {
  private final Scope scope;
  private final Numbers numbers;
  private final Places places;
  private final Stores stores;
  private final Constants constants;

  Ops(Scope scope, Numbers numbers) {
    this.scope = scope;
    this.numbers = numbers;
    this.places = numbers.places();
    this.stores = new Stores(scope, numbers);
    this.constants = new Constants(scope, places);
  }

  void emit(Op op) {
    switch (op) {
      case Op.Store store -> stores.store(store);
      case Op.StoreEdited store -> stores.storeEdited(store);
      case Op.Copy copy -> {
        copy(copy);
        scope.cache().written(copy.to());
      }
      case Op.Fill(Place to, byte fill) -> {
        fill(to, fill);
        scope.cache().written(to);
      }
      case Op.FillPattern(Place to, Place pattern) -> {
        places.pushBytes(to);
        places.pushBytes(pattern);
        scope.code().call(Kernels.FILL_PATTERN);
        scope.cache().written(to);
      }
      case Op.EditText(Place from, Place to, Edit edit) -> {
        scope.code().getstatic(scope.layout().main(), scope.layout().editor(edit), Types.EDITOR);
        places.pushAddress(to);
        places.pushBytes(from);
        scope.code().call(Kernels.EDIT_TEXT);
        scope.cache().written(to);
      }
      case Op.Let(int slot, var value) -> stores.let(slot, value);
      case Op.LetIndex(int slot, Index value) -> {
        places.push(value);
        scope.popIndexSlot(slot);
      }
      case Op.Invoke invoke -> invoke(invoke);
      case Op.SetAddress(int area, var address) -> setAddress(area, address);
      case Op.Alter(int switchable, int node) -> {
        scope.pushSelf();
        scope.code().constant(node);
        scope.code().putfield(scope.layout().main(), Layout.switchField(switchable), Types.INT);
      }
      case Op.At _,
          Op.If _,
          Op.Block _,
          Op.Loop _,
          Op.Keep _,
          Op.Break _,
          Op.Perform _,
          Op.GoTo _,
          Op.Choose _,
          Op.AlterableGoTo _,
          Op.Leave _ ->
          throw new IllegalStateException("made into steps by the linearizer");
    }
  }

  private void setAddress(int area, homeport.codegen.ir.Num address) {
    Code code = scope.code();
    numbers.pushLong(address);
    int value = scope.temporary(TypeKind.LONG);
    code.lstore(value);
    scope.pushSelf();
    scope.pushSelf();
    code.lload(value);
    code.call(Kernels.ADDRESS_ARRAY);
    code.putfield(scope.layout().main(), Layout.areaField(area), Types.BYTES);
    scope.pushSelf();
    scope.pushSelf();
    code.lload(value);
    code.call(Kernels.ADDRESS_OFFSET);
    code.putfield(scope.layout().main(), Layout.offsetField(area), Types.INT);
    scope.cache().forget();
  }

  private void invoke(Op.Invoke invoke) {
    Code code = scope.code();
    numbers.pushCalled(invoke.routine(), invoke.arguments());
    Integer slot = invoke.result();
    switch (invoke.routine().result()) {
      case VOID -> {}
      case NUMBER -> {
        if (slot == null) {
          code.op(Opcode.POP2);
        } else {
          number(slot);
        }
      }
      case INT, BOOLEAN -> {
        if (slot == null) {
          code.op(Opcode.POP);
        } else {
          scope.popIndexSlot(slot);
        }
      }
    }
  }

  private void number(int slot) {
    Code code = scope.code();
    int value = scope.temporary(TypeKind.LONG);
    code.lstore(value);
    switch (scope.layout().slotSize(slot)) {
      case LONG -> {
        code.lload(value);
        scope.popSlot(slot);
      }
      case WIDE -> stores.letLocal(slot, value);
      case BIG -> {
        scope.pushSelf();
        code.lload(value);
        code.call(Kernels.BIG_OF);
        code.putfield(scope.layout().main(), Layout.bigField(slot), Types.BIG);
      }
    }
  }

  private void fill(Place to, byte fill) {
    int length = Places.knownLength(to);
    if (length > 0 && length <= Constants.BYTES_MAX) {
      byte[] bytes = new byte[length];
      Arrays.fill(bytes, fill);
      constants.put(to, bytes);
    } else {
      places.pushBytes(to);
      scope.code().constant(fill);
      scope.code().call(Kernels.FILL);
    }
  }

  private void copy(Op.Copy copy) {
    byte[] known = knownBytes(copy);
    if (known != null) {
      constants.put(copy.to(), known);
      return;
    }
    Code code = scope.code();
    int from = Places.knownLength(copy.from());
    int to = Places.knownLength(copy.to());
    if (from >= 0 && from == to) {
      places.pushAddress(copy.from());
      places.pushAddress(copy.to());
      code.constant(from);
      code.call(apart(copy.from(), copy.to()) ? Kernels.MOVE_APART : Kernels.MOVE);
      return;
    }
    places.pushBytes(copy.from());
    places.pushBytes(copy.to());
    code.constant(copy.pad());
    code.call(copy.right() ? Kernels.MOVE_RIGHT : Kernels.MOVE_PADDED);
  }

  /// What a short receiver gets from a literal, padding and all; null when it is not known.
  private byte @org.jspecify.annotations.Nullable [] knownBytes(Op.Copy copy) {
    int to = Places.knownLength(copy.to());
    int from = Places.knownLength(copy.from());
    if (copy.from().area() != Place.LITERALS
        || !(copy.from().offset() instanceof Index.Constant(int offset))
        || from < 0
        || to <= 0
        || to > Constants.BYTES_MAX) {
      return null;
    }
    byte[] literals = scope.layout().literalBytes();
    byte[] bytes = new byte[to];
    Arrays.fill(bytes, copy.pad());
    int length = Math.min(from, to);
    int skip = copy.right() ? from - length : 0;
    System.arraycopy(literals, offset + skip, bytes, copy.right() ? to - length : 0, length);
    return bytes;
  }

  /// True when the compiler can see that two places of the same length do not overlap, or only so
  /// that the order does not matter.
  private boolean apart(Place from, Place to) {
    if (from.area() != to.area()) {
      return from.area() == Place.LITERALS
          || (!scope.layout().linkage(from.area()) && !scope.layout().linkage(to.area()));
    }
    return from.offset() instanceof Index.Constant(int a)
        && to.offset() instanceof Index.Constant(int b)
        && Math.abs(a - b) >= Places.knownLength(to);
  }
}
