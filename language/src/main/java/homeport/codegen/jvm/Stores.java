package homeport.codegen.jvm;

import homeport.codegen.ir.Edit;
import homeport.codegen.ir.KeptField;
import homeport.codegen.ir.Num;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.StoredConstant;
import homeport.codegen.jvm.Magnitudes.Size;
import homeport.data.NumberFormat;
import homeport.data.SignPlace;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.math.BigInteger;
import java.util.BitSet;

/// Numbers into fields, edited items and slots.
final class Stores {
  private final Scope scope;
  private final Numbers numbers;
  private final Places places;
  private final Constants constants;

  Stores(Scope scope, Numbers numbers) {
    this.scope = scope;
    this.numbers = numbers;
    this.places = numbers.places();
    this.constants = new Constants(scope, places);
  }

  void store(Op.Store store) {
    Num value = store.value();
    KeptField field = cache().kept(store.to(), store.format());
    if (field != null) {
      storeInSlot(store, field);
      cache().validate(store.to(), store.format());
      return;
    }
    int kept = shortField(store.format()) ? cache().local(store.to(), store.format()) : -1;
    if (value instanceof Num.Constant(BigInteger constant)) {
      constants.put(store.to(), StoredConstant.bytes(store.format(), constant, store.truncate()));
      if (kept >= 0) {
        scope.code().constant(Constants.readBack(store.format(), constant, store.truncate()));
        scope.code().lstore(kept);
      }
    } else if (binary(store.format()) && numbers.magnitudes().size(value) == Size.BIG) {
      storeLowBits(store);
      reload(store, kept);
    } else {
      choose(
          value,
          () -> storePushed(store, kept),
          local -> storeLocal(store, local, kept),
          register -> {
            storeWide(store, register);
            reload(store, kept);
          });
    }
    cache().written(store.to());
    if (kept >= 0) {
      cache().validate(store.to(), store.format());
    }
  }

  /// Stores in the slot of a field that is kept. What is beyond a `long` goes by storage.
  private void storeInSlot(Op.Store store, KeptField field) {
    Code code = scope.code();
    Num value = store.value();
    if (value instanceof Num.Constant(BigInteger constant)) {
      code.constant(Constants.readBack(store.format(), constant, store.truncate()));
      scope.popSlot(field.slot());
    } else if (binary(store.format()) && numbers.magnitudes().size(value) == Size.BIG) {
      storeLowBits(store);
      takeFromStorage(field);
    } else {
      choose(
          value,
          () -> {
            numbers.pushLong(value);
            adjust(store);
            scope.popSlot(field.slot());
          },
          local -> {
            code.lload(local);
            adjust(store);
            scope.popSlot(field.slot());
          },
          register -> {
            storeWide(store, register);
            takeFromStorage(field);
          });
    }
  }

  private void takeFromStorage(KeptField field) {
    numbers.pushStored(field.place(), field.format());
    scope.popSlot(field.slot());
  }

  /// Puts a field that is kept back in storage, if it is not there.
  void putBack(KeptField field) {
    Code code = scope.code();
    Mark there = code.mark();
    scope.pushSlot(field.slot());
    code.constant(KeptField.IN_STORAGE);
    code.op(Opcode.LCMP);
    code.jump(Opcode.IFEQ, there);
    pushTarget(field.place(), field.format());
    scope.pushSlot(field.slot());
    finishLong(field.format());
    code.bind(there);
  }

  private FieldCache cache() {
    return scope.cache();
  }

  private void reload(Op.Store store, int kept) {
    if (kept >= 0) {
      numbers.decodeInto(store.to(), store.format(), kept);
    }
  }

  /// A binary field takes the low-order bits of a number beyond all registers.
  private void storeLowBits(Op.Store store) {
    Code code = scope.code();
    places.pushAddress(store.to());
    numbers.pushBig(store.value());
    if (store.truncate()) {
      code.constant(store.format().digits());
      code.call(Kernels.BIG_LOW_DIGITS);
    }
    if (!store.format().signed()) {
      code.call(Kernels.BIG_ABSOLUTE);
    }
    code.call(Kernels.BIG_LONG);
    code.call(binaryStore(store.format()));
  }

  /// What is done with a number, by how it comes.
  private interface Consumer {
    void accept(int localOrRegister);
  }

