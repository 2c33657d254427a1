package homeport.testkit.plain;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A switch over types: which of these types, counted from 0, is the first from a given one on that
/// an object is of; their number when it is of none, and -1 for null
/// ([java.lang.runtime.SwitchBootstraps#typeSwitch]).
record TypeSwitch(List<ClassDesc> types, MethodTypeDesc type) implements PlainClass.Routine {
  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.SwitchBootstraps");

  /// The switch that is called; null for another call, and for a switch that also asks for
  /// constants.
  static @Nullable TypeSwitch of(InvokeDynamicInstruction call) {
    var method = call.bootstrapMethod();
    boolean plain =
        method.owner().equals(BOOTSTRAPS)
            && method.methodName().equals("typeSwitch")
            && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
    return plain
        ? new TypeSwitch(
            call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList(), call.typeSymbol())
        : null;
  }

  @Override
  public void write(CodeBuilder code) {
    Label something = code.newLabel();
    code.aload(0).ifnonnull(something);
    code.iconst_m1().ireturn();
    code.labelBinding(something);
    for (int i = 0; i < types.size(); i++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(i).if_icmpgt(next);
      code.aload(0).instanceOf(types.get(i)).ifeq(next);
      code.loadConstant(i).ireturn();
      code.labelBinding(next);
    }
    code.loadConstant(types.size()).ireturn();
  }
}
