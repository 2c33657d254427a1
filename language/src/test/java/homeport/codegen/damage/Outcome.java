package homeport.codegen.damage;

import homeport.cobol.CompilerOptions;
import homeport.cobol.CopyLibrary;
import homeport.cobol.listing.Listing;
import homeport.codegen.Compiler;
import homeport.codegen.jvm.EmittedProgram;
import homeport.diagnostics.ProblemRenderer;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compiles a text down to classes that the virtual machine has verified, shows its problems and
/// makes its listing.
final class Outcome {
  private Outcome() {}

  /// True when a program came out, false when there were problems.
  ///
  /// @throws AssertionError when there were both or neither
  static boolean of(String text, CopyLibrary copies, CompilerOptions options)
      throws ReflectiveOperationException {
    Problems problems = new Problems();
    List<EmittedProgram> programs =
        Compiler.compile(new SourceFile("DAMAGED.cbl", text), copies, options, problems);
    if (programs.isEmpty() != problems.hasErrors()) {
      throw new AssertionError(programs.size() + " programs, " + problems.all());
    }
    if (new ProblemRenderer(false).render(problems).isEmpty() && problems.hasErrors()) {
      throw new AssertionError("errors without messages");
    }
    List<String> listing = Listing.of(new SourceFile("DAMAGED.cbl", text), copies, options);
    if (listing.isEmpty()) {
      throw new AssertionError("an empty listing");
    }
    Map<String, byte[]> classes = new HashMap<>();
    programs.forEach(program -> gather(program, classes));
    Verifying loader = new Verifying(classes);
    for (String name : classes.keySet()) {
      Class<?> _ = Class.forName(name, true, loader);
    }
    return !programs.isEmpty();
  }

  private static void gather(EmittedProgram program, Map<String, byte[]> classes) {
    classes.putAll(program.classes());
    program.contained().forEach(inner -> gather(inner, classes));
  }

  /// Defines the classes of one compile.
  private static final class Verifying extends ClassLoader {
    private final Map<String, byte[]> classes;

    Verifying(Map<String, byte[]> classes) {
      super(Verifying.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
