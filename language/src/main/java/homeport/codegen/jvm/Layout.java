package homeport.codegen.jvm;

import homeport.codegen.ir.Edit;
import homeport.codegen.ir.Op;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Unit;
import homeport.runtime.CobolProgram;
import java.lang.constant.ClassDesc;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where a program object keeps what: the names of the main class's fields. Code in every class of
/// the program reaches them through the program object, which is the first parameter of every
/// method.
final class Layout {
  static final String LITERALS = "literals";
  static final String SCRATCH = "scratch";
  static final String FILES = "files";
  static final String SITES = "sites";

  /// Where the end of a range under cells leads; 0 for on to the next paragraph.
  static final String EXITS = "exits";

  /// What a PERFORM under cells found in the cell it sets.
  static final String SAVES = "saves";

  /// How many activations there are of the ranges that end at a node.
  static final String ACTIVE = "active";

  private final Unit unit;
  private final ClassDesc main;
  private final Map<Edit, String> editors = new LinkedHashMap<>();
  private final Map<Edit, String> deeditors = new LinkedHashMap<>();
  private final Map<BigInteger, String> constants = new LinkedHashMap<>();
  private final byte[] literals;
  private final int[] wideIndexes;
  private final BitSet moving = new BitSet();
  private int wideCount;
  private int registers;

  Layout(Unit unit) {
    this.unit = unit;
    this.literals = unit.literals().copy();
    this.main = ClassDesc.of(Names.ofClass(unit.name()));
    unit.nodes().forEach(node -> findMoving(node.body()));
    this.wideIndexes = new int[unit.numberSlots().size()];
    for (int slot = 0; slot < wideIndexes.length; slot++) {
      if (slotSize(slot) == Magnitudes.Size.WIDE) {
        wideIndexes[slot] = wideCount++;
      }
    }
  }

  /// True for a LINKAGE area whose address changes while the program runs (SET ADDRESS OF): no
  /// method may keep it.
  boolean moving(int area) {
    return area >= 0 && moving.get(area);
  }

  private void findMoving(List<Op> body) {
    for (Op op : body) {
      switch (op) {
        case Op.SetAddress(int area, _) -> moving.set(area);
        case Op.If(_, List<Op> then, List<Op> otherwise) -> {
          findMoving(then);
          findMoving(otherwise);
        }
        case Op.Block(_, List<Op> inner) -> findMoving(inner);
        case Op.Loop(_, List<Op> inner) -> findMoving(inner);
        case Op.Keep(_, List<Op> inner) -> findMoving(inner);
        default -> {}
      }
    }
  }

  Unit unit() {
    return unit;
  }

  /// The bytes of [Place#LITERALS], not to be changed.
  byte[] literalBytes() {
    return literals;
  }

  ClassDesc main() {
    return main;
  }

  boolean linkage(int area) {
    return area >= 0 && unit.areas().get(area).linkage();
  }

  /// What to add to an offset in an area that is the program's own.
  int base(int area) {
    return linkage(area) ? 0 : CobolProgram.SLACK;
  }

  static String areaField(int area) {
    return area == Place.SCRATCH ? SCRATCH : "area" + area;
  }

  static String offsetField(int area) {
    return "offset" + area;
  }

  static String numberField(int slot) {
    return "number" + slot;
  }

  /// The array of slots of more than 18 digits: one object each, for good.
  static final String WIDES = "wides";

  /// Where a slot is in it.
  int wideIndex(int slot) {
    return wideIndexes[slot];
  }

  int wideCount() {
    return wideCount;
  }

  static String bigField(int slot) {
    return "big" + slot;
  }

  static String indexField(int slot) {
    return "index" + slot;
  }

  static String switchField(int switchable) {
    return "switch" + switchable;
  }

  static String registerField(int register) {
    return "register" + register;
  }

  /// Makes sure that a register exists.
  String register(int register) {
    registers = Math.max(registers, register + 1);
    return registerField(register);
  }

  int registers() {
    return registers;
  }

  String editor(Edit edit) {
    return editors.computeIfAbsent(edit, _ -> "editor" + editors.size());
  }

  String deeditor(Edit edit) {
    return deeditors.computeIfAbsent(edit, _ -> "deeditor" + deeditors.size());
  }

  /// A static [homeport.data.Wide] or, beyond 127 bits, a `BigInteger`.
  String constant(BigInteger value) {
    return constants.computeIfAbsent(value, _ -> "constant" + constants.size());
  }

  Map<Edit, String> editors() {
    return editors;
  }

  Map<Edit, String> deeditors() {
    return deeditors;
  }

  Map<BigInteger, String> constants() {
    return constants;
  }

  Magnitudes.Size slotSize(int slot) {
    return Magnitudes.sizeOfDigits(unit.numberSlots().get(slot));
  }
}
