package homeport.codegen.jvm;

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
import java.util.Set;
import java.util.function.Consumer;

/// What the main class has besides the procedures: its constructor, its entry, and what
/// [homeport.runtime.CobolProgram] asks of a program. [ProgramFields] has its fields, [AreaParts]
/// its storage, [EntryParameters] what a call brings.
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
  private final ProgramEntries entries;
  private final StaticParts statics;
  private final ProgramFields fields;
  private final AreaParts areas;

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
    this.entries = entries;
    this.statics = new StaticParts(layout);
    this.fields = new ProgramFields(unit, plan, layout, slotFields, indexFields, cellSites);
    this.areas = new AreaParts(unit, layout, fields);
  }

  void write(ClassBuilder builder) {
    builder.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
    builder.withSuperclass(Types.PROGRAM);
    fields.declare(builder);
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
    method(builder, "area", MethodTypeDesc.of(Types.BYTES, Types.INT), areas::area);
    method(builder, "areaOffset", MethodTypeDesc.of(Types.INT, Types.INT), areas::areaOffset);
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
    method(builder, "ownsArea", MethodTypeDesc.of(Types.BOOLEAN, Types.INT), areas::ownsArea);
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

  private void constructor(CodeBuilder out) {
    Code code = Code.writing(out);
    code.aload(0);
    code.aload(RUN_UNIT);
    code.aload(CONTAINER);
    code.construct(Types.PROGRAM, MethodTypeDesc.of(Types.VOID, Types.RUN_UNIT, Types.PROGRAM));
    areas.begin(code);
    fields.begin(code);
    entries.firstSwitches(unit).forEach((field, node) -> fields.putInt(code, field, node));
    code.op(Opcode.RETURN);
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
      fields.work(code);
    } else {
      fields.clear(code);
    }
    areas.atCall(code);
    new EntryParameters(unit, layout, fields, ENTRY, ARGUMENTS).take(code);
    entries.callMain(code, ENTRY);
    areas.release(code);
    pushReturnCode(code, free);
    if (activation != null) {
      activation.restore(code);
    }
    code.op(Opcode.IRETURN);
  }

  private void pushReturnCode(Code code, int free) {
    Scope scope = new Scope(layout, code, free, Set.of(), Set.of());
    ReturnCode.push(new Numbers(scope, new Magnitudes()), unit.returnCode());
  }
}
