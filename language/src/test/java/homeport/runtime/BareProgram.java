package homeport.runtime;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/// A program without data, files or statements, for what kernels need one for: its run unit.
final class BareProgram extends CobolProgram {
  private BareProgram(RunUnit unit) {
    super(unit, null);
  }

  static BareProgram of() {
    Files none = (file, mode) -> Files.Opened.failed(FileStatus.NO_FILE, "no files here");
    Console silent =
        new Console() {
          @Override
          public void display(Device device, byte[] line, int offset, int length, boolean more) {}

          @Override
          public int accept(Device device, byte[] area, int offset, int capacity) {
            return -1;
          }
        };
    return new BareProgram(
        new RunUnit(none, silent, (name, unit) -> null, InstantSource.system(), ZoneOffset.UTC));
  }

  @Override
  public String programName() {
    return "BARE";
  }

  @Override
  public ProgramInfo info() {
    return new ProgramInfo("BARE", "IBM-1140", "BARE.cbl", 1, List.of(), List.of(), List.of());
  }

  @Override
  public byte[] area(int number) {
    throw new IllegalArgumentException("no area " + number);
  }

  @Override
  public int areaOffset(int number) {
    throw new IllegalArgumentException("no area " + number);
  }

  @Override
  public CobolFile[] files() {
    return new CobolFile[0];
  }

  @Override
  protected int run(int entry, Arguments arguments) {
    return 0;
  }
}
