package homeport.codegen.property;

import homeport.runtime.Console;

/// For programs that neither DISPLAY nor ACCEPT.
final class SilentConsole implements Console {
  @Override
  public void display(Device device, byte[] line, int offset, int length, boolean more) {
    throw new IllegalStateException("DISPLAY");
  }

  @Override
  public int accept(Device device, byte[] area, int offset, int capacity) {
    throw new IllegalStateException("ACCEPT");
  }
}
