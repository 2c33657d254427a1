package homeport.codegen.jvm;

import static java.util.Objects.requireNonNull;

import homeport.codegen.flow.FlowPlan;
import homeport.codegen.ir.Unit;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// What the main class has besides the procedures: fields, how they get their values, and what
/// [homeport.runtime.CobolProgram] asks of a program.
final class ProgramShell {
  private static final int RUN_UNIT = 1;
  private static final int CONTAINER = 2;
  private static final int ENTRY = 1;
  private static final int ARGUMENTS = 2;

  private final Unit unit;
  private final FlowPlan plan;
  private final Layout layout;
  private final Set<Integer> slotFields;
  private final Set<Integer> indexFields;
  private final int cellSites;
  private final ProgramEntries entries;
  private final StaticParts statics;

  ProgramShell(
      Unit unit,
      FlowPlan plan,
      Layout layout,
      Set<Integer> slotFields,
      Set<Integer> indexFields,
      int cellSites,
      ProgramEntries entries) {
    this.unit = unit;
    this.plan = plan;
    this.layout = layout;
    this.slotFields = slotFields;
    this.indexFields = indexFields;
    this.cellSites = cellSites;
    this.entries = entries;
    this.statics = new StaticParts(layout);
  }

  void write(ClassBuilder builder) {
    builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
    builder.withSuperclass(Types.PROGRAM);
    fields(builder);
    statics.write(builder);
    method(
        builder,
        ConstantDescs.INIT_NAME,
        MethodTypeDesc.of(Types.VOID, Types.RUN_UNIT, Types.PROGRAM),
        this::constructor);
    method(builder, "run", MethodTypeDesc.of(Types.INT, Types.INT, Types.ARGUMENTS), this::run);
    nesting(builder);
    if (unit.entries().size() > 1) {
      method(builder, "entryNames", MethodTypeDesc.of(Types.LIST), this::entryNames);
    }
    method(
        builder,
        "enter",
        MethodTypeDesc.of(Types.VOID, Types.INT),
        code -> entries.writeEnter(Code.writing(code)));
    if (!unit.entered().isEmpty()) {
      method(
          builder,
          "control",
          MethodTypeDesc.of(Types.INTS.arrayType()),
          code -> control(Code.writing(code)));
    }
    method(
        builder,
        "programName",
        MethodTypeDesc.of(Types.STRING),
        code -> code.loadConstant(unit.name()).areturn());
    method(
        builder,
        "info",
        MethodTypeDesc.of(Types.PROGRAM_INFO),
        out -> {
          Code code = Code.writing(out);
          code.constant(layout.main());
          code.call(Kernels.INFO);
          code.op(Opcode.ARETURN);
        });
    method(builder, "area", MethodTypeDesc.of(Types.BYTES, Types.INT), this::area);
    method(builder, "areaOffset", MethodTypeDesc.of(Types.INT, Types.INT), this::areaOffset);
    method(
        builder,
        "files",
        MethodTypeDesc.of(Types.FILE.arrayType()),
        out -> {
          Code code = Code.writing(out);
          code.aload(0);
          code.getfield(layout.main(), Layout.FILES, Types.FILE.arrayType());
          code.op(Opcode.ARETURN);
        });
  }

  /// `int[][] control()`.
  private void control(Code code) {
    List<String> fields = List.of(Layout.EXITS, Layout.SAVES, Layout.ACTIVE);
    code.constant(fields.size());
    code.newArray(Types.INTS);
    for (int i = 0; i < fields.size(); i++) {
      code.op(Opcode.DUP);
      code.constant(i);
      code.aload(0);
      code.getfield(layout.main(), fields.get(i), Types.INTS);
      code.arrayStore(TypeKind.REFERENCE);
    }
    code.op(Opcode.ARETURN);
  }

  private void nesting(ClassBuilder builder) {
    Unit.Nesting nesting = unit.nesting();
    constant(builder, "areas", Types.INT, unit.areas().size());
    method(
        builder,
        "ownsArea",
        MethodTypeDesc.of(Types.BOOLEAN, Types.INT),
        out -> {
          Code code = Code.writing(out);
          byNumber(
              code,
              area -> code.constant(unit.areas().get(area).kind() == Unit.Area.Kind.OWN ? 1 : 0));
          code.op(Opcode.IRETURN);
        });
    if (nesting.areas() > 0) {
      constant(builder, "areasAround", Types.INT, nesting.areas());
      constant(builder, "filesAround", Types.INT, nesting.files());
    }
    if (nesting.initial()) {
      constant(builder, "initial", Types.BOOLEAN, 1);
    }
    if (nesting.recursive()) {
      constant(builder, "recursive", Types.BOOLEAN, 1);
    }
  }

  private static void constant(ClassBuilder builder, String name, ClassDesc type, int value) {
    method(
        builder,
        name,
        MethodTypeDesc.of(type),
        out -> {
          Code code = Code.writing(out);
          code.constant(value);
          code.op(Opcode.IRETURN);
        });
  }

