package homeport.jobs;

import homeport.runtime.Arguments;
import homeport.runtime.CobolFile;
import homeport.runtime.CobolProgram;
import homeport.runtime.ProgramInfo;
import homeport.runtime.RunUnit;
import java.util.List;

/// A program written in Java, so that these tests need no compiler.
final class FakeProgram extends CobolProgram {
  private final String name;
  private final Body body;

  /// What a program does; gives its RETURN-CODE.
  interface Body {
    int run(RunUnit unit, String parm);
  }

  FakeProgram(String name, RunUnit unit, Body body) {
    super(unit, null);
    this.name = name;
    this.body = body;
  }

  @Override
  public String programName() {
    return name;
  }

  @Override
  public ProgramInfo info() {
    return new ProgramInfo(name, "IBM-1140", name + ".cbl", 1, List.of(), List.of());
  }

  @Override
  public byte[] area(int number) {
    return null;
  }

  @Override
  public int areaOffset(int number) {
    return 0;
  }

  @Override
  public CobolFile[] files() {
    return new CobolFile[0];
  }

  @Override
  protected int run(int entry, Arguments arguments) {
    byte[] area = arguments.bytes(0);
    int at = arguments.offset(0);
    int length = (area[at] & 0xFF) << 8 | area[at + 1] & 0xFF;
    return body.run(unit(), TestJobs.PAGE.decode(area, at + 2, length));
  }
}
