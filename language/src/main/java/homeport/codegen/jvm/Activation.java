package homeport.codegen.jvm;

import homeport.codegen.flow.FlowPlan;
import homeport.codegen.ir.Unit;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What belongs to one activation of a RECURSIVE program: the addresses of its LINKAGE records, its
/// LOCAL-STORAGE, the cells at the ends of paragraphs, and values that live while something else
/// runs. It lies in fields of the program object; a call within a call puts the outer one's aside
/// in local variables and back afterwards.
final class Activation {
  private record Field(String name, ClassDesc type) {}

  private final Layout layout;
  private final Unit unit;
  private final List<Field> fields = new ArrayList<>();
  private final Map<Field, Integer> locals = new HashMap<>();

  Activation(Layout layout, FlowPlan plan, Set<Integer> slotFields, Set<Integer> indexFields) {
    this.layout = layout;
    this.unit = layout.unit();
    for (int area = unit.nesting().areas(); area < unit.areas().size(); area++) {
      Unit.Area of = unit.areas().get(area);
      if (of.fresh() || of.linkage()) {
        fields.add(new Field(Layout.areaField(area), Types.BYTES));
      }
      if (of.linkage()) {
        fields.add(new Field(Layout.offsetField(area), Types.INT));
      }
    }
    fields.add(new Field(Layout.SCRATCH, Types.BYTES));
    fields.add(new Field(Layout.WIDES, Types.WIDE.arrayType()));
    if (!plan.cells().isEmpty()) {
      fields.add(new Field(Layout.EXITS, Types.INTS));
      fields.add(new Field(Layout.SAVES, Types.INTS));
    }
    if (!plan.countedEnds().isEmpty()) {
      fields.add(new Field(Layout.ACTIVE, Types.INTS));
    }
    slotFields.forEach(slot -> fields.add(new Field(Layout.numberField(slot), Types.LONG)));
    indexFields.forEach(slot -> fields.add(new Field(Layout.indexField(slot), Types.INT)));
    for (int slot = 0; slot < unit.numberSlots().size(); slot++) {
      if (layout.slotSize(slot) == Magnitudes.Size.BIG) {
        fields.add(new Field(Layout.bigField(slot), Types.BIG));
      }
    }
  }

  /// Puts what an outer activation has aside.
  ///
  /// @param from the first local variable that is free
  /// @return the first that is free behind
  int save(Code code, int from) {
    int next = from;
    for (Field field : fields) {
      TypeKind kind = TypeKind.from(field.type());
      locals.put(field, next);
      code.aload(0);
      code.getfield(layout.main(), field.name(), field.type());
      code.store(kind, next);
      next += kind.slotSize();
    }
    return next;
  }

  /// Puts it back.
  void restore(Code code) {
    for (Field field : fields) {
      code.aload(0);
      code.load(TypeKind.from(field.type()), Objects.requireNonNull(locals.get(field)));
      code.putfield(layout.main(), field.name(), field.type());
    }
  }
}
