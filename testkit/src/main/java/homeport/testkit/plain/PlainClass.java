package homeport.testkit.plain;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes out in a class what javac leaves to be made when a program first gets there: switches
/// over types, and `equals` and `hashCode` of records.
///
/// The JVM makes each of them out of method handles or as a hidden class, and its cache (JEP 483)
/// cannot keep those; a compile spent a third of its time on them. Here each becomes a private
/// method of its class that does the same ([TypeSwitch], [RecordMethod]).
final class PlainClass {
  private final ClassFile classFile;

  /// @param classes where the classes are found that the ones to change speak of
  PlainClass(ClassLoader classes) {
    classFile =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(classes)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
  }

  /// The class made plain; null when there is nothing to do, or the class cannot be read whole:
  /// javac ends the ranges of some type annotations behind the code, and the JDK's reader refuses
  /// those. Such a class is slower to start and does the same.
  byte @Nullable [] of(byte[] bytes) {
    try {
      return plain(classFile.parse(bytes));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private byte @Nullable [] plain(ClassModel model) {
    Calls calls = new Calls(model.thisClass().asSymbol(), model.flags().has(AccessFlag.INTERFACE));
    byte[] made =
        classFile.transformClass(
            model,
            ClassTransform.transformingMethodBodies(PlainClass::hasAny, calls.replaced())
                .andThen(ClassTransform.endHandler(calls::writeMethods)));
    return calls.made.isEmpty() ? null : made;
  }

  private static boolean hasAny(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .anyMatch(element -> routine(element) != null);
  }

  private static @Nullable Routine routine(CodeElement element) {
    if (element instanceof InvokeDynamicInstruction call) {
      Routine routine = TypeSwitch.of(call);
      return routine == null ? RecordMethod.of(call) : routine;
    }
    return null;
  }

  /// The calls of one class that were replaced.
  private static final class Calls {
    private final ClassDesc owner;
    private final boolean isInterface;
    private final List<Routine> made = new ArrayList<>();

    Calls(ClassDesc owner, boolean isInterface) {
      this.owner = owner;
      this.isInterface = isInterface;
    }

    CodeTransform replaced() {
      return (code, element) -> {
        Routine routine = routine(element);
        if (routine == null) {
          code.with(element);
        } else {
          code.invokestatic(owner, name(made.size()), routine.type(), isInterface);
          made.add(routine);
        }
      };
    }

    void writeMethods(ClassBuilder builder) {
      int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
      for (int i = 0; i < made.size(); i++) {
        builder.withMethodBody(name(i), made.get(i).type(), flags, made.get(i)::write);
      }
    }

    private static String name(int i) {
      return "plain$" + i;
    }
  }

  /// What stands for one call: a static method's type and code.
  interface Routine {
    MethodTypeDesc type();

    void write(CodeBuilder code);
  }
}