  private static void method(
      ClassBuilder builder, String name, MethodTypeDesc type, Consumer<CodeBuilder> body) {
    builder.withMethodBody(name, type, ClassFile.ACC_PUBLIC, body);
  }

  private void fields(ClassBuilder builder) {
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
  }

  private void constructor(CodeBuilder out) {
    Code code = Code.writing(out);
    code.aload(0);
    code.aload(RUN_UNIT);
    code.aload(CONTAINER);
    code.construct(Types.PROGRAM, MethodTypeDesc.of(Types.VOID, Types.RUN_UNIT, Types.PROGRAM));
    for (int area = 0; area < unit.areas().size(); area++) {
      firstArea(code, area);
    }
    files(code);
    sites(code);
    work(code);
    for (int i = 0; i < layout.registers(); i++) {
      newWide(code, Layout.registerField(i));
    }
    entries.firstSwitches(unit).forEach((field, node) -> putInt(code, field, node));
    code.op(Opcode.RETURN);
  }

  private void firstArea(Code code, int area) {
    if (area < unit.nesting().areas()) {
      around(code, area);
      return;
    }
    switch (unit.areas().get(area).kind()) {
      case OWN -> newArea(code, area);
      case LINKAGE -> nowhere(code, area);
      case EXTERNAL ->
          put(
              code,
              Layout.areaField(area),
              Types.BYTES,
              () -> {
                code.aload(0);
                code.constant(unit.areas().get(area).name());
                code.constant(unit.areas().get(area).length());
                code.call(Kernels.EXTERNAL);
              });
      case FRESH -> {}
    }
  }

  /// An area of the container's; LINKAGE and LOCAL-STORAGE lie elsewhere at each call.
  private void around(Code code, int area) {
    put(
        code,
        Layout.areaField(area),
        Types.BYTES,
        () -> {
          code.aload(0);
          code.constant(area);
          code.call(Kernels.AROUND);
        });
    if (layout.linkage(area)) {
      put(
          code,
          Layout.offsetField(area),
          Types.INT,
          () -> {
            code.aload(0);
            code.constant(area);
            code.call(Kernels.OFFSET_AROUND);
          });
    }
  }

