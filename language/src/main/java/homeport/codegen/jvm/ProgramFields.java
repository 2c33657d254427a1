package homeport.codegen.jvm;

import homeport.codegen.flow.FlowPlan;
import homeport.codegen.ir.Unit;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Set;

/// The fields of the main class, and their first values but for those of storage ([AreaParts]).
final class ProgramFields {
  /// Of files with the 253 alternate keys that are possible, ten fit into a method.
  private static final int FILES_EACH = 10;

  private final Unit unit;
  private final FlowPlan plan;
  private final Layout layout;
  private final Set<Integer> slotFields;
  private final Set<Integer> indexFields;
  private final int cellSites;

  ProgramFields(
      Unit unit,
      FlowPlan plan,
      Layout layout,
      Set<Integer> slotFields,
      Set<Integer> indexFields,
      int cellSites) {
    this.unit = unit;
    this.plan = plan;
    this.layout = layout;
    this.slotFields = slotFields;
    this.indexFields = indexFields;
    this.cellSites = cellSites;
  }

  void declare(ClassBuilder builder) {
    for (int area = 0; area < unit.areas().size(); area++) {
      builder.withField(Layout.areaField(area), Types.BYTES, 0);
      if (layout.linkage(area)) {
        builder.withField(Layout.offsetField(area), Types.INT, 0);
      }
    }
    int fixed = unit.nesting().recursive() ? 0 : ClassFile.ACC_FINAL;
    builder.withField(Layout.SCRATCH, Types.BYTES, fixed);
    builder.withField(Layout.FILES, Types.FILE.arrayType(), ClassFile.ACC_FINAL);
    builder.withField(Layout.SITES, Types.CALL_SITE.arrayType(), ClassFile.ACC_FINAL);
    builder.withField(Layout.WIDES, Types.WIDE.arrayType(), fixed);
    builder.withField(Layout.EXITS, Types.INTS, fixed);
    builder.withField(Layout.SAVES, Types.INTS, fixed);
    builder.withField(Layout.ACTIVE, Types.INTS, fixed);
    for (int slot : slotFields) {
      builder.withField(Layout.numberField(slot), Types.LONG, 0);
    }
    for (int slot = 0; slot < unit.numberSlots().size(); slot++) {
      switch (layout.slotSize(slot)) {
        case LONG -> {}
        case WIDE -> {}
        case BIG -> builder.withField(Layout.bigField(slot), Types.BIG, 0);
      }
    }
    for (int slot : indexFields) {
      builder.withField(Layout.indexField(slot), Types.INT, 0);
    }
    for (int i = 0; i < unit.switchables(); i++) {
      builder.withField(Layout.switchField(i), Types.INT, 0);
    }
    for (int i = 0; i < layout.registers(); i++) {
      builder.withField(Layout.registerField(i), Types.WIDE, ClassFile.ACC_FINAL);
    }
    for (int from = 0; from < unit.files().size(); from += FILES_EACH) {
      int first = from;
      builder.withMethodBody(
          "files$" + first, filesType(), ClassFile.ACC_STATIC, out -> files(out, first));
    }
  }

  /// In the constructor: files, sites of CALLs, and what statements work with.
  void begin(Code code) {
    files(code);
    sites(code);
    work(code);
    for (int i = 0; i < layout.registers(); i++) {
      newWide(code, Layout.registerField(i));
    }
  }

  /// What statements work with: scratch bytes, cells, registers of slots.
  void work(Code code) {
    put(code, Layout.SCRATCH, Types.BYTES, () -> storage(code, unit.scratchBytes()));
    int nodes = unit.nodes().size();
    ints(code, Layout.EXITS, plan.cells().isEmpty() ? 0 : nodes);
    ints(code, Layout.SAVES, cellSites);
    ints(code, Layout.ACTIVE, plan.countedEnds().isEmpty() ? 0 : nodes);
    put(
        code,
        Layout.WIDES,
        Types.WIDE.arrayType(),
        () -> {
          code.constant(layout.wideCount());
          code.call(Kernels.WIDES);
        });
  }

  /// At a call: no PERFORM is under way.
  void clear(Code code) {
    if (!plan.cells().isEmpty()) {
      clear(code, Layout.EXITS);
    }
    if (!plan.countedEnds().isEmpty()) {
      clear(code, Layout.ACTIVE);
    }
  }

  private void clear(Code code, String field) {
    code.aload(0);
    code.getfield(layout.main(), field, Types.INTS);
    code.call(Kernels.CLEAR);
  }

  /// Puts a value into a field.
  void put(Code code, String field, ClassDesc type, Runnable value) {
    code.aload(0);
    value.run();
    code.putfield(layout.main(), field, type);
  }

  void putInt(Code code, String field, int value) {
    put(code, field, Types.INT, () -> code.constant(value));
  }

  private void ints(Code code, String field, int length) {
    put(
        code,
        field,
        Types.INTS,
        () -> {
          code.constant(length);
          code.newArray(TypeKind.INT);
        });
  }

  private void newWide(Code code, String field) {
    put(
        code,
        field,
        Types.WIDE,
        () -> {
          code.newObject(Types.WIDE);
          code.op(Opcode.DUP);
          code.construct(Types.WIDE, MethodTypeDesc.of(Types.VOID));
        });
  }

  /// The array of files; what fills it has methods of its own, since each file takes some sixty
  /// bytes of code, and a method has room for 65,535.
  private void files(Code code) {
    int count = unit.files().size();
    put(
        code,
        Layout.FILES,
        Types.FILE.arrayType(),
        () -> {
          code.constant(count);
          code.newArray(Types.FILE);
        });
    for (int from = 0; from < count; from += FILES_EACH) {
      code.aload(0);
      code.callStatic(layout.main(), "files$" + from, filesType());
    }
  }

  private void files(CodeBuilder out, int from) {
    Code code = Code.writing(out);
    int to = Math.min(from + FILES_EACH, unit.files().size());
    new FileParts(code, unit.nesting())
        .fill(
            unit.files(),
            from,
            to,
            () -> {
              code.aload(0);
              code.getfield(layout.main(), Layout.FILES, Types.FILE.arrayType());
            });
    code.op(Opcode.RETURN);
  }

  private MethodTypeDesc filesType() {
    return MethodTypeDesc.of(Types.VOID, layout.main());
  }

  private void sites(Code code) {
    put(
        code,
        Layout.SITES,
        Types.CALL_SITE.arrayType(),
        () -> {
          code.constant(unit.callSites());
          code.call(Kernels.SITES);
        });
  }

  /// Pushes a new storage array.
  static void storage(Code code, int length) {
    code.constant(length);
    code.call(Kernels.STORAGE);
  }
}