  /// Takes a number the best way: as a `long` that is pushed where it is needed; as a `long` in a
  /// local when it was worth a try, else in a register; or in a register only.
  private void choose(Num value, Runnable asLong, Consumer inLocal, Consumer inRegister) {
    Code code = scope.code();
    if (numbers.magnitudes().size(value) == Size.LONG && numbers.width(value) == Size.LONG) {
      asLong.run();
      return;
    }
    Mark slow = code.mark();
    Mark done = code.mark();
    boolean tried = numbers.fast().possible(value);
    BitSet kept = tried ? numbers.keepFields(value) : new BitSet();
    if (tried) {
      numbers.fast().push(value, slow);
      int local = scope.temporary(TypeKind.LONG);
      code.lstore(local);
      inLocal.accept(local);
      code.jump(Opcode.GOTO, done);
      code.bind(slow);
      cache().restore(kept);
    }
    int register = numbers.take();
    inRegister(value, register);
    inRegister.accept(register);
    numbers.release();
    if (tried) {
      code.bind(done);
      cache().restore(kept);
    }
  }

  /// A number beyond 127 bits goes to a register without the digits that no field can hold.
  private void inRegister(Num value, int register) {
    if (numbers.magnitudes().size(value) != Size.BIG) {
      numbers.putWide(value, register);
      return;
    }
    numbers.pushRegister(register);
    numbers.pushBig(value);
    scope.code().constant(38);
    scope.code().call(Kernels.BIG_LOW_DIGITS);
    scope.code().call(Kernels.WIDE_SET_BIG);
  }

  private static boolean shortField(NumberFormat format) {
    return format.digits() <= 18;
  }

  private void storePushed(Op.Store store, int kept) {
    if (!shortField(store.format())) {
      int register = numbers.take();
      numbers.putWide(store.value(), register);
      storeWide(store, register);
      numbers.release();
      return;
    }
    if (kept >= 0) {
      numbers.pushLong(store.value());
      storeKept(store, kept);
      return;
    }
    pushTarget(store.to(), store.format());
    numbers.pushLong(store.value());
    adjust(store);
    finishLong(store.format());
  }

  private void storeLocal(Op.Store store, int local, int kept) {
    Code code = scope.code();
    if (!shortField(store.format())) {
      int register = numbers.take();
      numbers.pushRegister(register);
      code.lload(local);
      code.call(Kernels.WIDE_SET);
      storeWide(store, register);
      numbers.release();
      return;
    }
    if (kept >= 0) {
      code.lload(local);
      storeKept(store, kept);
      return;
    }
    pushTarget(store.to(), store.format());
    code.lload(local);
    adjust(store);
    finishLong(store.format());
  }

  /// Stores what is on the stack, and leaves in the field's local what a load would give.
  private void storeKept(Op.Store store, int kept) {
    adjust(store);
    scope.code().lstore(kept);
    pushTarget(store.to(), store.format());
    scope.code().lload(kept);
    finishLong(store.format());
  }

  private void pushTarget(Place to, NumberFormat format) {
    places.pushAddress(to);
    if (!binary(format) && !sized(format)) {
      scope.code().constant(format.digits());
    }
  }

  /// Makes what is on the stack what the field will hold.
  private void adjust(Op.Store store) {
    Code code = scope.code();
    NumberFormat format = store.format();
    BigInteger bound = numbers.magnitudes().of(store.value());
    BigInteger nines = Magnitudes.nines(format.digits());
    boolean cut = store.truncate() || !binary(format);
    if (cut && bound.compareTo(nines) > 0) {
      code.constant(LongNumbers.power(format.digits()));
      code.call(Kernels.LOW_DIGITS);
      bound = nines;
    }
    if (!format.signed()) {
      code.call(Kernels.ABSOLUTE);
    }
    if (binary(format) && bound.bitLength() > 8 * format.bytes() - (format.signed() ? 1 : 0)) {
      wrap(format);
    }
  }

  /// Keeps the bits that the field has.
  private void wrap(NumberFormat format) {
    Code code = scope.code();
    switch (format.bytes()) {
      case 2 -> {
        code.op(Opcode.L2I);
        code.op(format.signed() ? Opcode.I2S : Opcode.I2C);
        code.op(Opcode.I2L);
      }
      case 4 -> {
        if (format.signed()) {
          code.op(Opcode.L2I);
          code.op(Opcode.I2L);
        } else {
          code.constant(0xFFFFFFFFL);
          code.op(Opcode.LAND);
        }
      }
      default -> {}
    }
  }

  static boolean binary(NumberFormat format) {
    return switch (format.usage()) {
      case BINARY, NATIVE_BINARY, INDEX, POINTER, FUNCTION_POINTER, PROCEDURE_POINTER -> true;
      case DISPLAY, PACKED -> false;
      case FLOAT_SHORT, FLOAT_LONG, DBCS, NATIONAL, UTF8 -> throw LongNumbers.notWhole(format);
    };
  }

  private static boolean sized(NumberFormat format) {
    return format.usage() == homeport.data.Usage.PACKED && format.bytes() <= 8;
  }

