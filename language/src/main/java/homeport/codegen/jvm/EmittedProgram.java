package homeport.codegen.jvm;

import homeport.runtime.ProgramInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/// A compiled program: its classes, by name, and what is known of its source.
public record EmittedProgram(String mainClass, Map<String, byte[]> classes, ProgramInfo info) {
  public EmittedProgram {
    classes = new LinkedHashMap<>(classes);
  }
}
