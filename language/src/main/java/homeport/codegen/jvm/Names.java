package homeport.codegen.jvm;

/// Names that the JVM allows and a COBOL person recognises. A hyphen is allowed; what is not (`. ;
/// [ / <
/// > `) cannot be in a COBOL name, only in the names we make up for nodes without one.
final class Names {
  private Names() {}

  static String ofClass(String program) {
    return legal(program);
  }

  static String ofMethod(String node) {
    String legal = legal(node).replace('<', '_').replace('>', '_');
    return legal.isEmpty() ? "PROCEDURE" : legal;
  }

  private static String legal(String name) {
    StringBuilder legal = new StringBuilder(name);
    for (int i = 0; i < legal.length(); i++) {
      if (".;[/".indexOf(legal.charAt(i)) >= 0) {
        legal.setCharAt(i, '_');
      }
    }
    return legal.toString();
  }
}
