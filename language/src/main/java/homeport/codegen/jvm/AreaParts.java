package homeport.codegen.jvm;

import static java.util.Objects.requireNonNull;

import homeport.codegen.ir.Index;
import homeport.codegen.ir.Place;
import homeport.codegen.ir.Unit;
import homeport.runtime.CobolProgram;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/// The storage areas of a program: where each lies when the program is made and when it is called,
/// and how the run time asks for one by its number.
final class AreaParts {
  private final Unit unit;
  private final Layout layout;
  private final ProgramFields fields;

  AreaParts(Unit unit, Layout layout, ProgramFields fields) {
    this.unit = unit;
    this.layout = layout;
    this.fields = fields;
  }

  /// In the constructor.
  void begin(Code code) {
    for (int area = 0; area < unit.areas().size(); area++) {
      firstArea(code, area);
    }
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
          fields.put(
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
    fields.put(
        code,
        Layout.areaField(area),
        Types.BYTES,
        () -> {
          code.aload(0);
          code.constant(area);
          code.call(Kernels.AROUND);
        });
    if (layout.linkage(area)) {
      fields.put(
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

  private void nowhere(Code code, int area) {
    fields.put(
        code,
        Layout.areaField(area),
        Types.BYTES,
        () -> code.getstatic(Types.PROGRAM_PARTS, "NOWHERE", Types.BYTES));
    fields.putInt(code, Layout.offsetField(area), 0);
  }

  private void newArea(Code code, int area) {
    Unit.Area of = unit.areas().get(area);
    fields.put(
        code, Layout.areaField(area), Types.BYTES, () -> ProgramFields.storage(code, of.length()));
    StaticParts.image(
        code,
        of.initial().copy(),
        () -> {
          code.aload(0);
          code.getfield(layout.main(), Layout.areaField(area), Types.BYTES);
        });
    Place contents = of.contents();
    if (contents != null) {
      contents(code, area, contents);
    }
  }

  /// The first contents of dynamic-length items.
  private void contents(Code code, int area, Place contents) {
    code.aload(0);
    code.aload(0);
    code.getfield(layout.main(), Layout.areaField(area), Types.BYTES);
    code.getstatic(layout.main(), Layout.LITERALS, Types.BYTES);
    code.constant(CobolProgram.SLACK + known(contents.offset()));
    code.constant(known(contents.length()));
    code.call(Kernels.CONTENTS);
  }

  private static int known(Index index) {
    if (index instanceof Index.Constant(int value)) {
      return value;
    }
    throw new IllegalStateException("not known: " + index);
  }

  /// What lies elsewhere at each call.
  void atCall(Code code) {
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

  /// LOCAL-STORAGE ends with the call, and its addresses with it.
  void release(Code code) {
    for (int area = unit.nesting().areas(); area < unit.areas().size(); area++) {
      if (unit.areas().get(area).fresh()) {
        code.aload(0);
        code.aload(0);
        code.getfield(layout.main(), Layout.areaField(area), Types.BYTES);
        code.call(Kernels.RELEASE);
      }
    }
  }

  /// `byte[] area(int)`.
  void area(CodeBuilder out) {
    Code code = Code.writing(out);
    byNumber(
        code,
        area -> {
          code.aload(0);
          code.getfield(layout.main(), Layout.areaField(area), Types.BYTES);
        });
    code.op(Opcode.ARETURN);
  }

  /// `int areaOffset(int)`.
  void areaOffset(CodeBuilder out) {
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
  private void byNumber(Code code, IntConsumer push) {
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

  /// `boolean ownsArea(int)`.
  void ownsArea(CodeBuilder out) {
    Code code = Code.writing(out);
    byNumber(
        code, area -> code.constant(unit.areas().get(area).kind() == Unit.Area.Kind.OWN ? 1 : 0));
    code.op(Opcode.IRETURN);
  }
}
