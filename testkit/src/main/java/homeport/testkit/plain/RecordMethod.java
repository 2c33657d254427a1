package homeport.testkit.plain;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `equals` or `hashCode` of a record as [java.lang.Record] says: component by component, numbers
/// by the `compare` of their boxes, and 31 times what came before plus the component's code.
record RecordMethod(ClassDesc owner, List<Field> fields, MethodTypeDesc type)
    implements PlainClass.Routine {
  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.ObjectMethods");
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final MethodTypeDesc EQUAL =
      MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object);

  private record Field(String name, ClassDesc type) {}

  /// The method that is called; null for another call, `toString` among them.
  static @Nullable RecordMethod of(InvokeDynamicInstruction call) {
    String name = call.name().stringValue();
    if (!call.bootstrapMethod().owner().equals(BOOTSTRAPS) || name.equals("toString")) {
      return null;
    }
    List<Field> fields =
        call.bootstrapArgs().stream()
            .filter(DirectMethodHandleDesc.class::isInstance)
            .map(DirectMethodHandleDesc.class::cast)
            .map(getter -> new Field(getter.methodName(), getter.invocationType().returnType()))
            .toList();
    return new RecordMethod((ClassDesc) call.bootstrapArgs().getFirst(), fields, call.typeSymbol());
  }

  @Override
  public void write(CodeBuilder code) {
    if (type.parameterCount() == 2) {
      writeEquals(code);
    } else {
      writeHashCode(code);
    }
  }

  private void writeEquals(CodeBuilder code) {
    Label different = code.newLabel();
    code.aload(1).instanceOf(owner).ifeq(different);
    code.aload(1).checkcast(owner).astore(2);
    for (Field field : fields) {
      code.aload(0).getfield(owner, field.name, field.type);
      code.aload(2).getfield(owner, field.name, field.type);
      compare(code, field.type, different);
    }
    code.iconst_1().ireturn();
    code.labelBinding(different);
    code.iconst_0().ireturn();
  }

  private static void compare(CodeBuilder code, ClassDesc type, Label different) {
    switch (TypeKind.from(type)) {
      case BOOLEAN, BYTE, CHAR, SHORT, INT -> code.if_icmpne(different);
      case LONG -> code.lcmp().ifne(different);
      case FLOAT, DOUBLE ->
          code.invokestatic(
                  box(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
              .ifne(different);
      case REFERENCE -> code.invokestatic(OBJECTS, "equals", EQUAL).ifeq(different);
      case VOID -> throw new IllegalArgumentException("a component without a type");
    }
  }

  private void writeHashCode(CodeBuilder code) {
    code.iconst_0();
    for (Field field : fields) {
      code.bipush(31).imul();
      code.aload(0).getfield(owner, field.name, field.type);
      ClassDesc hashed = field.type.isPrimitive() ? field.type : ConstantDescs.CD_Object;
      ClassDesc by = field.type.isPrimitive() ? box(field.type) : OBJECTS;
      code.invokestatic(by, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, hashed));
      code.iadd();
    }
    code.ireturn();
  }

  private static ClassDesc box(ClassDesc primitive) {
    return switch (TypeKind.from(primitive)) {
      case BOOLEAN -> ConstantDescs.CD_Boolean;
      case BYTE -> ConstantDescs.CD_Byte;
      case CHAR -> ConstantDescs.CD_Character;
      case SHORT -> ConstantDescs.CD_Short;
      case INT -> ConstantDescs.CD_Integer;
      case LONG -> ConstantDescs.CD_Long;
      case FLOAT -> ConstantDescs.CD_Float;
      case DOUBLE -> ConstantDescs.CD_Double;
      case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.displayName());
    };
  }
}
