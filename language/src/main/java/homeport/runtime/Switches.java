package homeport.runtime;

/// The UPSI switches of the run unit.
public final class Switches {
  private Switches() {}

  public static boolean isOn(CobolProgram program, int number) {
    return (program.unit().switches() >> number & 1) != 0;
  }

  public static void set(CobolProgram program, int number, int on) {
    int mask = 1 << number;
    int old = program.unit().switches();
    program.unit().switches(on != 0 ? old | mask : old & ~mask);
  }
}