  /// Address, digits (for decimal fields) and value are on the stack.
  private void finishLong(NumberFormat format) {
    Code code = scope.code();
    if (binary(format)) {
      code.call(binaryStore(format));
      return;
    }
    boolean packed = format.usage() == homeport.data.Usage.PACKED;
    if (sized(format)) {
      code.call(Kernels.packedStore(format.bytes(), format.signed()));
    } else if (!format.signed()) {
      code.call(packed ? Kernels.PACKED_STORE_UNSIGNED : Kernels.ZONED_STORE_UNSIGNED);
    } else if (packed) {
      code.call(Kernels.PACKED_STORE);
    } else if (format.sign() == SignPlace.TRAILING) {
      code.call(Kernels.ZONED_STORE);
    } else {
      LongNumbers.pushSign(code, format.sign());
      code.call(Kernels.ZONED_STORE_SIGN);
    }
  }

  private static Kernel binaryStore(NumberFormat format) {
    return switch (format.bytes()) {
      case 2 -> Kernels.STORE2;
      case 4 -> Kernels.STORE4;
      default -> Kernels.STORE8;
    };
  }

  private void storeWide(Op.Store store, int register) {
    Code code = scope.code();
    NumberFormat format = store.format();
    if (binary(format)) {
      if (store.truncate()) {
        numbers.pushRegister(register);
        code.constant(format.digits());
        code.call(Kernels.WIDE_TRUNCATE);
      }
      if (!format.signed()) {
        numbers.pushRegister(register);
        code.call(Kernels.WIDE_ABSOLUTE);
      }
      places.pushAddress(store.to());
      numbers.pushRegister(register);
      code.call(Kernels.WIDE_LOW);
      code.call(binaryStore(format));
      return;
    }
    places.pushAddress(store.to());
    code.constant(format.digits());
    numbers.pushRegister(register);
    boolean packed = format.usage() == homeport.data.Usage.PACKED;
    if (packed) {
      code.call(format.signed() ? Kernels.PACKED_STORE_WIDE : Kernels.PACKED_STORE_UNSIGNED_WIDE);
    } else if (format.signed()) {
      LongNumbers.pushSign(code, format.sign());
      code.call(Kernels.ZONED_STORE_WIDE);
    } else {
      code.call(Kernels.ZONED_STORE_UNSIGNED_WIDE);
    }
  }

  void storeEdited(Op.StoreEdited store) {
    choose(
        store.value(),
        () -> {
          beginEdit(store.to(), store.edit());
          numbers.pushLong(store.value());
          endEdit(store.scale(), Kernels.EDIT);
        },
        local -> {
          beginEdit(store.to(), store.edit());
          scope.code().lload(local);
          endEdit(store.scale(), Kernels.EDIT);
        },
        register -> {
          beginEdit(store.to(), store.edit());
          numbers.pushRegister(register);
          endEdit(store.scale(), Kernels.EDIT_WIDE);
        });
    cache().written(store.to());
  }

  private void beginEdit(Place to, Edit edit) {
    scope.code().getstatic(scope.layout().main(), scope.layout().editor(edit), Types.EDITOR);
    places.pushAddress(to);
  }

  private void endEdit(int scale, Kernel kernel) {
    scope.code().constant(scale);
    scope.code().call(kernel);
  }

  /// Sets a number slot.
  void let(int slot, Num value) {
    Code code = scope.code();
    switch (scope.layout().slotSize(slot)) {
      case LONG -> {
        numbers.pushLong(value);
        scope.popSlot(slot);
      }
      case BIG -> {
        scope.pushSelf();
        numbers.pushBig(value);
        code.putfield(scope.layout().main(), Layout.bigField(slot), Types.BIG);
      }
      case WIDE ->
          choose(
              value,
              () -> {
                numbers.pushLong(value);
                scope.popSlot(slot);
              },
              local -> letLocal(slot, local),
              register -> letWide(slot, register));
    }
  }

  /// The smallest `long` means "in the wide field", so it has to be there.
  void letLocal(int slot, int local) {
    Code code = scope.code();
    Mark usual = code.mark();
    code.lload(local);
    code.constant(Long.MIN_VALUE);
    code.op(Opcode.LCMP);
    code.jump(Opcode.IFNE, usual);
    scope.pushWideSlot(slot);
    code.lload(local);
    code.call(Kernels.WIDE_SET);
    code.bind(usual);
    code.lload(local);
    scope.popSlot(slot);
  }

  private void letWide(int slot, int register) {
    Code code = scope.code();
    scope.pushWideSlot(slot);
    numbers.pushRegister(register);
    code.call(Kernels.WIDE_COPY);
    code.constant(Long.MIN_VALUE);
    scope.popSlot(slot);
  }
}
