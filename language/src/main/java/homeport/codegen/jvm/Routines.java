package homeport.codegen.jvm;

import homeport.codegen.ir.Argument;
import homeport.codegen.ir.Routine;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/// Calls of the routines that the lowering names.
final class Routines {
  private final Scope scope;
  private final Numbers numbers;

  Routines(Scope scope, Numbers numbers) {
    this.scope = scope;
    this.numbers = numbers;
  }

  /// Calls a routine and leaves its result on the stack.
  void call(Routine routine, List<Argument> arguments) {
    for (Argument argument : arguments) {
      push(argument);
    }
    scope.code().callStatic(ClassDesc.of(routine.owner()), routine.name(), type(routine));
  }

  private void push(Argument argument) {
    Code code = scope.code();
    switch (argument) {
      case Argument.Bytes(var place) -> numbers.places().pushBytes(place);
      case Argument.Number(var value) -> numbers.pushLong(value);
      case Argument.Int(var value) -> numbers.places().push(value);
      case Argument.Text(String value) -> code.constant(value);
      case Argument.Program() -> scope.pushSelf();
      case Argument.File(int file) -> element(Layout.FILES, Types.FILE, file);
      case Argument.Entered(int range) -> code.constant(range);
      case Argument.Site(int site) -> element(Layout.SITES, Types.CALL_SITE, site);
    }
  }

  private void element(String field, ClassDesc type, int index) {
    scope.getField(field, type.arrayType());
    scope.code().constant(index);
    scope.code().arrayLoad(TypeKind.REFERENCE);
  }

  /// The descriptor that follows from the routine's parameters.
  static MethodTypeDesc type(Routine routine) {
    List<ClassDesc> types = new ArrayList<>();
    for (Routine.Kind kind : routine.parameters()) {
      switch (kind) {
        case BYTES -> types.addAll(List.of(Types.BYTES, Types.INT, Types.INT));
        case NUMBER -> types.add(Types.LONG);
        case INT -> types.add(Types.INT);
        case TEXT -> types.add(Types.STRING);
        case PROGRAM -> types.add(Types.PROGRAM);
        case FILE -> types.add(Types.FILE);
        case CALL_SITE -> types.add(Types.CALL_SITE);
      }
    }
    ClassDesc result =
        switch (routine.result()) {
          case VOID -> Types.VOID;
          case INT -> Types.INT;
          case NUMBER -> Types.LONG;
          case BOOLEAN -> Types.BOOLEAN;
        };
    return MethodTypeDesc.of(result, types);
  }
}