  /// What statements work with: scratch bytes, cells, registers of slots.
  private void work(Code code) {
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

  private void put(Code code, String field, ClassDesc type, Runnable value) {
    code.aload(0);
    value.run();
    code.putfield(layout.main(), field, type);
  }

  private void putInt(Code code, String field, int value) {
    put(code, field, Types.INT, () -> code.constant(value));
  }

  private void nowhere(Code code, int area) {
    put(
        code,
        Layout.areaField(area),
        Types.BYTES,
        () -> code.getstatic(Types.PROGRAM_PARTS, "NOWHERE", Types.BYTES));
    putInt(code, Layout.offsetField(area), 0);
  }

  private static void storage(Code code, int length) {
    code.constant(length);
    code.call(Kernels.STORAGE);
  }

  private void newArea(Code code, int area) {
    Unit.Area of = unit.areas().get(area);
    put(code, Layout.areaField(area), Types.BYTES, () -> storage(code, of.length()));
    StaticParts.image(
        code,
        of.initial().copy(),
        () -> {
          code.aload(0);
          code.getfield(layout.main(), Layout.areaField(area), Types.BYTES);
        });
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

  private void files(Code code) {
    FileParts parts = new FileParts(code, unit.nesting());
    put(code, Layout.FILES, Types.FILE.arrayType(), () -> parts.pushAll(unit.files()));
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

  private void entryNames(CodeBuilder out) {
    Code code = Code.writing(out);
    int count = unit.entries().size() - 1;
    code.constant(count);
    out.anewarray(Types.STRING);
    for (int i = 0; i < count; i++) {
      code.op(Opcode.DUP);
      code.constant(i);
      code.constant(unit.entries().get(i + 1).name());
      out.aastore();
    }
    out.invokestatic(
        Types.LIST, "of", MethodTypeDesc.of(Types.LIST, Types.OBJECT.arrayType()), true);
    code.op(Opcode.ARETURN);
  }

  private void run(CodeBuilder out) {
    Code code = Code.writing(out);
    Activation activation =
        unit.nesting().recursive() ? new Activation(layout, plan, slotFields, indexFields) : null;
    int free = ARGUMENTS + 1;
    if (activation != null) {
      free = activation.save(code, free);
      work(code);
    } else {
      clear(code);
    }
    areas(code);
    parameters(code);
    if (unit.returning() != null) {
      returning(code, unit.returning());
    }
    entries.callMain(code, ENTRY);
    release(code);
    pushReturnCode(code, free);
    if (activation != null) {
      activation.restore(code);
    }
    code.op(Opcode.IRETURN);
  }

  /// What lies elsewhere at each call.
  private void areas(Code code) {
    for (int area = 0; area < unit.areas().size(); area++) {
      Unit.Area of = unit.areas().get(area);
      if (area < unit.nesting().areas()) {
        if (of.fresh() || of.linkage()) {
          around(code, area);
        }
      } else if (of.fresh()) {
        newArea(code, area);
      }
    }
  }

  private void clear(Code code) {
    if (!plan.cells().isEmpty()) {
      clear(code, Layout.EXITS);
    }
    if (!plan.countedEnds().isEmpty()) {
      clear(code, Layout.ACTIVE);
    }
  }

  /// LOCAL-STORAGE ends with the call, and its addresses with it.
  private void release(Code code) {
    for (int area = unit.nesting().areas(); area < unit.areas().size(); area++) {
      if (unit.areas().get(area).fresh()) {
        code.aload(0);
        code.aload(0);
        code.getfield(layout.main(), Layout.areaField(area), Types.BYTES);
        code.call(Kernels.RELEASE);
      }
    }
  }

  private void clear(Code code, String field) {
    code.aload(0);
    code.getfield(layout.main(), field, Types.INTS);
    code.call(Kernels.CLEAR);
  }

  /// Takes over the arguments of the entry point that was called.
  private void parameters(Code code) {
    Mark done = code.mark();
    Mark first = code.mark();
    SortedMap<Integer, Mark> cases = new TreeMap<>();
    for (int i = 1; i < unit.entries().size(); i++) {
      cases.put(i, code.mark());
    }
    if (!cases.isEmpty()) {
      code.iload(ENTRY);
      code.choose(cases, first);
      cases.forEach((index, mark) -> {
        code.bind(mark);
        parameters(code, unit.entries().get(index));
        code.jump(Opcode.GOTO, done);
      });
    }
    code.bind(first);
    parameters(code, unit.entries().getFirst());
    code.bind(done);
  }

  private void parameters(Code code, Unit.Entry entry) {
    for (int i = 0; i < entry.parameters().size(); i++) {
      Unit.Parameter parameter = entry.parameters().get(i);
      if (parameter.byValue()) {
        value(code, parameter.area(), i);
      } else {
        parameter(code, parameter.area(), i);
      }
    }
  }

  private void value(Code code, int area, int parameter) {
    put(
        code,
        Layout.areaField(area),
        Types.BYTES,
        () -> {
          code.aload(0);
          code.aload(ARGUMENTS);
          code.constant(parameter);
          code.constant(unit.areas().get(area).length());
          code.call(Kernels.VALUE);
        });
    putInt(code, Layout.offsetField(area), homeport.runtime.CobolProgram.SLACK);
  }

  private void returning(Code code, int area) {
    put(
        code,
        Layout.areaField(area),
        Types.BYTES,
        () -> {
          code.aload(ARGUMENTS);
          code.constant(unit.areas().get(area).length());
          code.call(Kernels.RETURNING);
        });
    put(
        code,
        Layout.offsetField(area),
        Types.INT,
        () -> {
          code.aload(ARGUMENTS);
          code.call(Kernels.RETURNING_OFFSET);
        });
  }

  private void parameter(Code code, int area, int parameter) {
    put(
        code,
        Layout.areaField(area),
        Types.BYTES,
        () -> {
          code.aload(0);
          code.aload(ARGUMENTS);
          code.constant(parameter);
          code.call(Kernels.ARGUMENT);
        });
    put(
        code,
        Layout.offsetField(area),
        Types.INT,
        () -> {
          code.aload(0);
          code.aload(ARGUMENTS);
          code.constant(parameter);
          code.call(Kernels.ARGUMENT_OFFSET);
        });
  }

  private void pushReturnCode(Code code, int free) {
    Scope scope = new Scope(layout, code, free, Set.of(), Set.of());
    ReturnCode.push(new Numbers(scope, new Magnitudes()), unit.returnCode());
  }

  private void area(CodeBuilder out) {
    Code code = Code.writing(out);
    byNumber(
        code,
        area -> {
          code.aload(0);
          code.getfield(layout.main(), Layout.areaField(area), Types.BYTES);
        });
    code.op(Opcode.ARETURN);
  }

  private void areaOffset(CodeBuilder out) {
    Code code = Code.writing(out);
    byNumber(
        code,
        area -> {
          if (layout.linkage(area)) {
            code.aload(0);
            code.getfield(layout.main(), Layout.offsetField(area), Types.INT);
          } else {
            code.constant(layout.base(area));
          }
        });
    code.op(Opcode.IRETURN);
  }

  /// Pushes something for the area whose number is the first parameter; for a number that is none,
  /// what it pushes for area 0, or a null.
  private void byNumber(Code code, java.util.function.IntConsumer push) {
    if (unit.areas().isEmpty()) {
      code.call(Kernels.NO_AREA);
      code.op(Opcode.ATHROW);
      return;
    }
    Mark done = code.mark();
    SortedMap<Integer, Mark> cases = new TreeMap<>();
    for (int area = 0; area < unit.areas().size(); area++) {
      cases.put(area, code.mark());
    }
    code.iload(1);
    code.choose(cases, requireNonNull(cases.get(0)));
    for (Map.Entry<Integer, Mark> entry : cases.entrySet()) {
      code.bind(entry.getValue());
      push.accept(entry.getKey());
      code.jump(Opcode.GOTO, done);
    }
    code.bind(done);
  }
}
