package homeport.codegen.jvm;

import homeport.codegen.jvm.Callees.Callee;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Spreads methods over classes: a class file has room for 65,535 constants, and counts lines in 16
/// bits. The main class has the fields; the others are named `PAYROLL$2` and so on.
final class ClassPlacement {
  /// With this much code the constants cannot be too many. What takes most of them is a call of a
  /// method or a field that nothing else in the class names: three entries for four bytes, as in a
  /// program that performs tens of thousands of paragraphs one after the other.
  static final int CODE_MAX = 76_000;

  private static final int METHODS_MAX = 5_000;

  /// A class that is being filled.
  private static final class Filling {
    private final ClassDesc type;
    private final int page;
    private final List<MethodPlan> methods = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int size;

    Filling(ClassDesc type, int page) {
      this.type = type;
      this.page = page;
    }

    String unique(String name) {
      int number = names.merge(name, 1, Integer::sum);
      return number == 1 ? name : name + "~" + number;
    }
  }

  private final Layout layout;
  private final List<Filling> all = new ArrayList<>();
  private final Map<Integer, Filling> open = new HashMap<>();

  ClassPlacement(Layout layout) {
    this.layout = layout;
    Filling main = new Filling(layout.main(), 0);
    all.add(main);
    open.put(0, main);
  }

  /// Gives a method its class and name.
  Callee place(
      String name,
      MethodTypeDesc type,
      int size,
      int page,
      BiConsumer<CodeBuilder, Integer> writer) {
    Filling filling = open.get(page);
    if (filling == null
        || filling.size + size > CODE_MAX
        || filling.methods.size() >= METHODS_MAX) {
      String binaryName = layout.main().displayName() + "$" + (all.size() + 1);
      filling = new Filling(ClassDesc.of(binaryName), page);
      all.add(filling);
      open.put(page, filling);
    }
    String unique = filling.unique(name);
    filling.methods.add(new MethodPlan(unique, type, size, page, writer));
    filling.size += size;
    return new Callee(filling.type, unique, type);
  }

  /// Writes all classes. The shell is written last, when everything has asked for its fields.
  Map<String, byte[]> write(ProgramShell shell) {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Filling filling = all.get(i);
      classes.put(filling.type.displayName(), write(filling, shell));
    }
    return classes;
  }

  private byte[] write(Filling filling, ProgramShell shell) {
    boolean main = filling.type.equals(layout.main());
    String source = Lines.sourceFile(layout.unit().info().sourceFile(), filling.page);
    return ClassFile.of()
        .build(
            filling.type,
            builder -> {
              builder.withVersion(ClassFile.JAVA_25_VERSION, 0);
              builder.with(SourceFileAttribute.of(source));
              for (MethodPlan method : filling.methods) {
                builder.withMethodBody(
                    method.name(),
                    method.type(),
                    ClassFile.ACC_STATIC,
                    code -> method.writer().accept(code, filling.page));
              }
              if (main) {
                shell.write(builder);
              } else {
                builder.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER);
              }
            });
  }
}
