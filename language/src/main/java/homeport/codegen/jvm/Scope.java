package homeport.codegen.jvm;

import homeport.codegen.ir.Place;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One method being written: its instructions, its local variables, and which areas and slots it
/// uses.
///
/// Local 0 is the program object. Storage arrays that are used more than once are copied to locals
/// at the start: they cannot change while the method runs. Slots live in locals where nothing
/// outside the method needs them, else in the program object.
final class Scope {
  static final int SELF = 0;

  private final Layout layout;
  private final Code code;
  private final Set<Integer> slotFields;
  private final Set<Integer> indexFields;
  private final Map<Integer, Integer> arrayLocals = new HashMap<>();
  private final Map<Integer, Integer> offsetLocals = new HashMap<>();
  private final Map<Integer, Integer> slotLocals = new HashMap<>();
  private final Map<Integer, Integer> indexLocals = new HashMap<>();
  private final Map<Integer, Integer> areaUses = new TreeMap<>();
  private final BitSet slotsUsed = new BitSet();
  private final BitSet indexesUsed = new BitSet();
  private final FieldCache cache;
  private int nextLocal;
  private int firstTemporary;
  private final int parameters;

  /// @param slotFields the number slots that are kept in the program object here
  Scope(
      Layout layout, Code code, int parameters, Set<Integer> slotFields, Set<Integer> indexFields) {
    this.layout = layout;
    this.code = code;
    this.slotFields = slotFields;
    this.indexFields = indexFields;
    this.parameters = parameters;
    this.nextLocal = parameters;
    this.firstTemporary = parameters;
    this.cache = new FieldCache(layout, this::lastingLocal);
  }

  /// As if nothing had been written, for a counter.
  void reset() {
    code.reset();
    cache.reset();
    areaUses.clear();
    slotsUsed.clear();
    indexesUsed.clear();
    nextLocal = parameters;
    firstTemporary = parameters;
  }

  FieldCache cache() {
    return cache;
  }

  /// A local that outlives the statement that asks for it.
  private int lastingLocal(TypeKind kind) {
    int local = newLocal(kind);
    firstTemporary = nextLocal;
    return local;
  }

  Layout layout() {
    return layout;
  }

  Code code() {
    return code;
  }

  /// How often each area was used.
  Map<Integer, Integer> areaUses() {
    return areaUses;
  }

  BitSet slotsUsed() {
    return slotsUsed;
  }

  BitSet indexesUsed() {
    return indexesUsed;
  }

  /// Copies what is used often to locals and gives slots theirs, with a value for the verifier.
  void prepare(Map<Integer, Integer> uses, BitSet slots, BitSet indexes) {
    uses.forEach((area, count) -> {
      if (count > 1 && area != Place.LITERALS && area != Place.HEAP && !layout.moving(area)) {
        keepArea(area);
      }
    });
    slots.stream()
        .filter(slot -> !slotFields.contains(slot))
        .forEach(slot -> {
          slotLocals.put(slot, newLocal(TypeKind.LONG));
          code.constant(0L);
          code.lstore(slotLocals.get(slot));
        });
    indexes.stream()
        .filter(slot -> !indexFields.contains(slot))
        .forEach(slot -> {
          indexLocals.put(slot, newLocal(TypeKind.INT));
          code.constant(0);
          code.istore(indexLocals.get(slot));
        });
    firstTemporary = nextLocal;
  }

  private void keepArea(int area) {
    pushArrayField(area);
    int local = newLocal(TypeKind.REFERENCE);
    code.astore(local);
    arrayLocals.put(area, local);
    if (layout.linkage(area)) {
      pushOffsetField(area);
      int offset = newLocal(TypeKind.INT);
      code.istore(offset);
      offsetLocals.put(area, offset);
    }
  }

  private int newLocal(TypeKind kind) {
    int local = nextLocal;
    nextLocal += kind.slotSize();
    return local;
  }

  /// A local for the statement that is being written.
  int temporary(TypeKind kind) {
    return newLocal(kind);
  }

  /// Ends a statement: its temporaries are free.
  void endStatement() {
    nextLocal = firstTemporary;
  }

  void pushSelf() {
    code.aload(SELF);
  }

  /// The array of an area.
  void pushArray(int area) {
    areaUses.merge(area, 1, Integer::sum);
    Integer local = arrayLocals.get(area);
    if (local != null) {
      code.aload(local);
    } else {
      pushArrayField(area);
    }
  }

  private void pushArrayField(int area) {
    if (area == Place.LITERALS) {
      code.getstatic(layout.main(), Layout.LITERALS, Types.BYTES);
    } else if (area == Place.HEAP) {
      pushSelf();
      code.call(Kernels.HEAP);
    } else {
      getField(Layout.areaField(area), Types.BYTES);
    }
  }

  /// The address of a LINKAGE area within its array.
  void pushAreaOffset(int area) {
    Integer local = offsetLocals.get(area);
    if (local != null) {
      code.iload(local);
    } else {
      pushOffsetField(area);
    }
  }

  private void pushOffsetField(int area) {
    getField(Layout.offsetField(area), Types.INT);
  }

  void getField(String name, ClassDesc type) {
    code.aload(SELF);
    code.getfield(layout.main(), name, type);
  }

  /// The `long` of a number slot; `Long.MIN_VALUE` says that the slot's value is in its wide field.
  void pushSlot(int slot) {
    slotsUsed.set(slot);
    Integer local = slotLocals.get(slot);
    if (local != null) {
      code.lload(local);
    } else {
      getField(Layout.numberField(slot), Types.LONG);
    }
  }

  /// Takes the `long` on the stack.
  void popSlot(int slot) {
    slotsUsed.set(slot);
    Integer local = slotLocals.get(slot);
    if (local != null) {
      code.lstore(local);
      return;
    }
    int value = temporary(TypeKind.LONG);
    code.lstore(value);
    code.aload(SELF);
    code.lload(value);
    code.putfield(layout.main(), Layout.numberField(slot), Types.LONG);
  }

  /// The register of a slot of more than 18 digits.
  void pushWideSlot(int slot) {
    getField(Layout.WIDES, Types.WIDE.arrayType());
    code.constant(layout.wideIndex(slot));
    code.arrayLoad(TypeKind.REFERENCE);
  }

  void pushIndexSlot(int slot) {
    indexesUsed.set(slot);
    Integer local = indexLocals.get(slot);
    if (local != null) {
      code.iload(local);
    } else {
      getField(Layout.indexField(slot), Types.INT);
    }
  }

  void popIndexSlot(int slot) {
    indexesUsed.set(slot);
    Integer local = indexLocals.get(slot);
    if (local != null) {
      code.istore(local);
      return;
    }
    code.aload(SELF);
    code.op(Opcode.SWAP);
    code.putfield(layout.main(), Layout.indexField(slot), Types.INT);
  }
}
