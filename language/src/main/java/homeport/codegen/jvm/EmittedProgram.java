package homeport.codegen.jvm;

import homeport.runtime.ProgramInfo;
import homeport.runtime.ProgramInfos;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A compiled program: its classes, by name, and what is known of its source. That is kept as bytes
/// until somebody asks, because programs that run well never do.
public final class EmittedProgram {
  private final String programName;
  private final String mainClass;
  private final Map<String, byte[]> classes;
  private final byte[] info;
  private final boolean common;
  private final List<EmittedProgram> contained;

  EmittedProgram(
      String programName,
      String mainClass,
      Map<String, byte[]> classes,
      byte[] info,
      boolean common,
      List<EmittedProgram> contained) {
    this.programName = programName;
    this.mainClass = mainClass;
    this.classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    this.info = info.clone();
    this.common = common;
    this.contained = List.copyOf(contained);
  }

  /// PROGRAM-ID … COMMON.
  public boolean common() {
    return common;
  }

  /// The programs it contains directly.
  public List<EmittedProgram> contained() {
    return contained;
  }

  /// The PROGRAM-ID.
  public String programName() {
    return programName;
  }

  public String mainClass() {
    return mainClass;
  }

  /// Class files by class name, not to be changed.
  public Map<String, byte[]> classes() {
    return classes;
  }

  public ProgramInfo info() {
    return ProgramInfos.decode(info);
  }

  /// [ProgramInfos]' bytes.
  byte[] encodedInfo() {
    return info.clone();
  }
}
