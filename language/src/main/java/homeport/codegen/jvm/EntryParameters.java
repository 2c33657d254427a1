package homeport.codegen.jvm;

import homeport.codegen.ir.Unit;
import homeport.runtime.CobolProgram;
import java.lang.classfile.Opcode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a program that is called takes over: the arguments of the entry point, and where its
/// RETURNING item lies.
final class EntryParameters {
  private final Unit unit;
  private final Layout layout;
  private final ProgramFields fields;
  private final int entryIndex;
  private final int arguments;

  /// @param entryIndex the variable that says which entry point was called
  /// @param arguments the variable with the arguments
  EntryParameters(Unit unit, Layout layout, ProgramFields fields, int entryIndex, int arguments) {
    this.unit = unit;
    this.layout = layout;
    this.fields = fields;
    this.entryIndex = entryIndex;
    this.arguments = arguments;
  }

  void take(Code code) {
    if (stay()) {
      Mark linked = code.mark();
      code.aload(0);
      code.iload(entryIndex);
      code.aload(arguments);
      code.call(Kernels.LINKED);
      code.jump(Opcode.IFNE, linked);
      parameters(code);
      code.bind(linked);
    } else {
      parameters(code);
    }
    Integer returning = unit.returning();
    if (returning != null) {
      returning(code, returning);
    }
  }

  /// True when the LINKAGE records stay where a call has put them until another list of arguments
  /// comes: no copy is made BY VALUE, no statement moves one, no outer activation has them put
  /// back.
  private boolean stay() {
    List<Unit.Parameter> all =
        unit.entries().stream().flatMap(entry -> entry.parameters().stream()).toList();
    return !all.isEmpty()
        && !unit.nesting().recursive()
        && all.stream().noneMatch(each -> each.byValue() || layout.moving(each.area()));
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
      code.iload(entryIndex);
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
    fields.put(
        code,
        Layout.areaField(area),
        Types.BYTES,
        () -> {
          code.aload(0);
          code.aload(arguments);
          code.constant(parameter);
          code.constant(unit.areas().get(area).length());
          code.call(Kernels.VALUE);
        });
    fields.putInt(code, Layout.offsetField(area), CobolProgram.SLACK);
  }

  private void returning(Code code, int area) {
    fields.put(
        code,
        Layout.areaField(area),
        Types.BYTES,
        () -> {
          code.aload(arguments);
          code.constant(unit.areas().get(area).length());
          code.call(Kernels.RETURNING);
        });
    fields.put(
        code,
        Layout.offsetField(area),
        Types.INT,
        () -> {
          code.aload(arguments);
          code.call(Kernels.RETURNING_OFFSET);
        });
  }

  private void parameter(Code code, int area, int parameter) {
    fields.put(
        code,
        Layout.areaField(area),
        Types.BYTES,
        () -> {
          code.aload(0);
          code.aload(arguments);
          code.constant(parameter);
          code.call(Kernels.ARGUMENT);
        });
    fields.put(
        code,
        Layout.offsetField(area),
        Types.INT,
        () -> {
          code.aload(0);
          code.aload(arguments);
          code.constant(parameter);
          code.call(Kernels.ARGUMENT_OFFSET);
        });
  }
}
